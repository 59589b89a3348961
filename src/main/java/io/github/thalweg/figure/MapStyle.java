package io.github.thalweg.figure;

import io.github.thalweg.landscape.ColorScale;

/// How a map shows its landscape.
public record MapStyle(ColorScale colorScale, Palette palette, Theme theme) {}
