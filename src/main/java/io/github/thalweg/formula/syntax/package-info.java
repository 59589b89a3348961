/// Words of a text, their order of operations, and errors with their place.
///
/// Uses exp4j for the order of operations only (see [Postfix]). Places are offsets in characters from the start of
/// the text.
///
/// Start with [Lexer], then [Postfix], which gives a [Syntax].
package io.github.thalweg.formula.syntax;
