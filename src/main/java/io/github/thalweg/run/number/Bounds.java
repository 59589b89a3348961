package io.github.thalweg.run.number;

/// Bounds of a number, and the range that is worth looking at first.
///
/// @param min   lowest value that may be said
/// @param whole only whole numbers
/// @param from  begin of the first range to look at, in [min, max], as is its end
/// @param log   ratios of it matter, not differences; then `from` is above 0
public record Bounds(double min, double max, boolean whole, double from, double to, boolean log) {}
