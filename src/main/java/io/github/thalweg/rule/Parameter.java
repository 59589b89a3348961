package io.github.thalweg.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One parameter of an update rule or a schedule, as its file describes it.
///
/// @param symbol      as in papers, e.g. `β₁`; the name when the file gives none
/// @param meaning     one sentence; may be empty
/// @param defaultValue the default, or null when `defaultText` gives it
/// @param defaultText a default that is an expression of earlier parameters, `lr0` and `N`, or null
/// @param min         lowest value that may be said
/// @param sliderMin   lowest value of the slider
/// @param logScale    the slider moves in decades
/// @param choices     for a choice, in the order of the file
public record Parameter(
        String name,
        String symbol,
        String meaning,
        ParameterType type,
        @Nullable Setting defaultValue,
        @Nullable String defaultText,
        double min,
        double max,
        double sliderMin,
        double sliderMax,
        boolean logScale,
        List<String> choices) {
    public Parameter {
        choices = List.copyOf(choices);
    }
}
