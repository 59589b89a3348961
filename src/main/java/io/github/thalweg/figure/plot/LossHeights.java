package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.landscape.Minimum;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// A loss that falls below zero, or by a small part of itself, as its height above the lowest loss that is known or
/// seen: no logarithm shows it otherwise.
final class LossHeights {
    /// Heights span so much where a logarithmic axis reads better than a linear one.
    private static final double SPAN = 1e3;

    /// The part of the heights that the span leaves out at the lower end: the lowest that is seen is itself zero, and
    /// what is next to it is any small number.
    private static final double LOWEST = 0.1;

    private LossHeights() {}

    /// The lowest loss; empty where heights above it span little, or runs are repeated.
    static OptionalDouble lowest(FigureInput input, List<Series> losses) {
        if (losses.isEmpty() || losses.stream().anyMatch(curve -> curve.band() != null)) {
            return OptionalDouble.empty();
        }
        double[] seen = losses.stream()
                .flatMapToDouble(curve -> Arrays.stream(AxisRange.values(curve, curve.value())))
                .filter(Double::isFinite)
                .toArray();
        double lowest = Math.min(
                Arrays.stream(seen).min().orElse(0),
                input.minima().stream().mapToDouble(Minimum::value).min().orElse(Double.POSITIVE_INFINITY));
        double[] heights = Arrays.stream(seen)
                .map(loss -> loss - lowest)
                .filter(height -> height > 0)
                .sorted()
                .toArray();
        boolean spans = heights.length > 0 && heights[heights.length - 1] >= SPAN * Sample.quantile(heights, LOWEST);
        return spans ? OptionalDouble.of(lowest) : OptionalDouble.empty();
    }

    /// The curves of the heights.
    static List<Series> above(double lowest, List<Series> losses) {
        return losses.stream()
                .map(curve -> new Series(
                        curve.run(),
                        curve.thin(),
                        row -> curve.value().applyAsDouble(row) - lowest,
                        curve.first(),
                        curve.last()))
                .toList();
    }
}
