package io.github.thalweg.landscape.data;

import java.util.Arrays;

/// Standardizing of a column: (u - mean)/deviation. A column that is not standardized has mean 0 and deviation 1.
public record Scaling(double mean, double deviation) {
    static final Scaling NONE = new Scaling(0, 1);
    private static final int SUMS = 8;

    /// @param trained the numbers of the rows trained on
    static Scaling of(String name, double[] trained) {
        double mean = sum(trained) / trained.length;
        var squares = new double[trained.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (trained[i] - mean) * (trained[i] - mean);
        }
        double deviation = Math.sqrt(sum(squares) / trained.length);
        // The mean of equal numbers is rounded: their deviation is seldom exactly 0.
        boolean equal = Arrays.stream(trained).allMatch(number -> number == trained[0]);
        if (equal || !(deviation > 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException(Messages.constantColumn(name));
        }
        return new Scaling(mean, deviation);
    }

    double[] apply(double[] column) {
        if (equals(NONE)) {
            return column;
        }
        var scaled = new double[column.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = apply(column[i]);
        }
        return scaled;
    }

    double apply(double number) {
        return (number - mean) / deviation;
    }

    double undo(double scaled) {
        return scaled * deviation + mean;
    }

    /// Eight sums in turn, added in order, as formulas add rows.
    private static double sum(double[] values) {
        var sums = new double[SUMS];
        for (int i = 0; i < values.length; i++) {
            sums[i % SUMS] += values[i];
        }
        double total = sums[0];
        for (int i = 1; i < SUMS; i++) {
            total += sums[i];
        }
        return total;
    }
}
