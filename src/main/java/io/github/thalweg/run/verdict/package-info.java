/// Verdicts: what a teacher would say about a trajectory, with the numbers it rests on.
///
/// Uses `run.trajectory` and `landscape`. The first row of one table that fits is the verdict; its thresholds are
/// in `run.trajectory.Thresholds`.
///
/// Start with [Verdicts], then [TrajectoryMeasures]. [Stability] compares the learning rate with the curvature.
package io.github.thalweg.run.verdict;
