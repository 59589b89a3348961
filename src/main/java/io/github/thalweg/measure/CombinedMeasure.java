package io.github.thalweg.measure;

/// The quotient or the difference of two values that were measured before.
///
/// @param ratio  `first/second`, else `first - second`
/// @param first  the name of a value
/// @param second the name of a value
public record CombinedMeasure(boolean ratio, String first, String second) implements Measure {}
