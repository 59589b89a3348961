package io.github.thalweg.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

    /// A symbol that only repeats the name goes with it.
    public Parameter withName(String value) {
        return with(copy -> {
            copy.symbol = symbol.equals(name) ? value : symbol;
            copy.name = value;
        });
    }

    public Parameter withSymbol(String value) {
        return with(copy -> copy.symbol = value);
    }

    public Parameter withType(ParameterType value, List<String> among) {
        return with(copy -> {
            copy.type = value;
            copy.choices = among;
        });
    }

    public Parameter withChoices(List<String> value) {
        return with(copy -> copy.choices = value);
    }

    public Parameter withDefault(Setting value) {
        return with(copy -> {
            copy.defaultValue = value;
            copy.defaultText = null;
        });
    }

    /// @param text an expression
    public Parameter withDefault(String text) {
        return with(copy -> {
            copy.defaultValue = null;
            copy.defaultText = text;
        });
    }

    public boolean hasDefaultOf(Parameter other) {
        return Objects.equals(defaultValue, other.defaultValue) && Objects.equals(defaultText, other.defaultText);
    }

    /// The slider stays within the range.
    public Parameter withRange(double lowest, double highest) {
        boolean inside = sliderMin >= lowest && sliderMax <= highest;
        double low = inside || sliderMin >= highest ? sliderMin : Math.max(sliderMin, lowest);
        return with(copy -> {
            copy.min = lowest;
            copy.max = highest;
            copy.sliderMin = low;
            copy.sliderMax = Math.min(sliderMax, highest) > low ? Math.min(sliderMax, highest) : highest;
            copy.logScale = logScale && low > 0;
        });
    }

    /// The components of a copy, while some are changed. With names, so that a new component cannot be forgotten.
    private static final class Copy {
        private String name;
        private String symbol;
        private String meaning;
        private ParameterType type;
        private @Nullable Setting defaultValue;
        private @Nullable String defaultText;
        private double min;
        private double max;
        private double sliderMin;
        private double sliderMax;
        private boolean logScale;
        private List<String> choices;

        Copy(Parameter of) {
            name = of.name;
            symbol = of.symbol;
            meaning = of.meaning;
            type = of.type;
            defaultValue = of.defaultValue;
            defaultText = of.defaultText;
            min = of.min;
            max = of.max;
            sliderMin = of.sliderMin;
            sliderMax = of.sliderMax;
            logScale = of.logScale;
            choices = of.choices;
        }
    }

    private Parameter with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return new Parameter(
                copy.name,
                copy.symbol,
                copy.meaning,
                copy.type,
                copy.defaultValue,
                copy.defaultText,
                copy.min,
                copy.max,
                copy.sliderMin,
                copy.sliderMax,
                copy.logScale,
                copy.choices);
    }
}
