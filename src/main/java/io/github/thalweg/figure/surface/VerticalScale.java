package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.landscape.ColorScale;

/// Mapping from values of the loss to heights of the surface.
public enum VerticalScale {
    /// Equal differences of the loss are equal differences of height.
    LINEAR(ColorScale.LINEAR),
    /// Equal ratios of the loss above its lowest value in view are equal differences of height.
    LOG(ColorScale.LOG);

    private final ColorScale scale;

    VerticalScale(ColorScale scale) {
        this.scale = scale;
    }

    ValueScale of(double[] values) {
        return ValueScale.of(scale, values);
    }
}
