package io.github.thalweg.landscape;

/// A number in a landscape's formula that a slider moves.
///
/// @param min      lowest value of the slider and of a file
/// @param logScale the slider moves in decades
public record FormulaParameter(String name, double defaultValue, double min, double max, boolean logScale) {}
