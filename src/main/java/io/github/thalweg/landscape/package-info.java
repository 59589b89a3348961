/// Landscapes: a function f(x, y) with its view, starts, minima and parameters, compiled to a surface.
///
/// Uses `formula` to parse and compile. Lengths are landscape units; grids are row by row with row 0 at the top
/// (largest y), values at the centres of cells. The loss is NaN where it is undefined.
///
/// Start with [Landscape], what is known, and [Surface], what can be evaluated. Both are safe for any number of
/// threads.
package io.github.thalweg.landscape;
