package io.github.thalweg.landscape;

/// Kinds of scales from values of the loss to colours and contour levels.
public enum ColorScale {
    LOG,
    LINEAR,
    QUANTILE
}
