/// The step inspector: the lines of the update under the playhead, of one run or two.
///
/// Uses `figure.step` to draw and `run.step` for the numbers. It computes only while it is shown.
///
/// Start with [InspectorModel] and [StepPane].
package io.github.thalweg.window.inspector;
