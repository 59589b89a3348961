package io.github.thalweg.catalog.table;

import io.github.thalweg.formula.grid.GridAxis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;

/// The evenly spaced places that numbers of a file stand for: written in decimals, they differ a little from line to
/// line.
record EvenPlaces(GridAxis axis) {
    /// Two numbers are one place when they are nearer than this part of their range.
    private static final double SAME = 1e-7;
    /// A place may be off by this part of a step.
    private static final double OFF = 1e-3;
    /// Digits tell a rounded place from another only where a step has so many units of the last of them.
    private static final int MIN_UNITS = 10;
    /// Doubles have so many decimals at most that somebody wrote.
    private static final int MAX_DECIMALS = 17;

    /// @param name  of the coordinate, for sentences
    /// @param error makes an exception of a sentence
    static <E extends Exception> EvenPlaces of(String name, double[] numbers, Function<String, E> error) throws E {
        double[] sorted = Arrays.stream(numbers).sorted().toArray();
        double range = sorted[sorted.length - 1] - sorted[0];
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[count - 1] > SAME * range) {
                sorted[count++] = sorted[i];
            }
        }
        if (count < GridAxis.MIN_COUNT || count > GridAxis.MAX_COUNT) {
            throw error.apply(Messages.gridSize(name, count));
        }
        var axis = new GridAxis(sorted[0], sorted[count - 1], count);
        double step = range / (count - 1);
        double off = Math.max(OFF * step, rounding(sorted, count, step));
        for (int i = 0; i < count; i++) {
            double even = sorted[0] + i * step;
            if (Math.abs(sorted[i] - even) > off) {
                throw error.apply(Messages.uneven(name, sorted[i], even));
            }
        }
        return new EvenPlaces(axis);
    }

    /// How far places that were rounded may be off: half a unit of the last decimal that any of them has.
    private static double rounding(double[] places, int count, double step) {
        int decimals = Arrays.stream(places, 0, count)
                .mapToInt(place -> new BigDecimal(Double.toString(place))
                        .stripTrailingZeros()
                        .scale())
                .max()
                .orElse(MAX_DECIMALS);
        double unit = Math.pow(10, -Math.clamp(decimals, -MAX_DECIMALS, MAX_DECIMALS));
        // A little more, for what binary digits make of it.
        return unit * MIN_UNITS <= step ? 0.5 * unit * (1 + SAME) : 0;
    }

    int count() {
        return axis.count();
    }

    /// The number of the place that a number stands for.
    int place(double number) {
        double step = (axis.max() - axis.min()) / (axis.count() - 1);
        return Math.clamp(Math.round((number - axis.min()) / step), 0, axis.count() - 1);
    }

    double at(int place) {
        return axis.min() + place * ((axis.max() - axis.min()) / (axis.count() - 1));
    }
}
