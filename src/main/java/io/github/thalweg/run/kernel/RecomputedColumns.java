package io.github.thalweg.run.kernel;

import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Columns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Columns of a long run: some are kept, and the gradient is computed again from the point, the others a block at a
/// time from the states kept on the way. The bits are the same, for the same code makes them. Thread-safe.
final class RecomputedColumns implements Columns {
    private record Block(int number, RecordedColumns columns) {}

    private record Gradient(int row, double x, double y) {}

    private final double[][] kept;
    private final double[][] states;
    private final Kernels.Compiled details;
    private final double[] arguments;
    private final int lastRow;
    private volatile @Nullable Block block;
    private volatile @Nullable Gradient gradient;

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
        if (column == Column.GRADIENT_X || column == Column.GRADIENT_Y) {
            Gradient here = gradient(row);
            return column == Column.GRADIENT_X ? here.x : here.y;
        }
        RunGraph.Update update = details.graph().update();
        if (column == Column.EVALUATIONS && update.evaluations() == null) {
            return (double) row * update.perUpdate();
        }
        if ((column == Column.RATE_X || column == Column.RATE_Y) && update.rate() == null) {
            return kept[Column.LR][row];
        }
        int number = Math.max(row - 1, 0) / Runner.BLOCK;
        Block current = block;
        if (current == null || current.number != number) {
            current = new Block(number, compute(number));
            block = current;
        }
        return current.columns.get(column, row - number * Runner.BLOCK);
    }

    private Gradient gradient(int row) {
        Gradient current = gradient;
        if (current == null || current.row != row) {
            var out = new double[2];
            double[] point = {kept[Column.X][row], kept[Column.Y][row]};
            details.gradient().compute(arguments, point, row, out);
            current = new Gradient(row, out[0], out[1]);
            gradient = current;
        }
        return current;
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
