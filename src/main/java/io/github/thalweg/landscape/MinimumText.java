package io.github.thalweg.landscape;

/// A known minimum as written in the file: each coordinate a number or an expression of the parameters.
public record MinimumText(String x, String y) {}
