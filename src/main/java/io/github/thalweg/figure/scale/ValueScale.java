package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.landscape.ColorScale;
import java.util.List;

/// Scale from values of the loss to places in [0, 1] of the palette, with the levels that contours are drawn at.
public sealed interface ValueScale permits LogScale, LinearScale, QuantileScale {
    /// The scale that shows these values well: a few extreme ones cannot use it up.
    static ValueScale of(ColorScale kind, double[] values) {
        double[] sample = Sample.sorted(values);
        if (sample.length == 0) {
            return new LinearScale(0, 1);
        }
        return switch (kind) {
            case LOG -> LogScale.of(sample);
            case LINEAR -> LinearScale.of(sample);
            case QUANTILE -> new QuantileScale(sample);
        };
    }

    /// The place of a value, clamped to [0, 1]; NaN for NaN.
    double place(double value);

    /// The value at a place in [0, 1].
    double value(double place);

    /// The kind of the scale in a few words: `log scale`, `log scale above −2.06`; empty for the usual, linear one.
    String kind();

    /// What a colour bar shows: `f(x, y), log scale`.
    default String title(String what) {
        return kind().isEmpty() ? what : what + ", " + kind();
    }

    /// Levels for about so many contours, rising.
    List<Level> levels(int about);

    /// Labels of the colour bar: values with the place they stand at.
    ///
    /// @param most how many there is room for
    List<Tick> labels(int most);

    /// @param strong drawn heavier: a round number among its neighbours
    record Level(double value, boolean strong) {}
}
