/// The curve of a landscape of one variable: what stands in the map's place there. The runs are lifted onto it, so that
/// painters of maps draw them: a point (x, 0) becomes (x, f(x)).
///
/// Uses `figure.run`, `figure.scale`, `figure.style`.
///
/// Start with [CurveGround].
package io.github.thalweg.figure.curve;
