package io.github.thalweg.run.scenario;

import org.jspecify.annotations.Nullable;

/// Changes of the gradient before a run's update rule sees it, in the order in which they are made: noise of the run's
/// own batch, clipping by norm, clipping by value, then `l2*theta` is added.
///
/// @param clipNorm  the gradient is scaled down to this norm, or null
/// @param clipValue each coordinate of the gradient is cut to this size, or null
/// @param l2        adds `l2*theta` to the gradient
/// @param batch     overrides the scenario's, or null
public record GradientChanges(
        @Nullable Double clipNorm,
        @Nullable Double clipValue,
        double l2,
        @Nullable Double batch) {
    public static final GradientChanges NONE = new GradientChanges(null, null, 0, null);
}
