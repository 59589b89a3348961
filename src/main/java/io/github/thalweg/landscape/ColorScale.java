package io.github.thalweg.landscape;

/// How values of the loss become colours and contour levels.
public enum ColorScale {
    LOG,
    LINEAR,
    QUANTILE
}
