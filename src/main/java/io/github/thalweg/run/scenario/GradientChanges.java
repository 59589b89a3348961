package io.github.thalweg.run.scenario;

import org.jspecify.annotations.Nullable;

/// Changes of the gradient before a run's update rule sees it, in the order in which they are made: negation where
/// the run goes uphill, noise of the run's
/// own batch, clipping by norm, clipping by value, then `l2*theta` is added.
///
/// @param maximize the run sees -f in the place of f
/// @param clipNorm  the gradient is scaled down to this norm, or null
/// @param clipValue each coordinate of the gradient is cut to this size, or null
/// @param l2        adds `l2*theta` to the gradient
/// @param batch     overrides the scenario's, or null
/// @param noise     overrides the rest of the scenario's noise, or null
public record GradientChanges(
        boolean maximize,
        @Nullable Double clipNorm,
        @Nullable Double clipValue,
        double l2,
        @Nullable Double batch,
        @Nullable OwnNoise noise) {
    public static final GradientChanges NONE = new GradientChanges(false, null, null, 0, null);

    /// Without noise of the run's own.
    public GradientChanges(
            boolean maximize,
            @Nullable Double clipNorm,
            @Nullable Double clipValue,
            double l2,
            @Nullable Double batch) {
        this(maximize, clipNorm, clipValue, l2, batch, null);
    }
}
