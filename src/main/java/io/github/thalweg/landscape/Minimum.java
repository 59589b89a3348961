package io.github.thalweg.landscape;

/// A minimum of a surface.
///
/// @param found it was searched for by the program, not listed in the landscape's file
public record Minimum(Point at, double value, boolean found) {}
