package io.github.thalweg.run.ensemble;

import io.github.thalweg.run.parallel.ParallelWork;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Arrays;
import java.util.List;

/// Quantiles of the values of an ensemble's members, row by row: the median, and the quantiles at 10 % and 90 %.
///
/// Between rows that the ensemble has kept the value is interpolated linearly.
public final class QuantileBand {
    /// The lower quantile.
    public static final double LOW = 0.1;

    /// The upper quantile.
    public static final double HIGH = 0.9;

    /// Rows for one processor at a time.
    private static final int CHUNK = 32;

    /// Quantity of a member.
    @FunctionalInterface
    public interface Value {
        double of(Trajectory member, int row);
    }

    /// Substitutes for members without a value: those that diverged or left the domain before a row.
    public enum Lost {
        /// Worse than any number: they count as infinite.
        INFINITE,
        /// They have made no such update: only the others count.
        ABSENT
    }

    private final Ensemble ensemble;
    private final int[] rows;
    private final double[] low;
    private final double[] median;
    private final double[] high;

    private QuantileBand(Ensemble ensemble, int[] rows) {
        this.ensemble = ensemble;
        this.rows = rows;
        low = new double[rows.length];
        median = new double[rows.length];
        high = new double[rows.length];
    }

    public static QuantileBand of(Ensemble ensemble, Value value, Lost lost) {
        int last = ensemble.updates();
        int stride = ensemble.stride();
        var rows = new int[(last + stride - 1) / stride + 1];
        Arrays.setAll(rows, i -> Math.min(i * stride, last));
        var band = new QuantileBand(ensemble, rows);
        int chunks = (rows.length + CHUNK - 1) / CHUNK;
        List<Boolean> done = ParallelWork.map(chunks, chunk -> band.fill(chunk * CHUNK, value, lost));
        assert done.size() == chunks;
        return band;
    }

    private boolean fill(int from, Value value, Lost lost) {
        var values = new double[ensemble.size()];
        for (int i = from; i < Math.min(from + CHUNK, rows.length); i++) {
            int count = collect(rows[i], value, lost, values);
            var quantiles = new Quantiles(values, count);
            median[i] = quantiles.at(0.5);
            low[i] = quantiles.at(LOW);
            high[i] = quantiles.at(HIGH);
        }
        return true;
    }

    /// @return how many members have a value
    private int collect(int row, Value value, Lost lost, double[] values) {
        int count = 0;
        for (int member = 0; member < values.length; member++) {
            double found = at(ensemble.member(member), row, value);
            if (!Double.isNaN(found)) {
                values[count++] = found;
            } else if (lost == Lost.INFINITE) {
                values[count++] = Double.POSITIVE_INFINITY;
            }
        }
        return count;
    }

    /// A member that stopped early of its own stays where it is.
    private static double at(Trajectory member, int row, Value value) {
        boolean rests = member.stopReason() == StopReason.EARLY_STOP;
        return row > member.updates() && !rests ? Double.NaN : value.of(member, Math.min(row, member.updates()));
    }

    public double low(int row) {
        return at(low, row);
    }

    public double median(int row) {
        return at(median, row);
    }

    public double high(int row) {
        return at(high, row);
    }

    private double at(double[] values, int row) {
        int below = row / ensemble.stride();
        int from = rows[below];
        if (row == from) {
            return values[below];
        }
        double t = (double) (row - from) / (rows[below + 1] - from);
        return values[below] * (1 - t) + values[below + 1] * t;
    }
}
