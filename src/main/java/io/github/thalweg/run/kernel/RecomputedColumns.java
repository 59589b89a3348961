package io.github.thalweg.run.kernel;

import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Columns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Columns of a long run: some are kept, the others computed again, a block at a time, from the states kept on the
/// way. The bits are the same, for the same code makes them. Thread-safe.
final class RecomputedColumns implements Columns {
    private record Block(int number, RecordedColumns columns) {}

    private final double[][] kept;
    private final double[][] states;
    private final Kernels.Compiled details;
    private final double[] arguments;
    private final int lastRow;
    private volatile @Nullable Block block;

    /// @param states the state at every [Runner#BLOCK]th row
    RecomputedColumns(double[][] kept, double[][] states, Kernels.Compiled details, double[] arguments, int lastRow) {
        this.kept = kept;
        this.states = states;
        this.details = details;
        this.arguments = arguments;
        this.lastRow = lastRow;
    }

    @Override
    public double get(int column, int row) {
        if (column < Column.KEPT) {
            return kept[column][row];
        }
        if (column == Column.EVALUATIONS && details.graph().update().evaluations() == null) {
            return (double) row * details.graph().update().perUpdate();
        }
        int number = Math.max(row - 1, 0) / Runner.BLOCK;
        Block current = block;
        if (current == null || current.number != number) {
            current = new Block(number, compute(number));
            block = current;
        }
        return current.columns.get(column, row - number * Runner.BLOCK);
    }

    /// A block's rows are those after its first state: what an update records stands in the row that it leads to.
    private RecordedColumns compute(int number) {
        int from = number * Runner.BLOCK;
        int end = Math.min(from + Runner.BLOCK, lastRow);
        double[] state = Arrays.copyOf(states[number], states[number].length);
        double[][] columns = RecordedColumns.allocate(details.graph(), end - from + 1);
        RecordedColumns.fillStart(details.graph(), state, columns);
        details.kernel().advance(arguments, state, from, end, columns, from);
        return new RecordedColumns(columns, details.graph().update().perUpdate());
    }
}
