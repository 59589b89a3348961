/// The data picture: the rows of a landscape from examples in the plane of their inputs, and every run's model at the
/// playhead.
///
/// With one input the target is upward and a model is a curve; with two a model is the line where it predicts half way,
/// over the prediction of the run that is singled out. Everything is in the units of the table.
///
/// Uses `figure.map` for frame and level lines, `figure.run`, `figure.scale`, `figure.style`.
///
/// Start with [DataPainter] for the order of what is drawn, then [DataScene].
package io.github.thalweg.figure.data;
