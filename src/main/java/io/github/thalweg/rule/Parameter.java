package io.github.thalweg.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One parameter of an update rule or a schedule, as its file describes it.
///
/// @param symbol      as in papers, e.g. `β₁`; the name when the file gives none
/// @param meaning     one sentence; may be empty
/// @param defaultValue the default, or null when `defaultText` gives it
/// @param defaultText a default that is an expression of earlier parameters, `lr0` and `N`, or null
/// @param range       values that may be said, and those of the slider
/// @param choices     for a choice, in the order of the file
public record Parameter(
        String name,
        String symbol,
        String meaning,
        ParameterType type,
        @Nullable Setting defaultValue,
        @Nullable String defaultText,
        Range range,
        List<String> choices) {
    public Parameter {
        choices = List.copyOf(choices);
    }

    public double min() {
        return range.min();
    }

    public double max() {
        return range.max();
    }

    public double sliderMin() {
        return range.sliderMin();
    }

    public double sliderMax() {
        return range.sliderMax();
    }

    public boolean logScale() {
        return range.logScale();
    }

    /// A symbol that only repeats the name goes with it.
    public Parameter withName(String value) {
        String written = symbol.equals(name) ? value : symbol;
        return new Parameter(value, written, meaning, type, defaultValue, defaultText, range, choices);
    }

    public Parameter withSymbol(String value) {
        return new Parameter(name, value, meaning, type, defaultValue, defaultText, range, choices);
    }

    public Parameter withType(ParameterType value, List<String> among) {
        return new Parameter(name, symbol, meaning, value, defaultValue, defaultText, range, among);
    }

    public Parameter withChoices(List<String> value) {
        return withType(type, value);
    }

    public Parameter withDefault(Setting value) {
        return new Parameter(name, symbol, meaning, type, value, null, range, choices);
    }

    /// @param text an expression
    public Parameter withDefault(String text) {
        return new Parameter(name, symbol, meaning, type, null, text, range, choices);
    }

    public boolean hasDefaultOf(Parameter other) {
        return Objects.equals(defaultValue, other.defaultValue) && Objects.equals(defaultText, other.defaultText);
    }

    /// The slider stays within the range.
    public Parameter withRange(double lowest, double highest) {
        Range changed = range.within(lowest, highest);
        return new Parameter(name, symbol, meaning, type, defaultValue, defaultText, changed, choices);
    }
}
