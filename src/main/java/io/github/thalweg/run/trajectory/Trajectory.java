package io.github.thalweg.run.trajectory;

import java.util.List;

/// The path of a run, update by update: row 0 is the start, row k the point after update k.
///
/// Loss and gradient of row k are those at its point, without noise, clipping or `l2`; `lr` and `rate` are those used
/// in update k, NaN in row 0. No point is ever dropped or clamped: a run that diverges ends with the row that is not
/// finite.
public final class Trajectory {
    private final Columns columns;
    private final int updates;
    private final StopReason stopReason;
    private final List<Variable> variables;

    public Trajectory(Columns columns, int updates, StopReason stopReason, List<Variable> variables) {
        this.columns = columns;
        this.updates = updates;
        this.stopReason = stopReason;
        this.variables = List.copyOf(variables);
    }

    public Columns columns() {
        return columns;
    }

    /// The number of updates made: rows are 0 to this, inclusive.
    public int updates() {
        return updates;
    }

    public StopReason stopReason() {
        return stopReason;
    }

    public double x(int row) {
        return columns.get(Column.X, row);
    }

    public double y(int row) {
        return columns.get(Column.Y, row);
    }

    public double loss(int row) {
        return columns.get(Column.LOSS, row);
    }

    /// The scheduled learning rate that update `row` used.
    public double lr(int row) {
        return columns.get(Column.LR, row);
    }

    public double gradientX(int row) {
        return columns.get(Column.GRADIENT_X, row);
    }

    public double gradientY(int row) {
        return columns.get(Column.GRADIENT_Y, row);
    }

    public double gradientNorm(int row) {
        return Math.hypot(gradientX(row), gradientY(row));
    }

    /// The effective learning rate of x in update `row`: the rule's `rate` where it has one, else `lr`.
    public double effectiveRateX(int row) {
        return columns.get(Column.RATE_X, row);
    }

    public double effectiveRateY(int row) {
        return columns.get(Column.RATE_Y, row);
    }

    /// The number of gradients that had been evaluated when row `row` was reached. Where a method looks at the loss
    /// alone, that counts as one, too. A gradient of some of the rows of a table counts as a part of one.
    public double evaluations(int row) {
        return columns.get(Column.EVALUATIONS, row);
    }

    /// The validation loss at row `row`; NaN when the scenario has no validation surface.
    public double validation(int row) {
        return columns.get(Column.VALIDATION, row);
    }

    /// The names of the rule's text, in order of first appearance.
    public List<Variable> variables() {
        return variables;
    }

    /// The value of `variables().get(index)` in update `row`.
    ///
    /// @param axis 0 for x, 1 for y; without meaning for one number
    /// @return NaN in row 0 for a variable that has no value before the first update
    public double variable(int index, int axis, int row) {
        return columns.get(column(index) + (variables.get(index).perCoordinate() ? axis : 0), row);
    }

    private int column(int index) {
        int column = Column.FIRST_VARIABLE;
        for (int i = 0; i < index; i++) {
            column += variables.get(i).perCoordinate() ? 2 : 1;
        }
        return column;
    }

    /// The same, for someone who looks at the effective rates of all updates more than once.
    public Trajectory rememberingRates() {
        return remembering(Column.RATE_X, Column.RATE_Y);
    }

    /// The same, for someone who looks at a variable in all updates more than once.
    public Trajectory rememberingVariable(int index) {
        int column = column(index);
        return variables.get(index).perCoordinate() ? remembering(column, column + 1) : remembering(column);
    }

    private Trajectory remembering(int... wanted) {
        return new Trajectory(columns.remembering(updates, wanted), updates, stopReason, variables);
    }

    /// The same way with the loss in the place of y: over a curve f(x), where the run is on it.
    public Trajectory lifted() {
        Columns heights = (column, row) -> columns.get(column == Column.Y ? Column.LOSS : column, row);
        return new Trajectory(heights, updates, stopReason, variables);
    }

    /// The path up to a row; all rows are those of this trajectory, not copies.
    public Trajectory until(int row) {
        return row >= updates ? this : new Trajectory(columns, Math.max(row, 0), StopReason.FINISHED, variables);
    }

    /// The same way on the landscape upside down.
    public Trajectory upsideDown() {
        Columns turned =
                (column, row) -> column == Column.LOSS || column == Column.GRADIENT_X || column == Column.GRADIENT_Y
                        ? -columns.get(column, row)
                        : columns.get(column, row);
        return new Trajectory(turned, updates, stopReason, variables);
    }

    /// Every so many'th row and the last, without variables; all rows are those of this trajectory, not copies.
    public Trajectory thinned(int stride) {
        Columns kept = stride == 1 ? columns.withoutVariables(updates) : ThinnedColumns.of(columns, stride, updates);
        return new Trajectory(kept, updates, stopReason, List.of());
    }
}
