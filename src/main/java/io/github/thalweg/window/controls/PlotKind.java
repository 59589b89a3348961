package io.github.thalweg.window.controls;

/// What a plot beside the map shows over the updates.
public enum PlotKind {
    LOSS,
    RATE,
    GRADIENT,
    DISTANCE,
    SHARPNESS,
    VARIABLE
}
