/// Plots of the runs over the updates: loss, learning rate, gradient norm, distance, sharpness, rule variables.
///
/// Uses `figure.map`, `figure.run`, `figure.scale` and `figure.style`. A row of a curve is an update of its run,
/// row 0 the start; a value that is NaN interrupts the line.
///
/// Start with [PlotKind], the quantities, then [TracePlot], the drawing. [PlotPicture] keeps what does not change
/// while the playhead moves.
package io.github.thalweg.figure.plot;
