package io.github.thalweg.run.scenario;

import io.github.thalweg.formula.math.Sampling;
import org.jspecify.annotations.Nullable;

/// What a run has in place of the scenario's noise, key by key; its batch is [GradientChanges#batch].
///
/// @param deviationX standard deviation in x as [Noise] has it, or null for the scenario's
/// @param deviationY the same in y; null together with `deviationX`
/// @param sampling   how rows are drawn, or null for the scenario's way
public record OwnNoise(
        @Nullable String deviationX,
        @Nullable String deviationY,
        @Nullable Sampling sampling) {
    public OwnNoise {
        if ((deviationX == null) != (deviationY == null)) {
            throw new IllegalArgumentException(Messages.ONE_DEVIATION);
        }
    }

    /// These keys in the place of the scenario's.
    Noise over(Noise common) {
        Noise deviating =
                deviationX == null || deviationY == null ? common : common.withDeviation(deviationX, deviationY);
        return sampling == null ? deviating : deviating.withSampling(sampling);
    }
}
