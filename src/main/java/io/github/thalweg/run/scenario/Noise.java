package io.github.thalweg.run.scenario;

import org.jspecify.annotations.Nullable;

/// Gaussian noise on the gradient, the same stream for every run.
///
/// @param deviationX standard deviation in x: a number or an expression of `theta`, `g`, `t`
/// @param deviationY the same in y; equal to `deviationX` when one expression serves both
/// @param batch      divides the deviation by its square root; 1 by default
/// @param seeds      every run is repeated with `seed`, `seed + 1`, ...; null for once
public record Noise(
        String deviationX,
        String deviationY,
        double batch,
        long seed,
        @Nullable Integer seeds) {
    public Noise withSeed(long value) {
        return new Noise(deviationX, deviationY, batch, value, seeds);
    }
}
