package io.github.thalweg.figure;

import io.github.thalweg.run.StopReason;
import io.github.thalweg.run.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Chooses the vertical axis of a plot so that runs that explode do not use it up.
final class AxisRange {
    /// Rows looked at in each curve.
    private static final int LOOKS = 3000;

    /// A logarithmic axis shows no more than so many decades.
    private static final double MOST_DECADES = 16;

    /// How far a diverging run may stretch the axis beyond the calm ones and its own first value.
    private static final double STRETCH = 10;

    private AxisRange() {}

    static TraceAxis of(FigureInput input, List<Series> series, boolean log) {
        boolean explodes = series.stream().anyMatch(curve -> diverges(input, curve));
        double top = top(input, series, explodes);
        double[] values = series.stream()
                .flatMapToDouble(AxisRange::values)
                .filter(value -> Double.isFinite(value) && value <= top)
                .toArray();
        return log ? logarithmic(values, explodes ? top : 0) : linear(values, firsts(series));
    }

    /// The highest value that may be shown.
    private static double top(FigureInput input, List<Series> series, boolean explodes) {
        double calm = series.stream()
                .filter(curve -> !diverges(input, curve))
                .flatMapToDouble(AxisRange::values)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double highest = Math.max(calm, firsts(series));
        return explodes ? highest + Math.abs(highest) * (STRETCH - 1) : highest;
    }

    private static boolean diverges(FigureInput input, Series curve) {
        return input.trajectories().get(curve.run()).stopReason() == StopReason.DIVERGED
                || (curve.run() < input.verdicts().size()
                        && input.verdicts().get(curve.run()).kind() == Verdict.Kind.DIVERGED);
    }

    private static double firsts(List<Series> series) {
        return series.stream()
                .filter(curve -> curve.first() <= curve.last())
                .mapToDouble(curve -> curve.value().applyAsDouble(curve.first()))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static DoubleStream values(Series curve) {
        int every = (curve.last() - curve.first()) / LOOKS + 1;
        return IntStream.iterate(curve.first(), row -> row <= curve.last(), row -> row + every)
                .mapToDouble(curve.value());
    }

    /// @param least the axis reaches at least so high
    private static TraceAxis logarithmic(double[] values, double least) {
        var all = Arrays.stream(values).summaryStatistics();
        var positive = Arrays.stream(values).filter(value -> value > 0).summaryStatistics();
        if (positive.getCount() == 0) {
            return new TraceAxis(true, 0.1, 10, values.length == 0 ? "" : "≤ 0");
        }
        double high = Math.max(positive.getMax(), Double.isFinite(least) ? least : 0);
        double low = Math.max(positive.getMin(), Math.max(high * Math.pow(10, -MOST_DECADES), Double.MIN_NORMAL));
        double room = Math.max(Math.pow(high / low, 0.04), high / low < 3 ? 2 : 1);
        return new TraceAxis(true, low / room, Math.min(high * room, 1e308), floor(all.getMin(), low));
    }

    private static String floor(double lowest, double low) {
        if (lowest <= 0) {
            return lowest < 0 ? "≤ 0" : "0";
        }
        return lowest < low ? "< " + Numbers.rounded(low, 1) : "";
    }

    private static TraceAxis linear(double[] values, double first) {
        if (values.length == 0) {
            return new TraceAxis(false, 0, 1, "");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = sorted[0];
        double bulk = Sample.quantile(sorted, 0.98);
        double high = Math.min(sorted[sorted.length - 1], Math.max(first, bulk + 3 * (bulk - low)));
        double room = high > low ? (high - low) * 0.04 : Math.max(Math.abs(low) * 0.5, 1e-300);
        return new TraceAxis(false, low - room, high + room, "");
    }
}
