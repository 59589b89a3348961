/// The expression graph: hash-consed nodes, exact constant folding, functions of the language, derivatives.
///
/// Uses `formula.math` for values. Equal expressions are the same object, and a child's
/// `id` is below its parent's. Simplifications keep every bit of every finite result. A [Graph] belongs to one
/// thread and one compilation.
///
/// Start with [Expr] and [Graph], then [Functions], [Differentiator] and [Slopes].
package io.github.thalweg.formula.graph;
