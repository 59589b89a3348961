package io.github.thalweg.run.step;

/// The value of a name in one update.
///
/// @param y     equal to `x` where one number serves both coordinates
/// @param pair  one number per coordinate
/// @param exact said by the user or counted, not computed: shown with every digit
public record Reading(double x, double y, boolean pair, boolean exact) {}
