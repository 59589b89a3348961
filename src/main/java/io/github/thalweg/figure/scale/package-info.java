/// Scales and axes: values to colours, values to pixels, ticks, colour bar and grid of values.
///
/// Uses `figure.style`. Grids are row by row with row 0 at the top and values at the centres of cells; pixels have
/// y pointing down.
///
/// Start with [ViewTransform] for places and [ValueScale] for colours.
package io.github.thalweg.figure.scale;
