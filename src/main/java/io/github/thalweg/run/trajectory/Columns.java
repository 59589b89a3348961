package io.github.thalweg.run.trajectory;

/// Recorded numbers of a trajectory, by column (see [Column]) and row.
@FunctionalInterface
public interface Columns {
    double get(int column, int row);

    /// The same numbers, without those of the rule's names.
    ///
    /// @param last the last row
    default Columns withoutVariables(int last) {
        return ThinnedColumns.of(this, 1, last);
    }

    /// The same numbers, for someone who looks at some of the columns more than once.
    ///
    /// @param last the last row
    default Columns remembering(int last, int... wanted) {
        return new RememberedColumns(this, last, wanted);
    }
}
