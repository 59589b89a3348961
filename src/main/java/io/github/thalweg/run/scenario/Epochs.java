package io.github.thalweg.run.scenario;

import io.github.thalweg.formula.math.Sampling;
import org.jspecify.annotations.Nullable;

/// Epochs as updates: how many updates see all rows once.
public final class Epochs {
    private Epochs() {}

    /// The part of an epoch that an update is, at most 1: after one epoch, every row was seen once, or as many were
    /// drawn.
    ///
    /// @param rows  that are trained on
    /// @param batch rows that an update draws, 0 for all of them
    public static double perUpdate(int rows, int batch, Sampling sampling) {
        if (batch == 0) {
            return 1;
        }
        return sampling == Sampling.REPLACEMENT ? (double) batch / rows : 1.0 / Math.ceilDiv(rows, batch);
    }

    /// The updates that so many epochs take: the last one completes them. At most [Scenario#MAX_STEPS].
    ///
    /// @param noise of the run, or null
    public static int updates(int epochs, int rows, double batch, @Nullable Noise noise) {
        int drawn = (int) Math.clamp(Math.rint(batch), 0.0, rows);
        boolean replaced = noise != null && noise.sampling() == Sampling.REPLACEMENT;
        long updates = drawn == 0
                ? epochs
                : replaced ? Math.ceilDiv((long) epochs * rows, drawn) : (long) epochs * Math.ceilDiv(rows, drawn);
        return (int) Math.min(updates, Scenario.MAX_STEPS);
    }
}
