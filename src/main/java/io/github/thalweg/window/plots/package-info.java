/// The plots beside the map, with the playhead and values under the mouse.
///
/// Uses `figure.plot` to draw, `window.schedule` for the knots over the learning rate.
///
/// Start with [PlotView] and [PlotCurves].
package io.github.thalweg.window.plots;
