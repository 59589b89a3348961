/// Studies over a grid of one or two factors: basins, final loss, updates to a loss, verdicts, probabilities.
///
/// Uses `study.factor`, and `run.batch` with `run.parallel` for the runs. Cell `row*columns + column` of the grid
/// is one run; row 0 is at the top, where the second axis is largest. Each cell is, to the last bit, the single run
/// of its scenario.
///
/// Start with [Study], what is asked, and [StudyComputation]; [StudyMap] is what comes of it.
package io.github.thalweg.study.map;
