/// Slopes of single operations for differentiation, with what guards them at kinks and infinities, and rewritings
/// that avoid overflow.
///
/// The subpackages, in their order: `formula.math` (elementary functions), `formula.syntax` (lexer, precedence),
/// `formula.graph` (expression graph, derivatives), `formula.parse` (names, implicit products), `formula.compile`
/// (bytecode), `formula.lanes` (vector code). None of them knows of optimization. This package and `formula.graph`
/// belong together: it is only used from there.
///
/// Start with [Slopes], then with `formula.graph.Differentiator`.
package io.github.thalweg.formula;
