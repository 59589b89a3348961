package io.github.thalweg.measure;

import io.github.thalweg.study.range.Suggestion;
import org.jspecify.annotations.Nullable;

/// A rate that a range test of a run suggests.
///
/// @param suggestion the way to read the rate off the curve; null for the rate at which the run breaks
/// @param lowest  the first rate of the ramp; that of the scenario's `[study]` when null
/// @param highest the last rate
public record SuggestionMeasure(
        Subject subject,
        @Nullable Suggestion suggestion,
        @Nullable Double lowest,
        @Nullable Double highest) implements Measure {}
