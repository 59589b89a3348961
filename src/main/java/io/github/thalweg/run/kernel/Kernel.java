package io.github.thalweg.run.kernel;

/// A compiled run: the loop with gradient, schedule and rule inside. Thread-safe; all state is in the arrays handed in.
public interface Kernel {
    /// Fills the carried state of a run that is at its start.
    ///
    /// @param state theta in the first two places
    void start(double[] arguments, double[] state);

    /// Makes updates `row + 1` to `end`, or fewer where a row is not finite or the run stops early.
    ///
    /// @param state   the state at row `row`; afterwards that at the row returned
    /// @param columns what is recorded goes into `columns[column][row - base]`, see
    ///                [io.github.thalweg.run.trajectory.Column]
    /// @return the last row reached, or `~row` where the run stops early
    int advance(double[] arguments, double[] state, int row, int end, double[][] columns, int base);
}
