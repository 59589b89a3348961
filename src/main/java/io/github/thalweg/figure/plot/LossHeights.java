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

    /// Losses that differ by a smaller part of themselves have too many digits.
    private static final double FLAT = 1e-3;

    private LossHeights() {}

    /// The lowest loss; empty where losses themselves read better, or runs are repeated.
    static OptionalDouble lowest(FigureInput input, List<Series> losses) {
        if (losses.isEmpty() || losses.stream().anyMatch(curve -> curve.band() != null)) {
            return OptionalDouble.empty();
        }
        double[] seen = values(losses);
        double lowest = Math.min(
                Arrays.stream(seen).min().orElse(0),
                input.minima().stream().mapToDouble(Minimum::value).min().orElse(Double.POSITIVE_INFINITY));
        double highest = Arrays.stream(seen).max().orElse(lowest);
        boolean flat = highest - lowest < FLAT * Math.abs(lowest);
        return flat || span(above(lowest, losses)) ? OptionalDouble.of(lowest) : OptionalDouble.empty();
    }

    /// Whether heights are such that a logarithmic axis reads better than a linear one.
    static boolean span(List<Series> heights) {
        double[] above = Arrays.stream(values(heights))
                .filter(height -> height > 0)
                .sorted()
                .toArray();
        return above.length > 0 && above[above.length - 1] >= SPAN * Sample.quantile(above, LOWEST);
    }

    private static double[] values(List<Series> series) {
        return series.stream()
                .flatMapToDouble(curve -> Arrays.stream(AxisRange.values(curve, curve.value())))
                .filter(Double::isFinite)
                .toArray();
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
