/// The parser: names and numbers of arguments checked, implicit multiplication written out, text put on a graph.
///
/// Uses `formula.syntax` for words and precedence and `formula.graph` for what they mean. Errors are a
/// `FormulaException` with a place in the text and often a suggestion.
///
/// Start with [Parser], then [Grammar] and [Lowering].
package io.github.thalweg.formula.parse;
