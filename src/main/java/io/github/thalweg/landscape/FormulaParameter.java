package io.github.thalweg.landscape;

/// A number in a landscape's formula that a slider moves.
///
/// @param meaning  one sentence; may be empty
/// @param min      lowest value of the slider and of a file
/// @param logScale the slider moves in decades
public record FormulaParameter(
        String name, String meaning, double defaultValue, double min, double max, boolean logScale) {}
