package io.github.thalweg.run.scenario;

import io.github.thalweg.formula.math.Sampling;
import org.jspecify.annotations.Nullable;

/// Gaussian noise on the gradient, the same stream for every run.
///
/// @param deviationX standard deviation in x: a number or an expression of `theta`, `g`, `t`
/// @param deviationY the same in y; equal to `deviationX` when one expression serves both
/// @param batch      divides the deviation by its square root; 1 by default. On a landscape with examples it is also
///                   how many rows an update draws, 0 for all of them
/// @param sampling   how rows are drawn
/// @param seeds      every run is repeated with `seed`, `seed + 1`, ...; null for once
public record Noise(
        String deviationX,
        String deviationY,
        double batch,
        long seed,
        @Nullable Integer seeds,
        Sampling sampling) {
    /// Noise on a landscape without examples.
    public Noise(String deviationX, String deviationY, double batch, long seed, @Nullable Integer seeds) {
        this(deviationX, deviationY, batch, seed, seeds, Sampling.EPOCHS);
    }

    public Noise withSeed(long value) {
        return new Noise(deviationX, deviationY, batch, value, seeds, sampling);
    }

    public Noise withSeeds(@Nullable Integer value) {
        return new Noise(deviationX, deviationY, batch, seed, value, sampling);
    }

    public Noise withBatch(double value) {
        return new Noise(deviationX, deviationY, value, seed, seeds, sampling);
    }

    public Noise withDeviation(String inX, String inY) {
        return new Noise(inX, inY, batch, seed, seeds, sampling);
    }

    public Noise withSampling(Sampling value) {
        return new Noise(deviationX, deviationY, batch, seed, seeds, value);
    }

    /// Whether the gradient is exact but for the rows that it is of.
    public boolean isExact() {
        return deviationX.equals("0") && deviationY.equals("0");
    }
}
