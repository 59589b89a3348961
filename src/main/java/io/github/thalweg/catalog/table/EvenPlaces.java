package io.github.thalweg.catalog.table;

import io.github.thalweg.formula.grid.GridAxis;
import java.util.Arrays;
import java.util.function.Function;

/// The evenly spaced places that numbers of a file stand for: written in decimals, they differ a little from line to
/// line.
record EvenPlaces(GridAxis axis) {
    /// Two numbers are one place when they are nearer than this part of their range.
    private static final double SAME = 1e-7;
    /// A place may be off by this part of a step.
    private static final double OFF = 1e-3;

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
        for (int i = 0; i < count; i++) {
            double even = sorted[0] + i * (range / (count - 1));
            if (Math.abs(sorted[i] - even) > OFF * range / (count - 1)) {
                throw error.apply(Messages.uneven(name, sorted[i], even));
            }
        }
        return new EvenPlaces(axis);
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
