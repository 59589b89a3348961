package io.github.thalweg.figure;

/// The pictures that can be made of a scenario.
public enum Figure {
    MAP,
    LOSS,
    RATE,
    GRADIENT,
    DISTANCE,
    /// The slide: map, two plots and legend.
    ALL
}
