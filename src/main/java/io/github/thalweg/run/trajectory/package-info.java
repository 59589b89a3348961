/// Trajectories: columns of numbers, one row per update, with the reason why they end.
///
/// Uses `landscape`. Row 0 is the start and row k the point after update k; [Column] gives the order. No point is
/// dropped or clamped. Lengths are landscape units; thresholds are shares of the view.
///
/// Start with [Trajectory], then [Columns] and [Thresholds].
package io.github.thalweg.run.trajectory;
