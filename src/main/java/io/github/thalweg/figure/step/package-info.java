/// The inside of one update: the lines of the rule as formulas, numbers and words, and its arrows on the map.
///
/// Uses `run.step` for the lines and JLaTeXMath for typeset formulas; the first one takes most of a second, so
/// typesetting never happens on the window's thread.
///
/// Start with [StepPage] and [StepPicture]; [AnatomyPainter] draws the arrows.
package io.github.thalweg.figure.step;
