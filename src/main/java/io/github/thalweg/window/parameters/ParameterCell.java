package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.controls.SettingText;
import java.util.Arrays;
import java.util.List;

/// Columns of the table of parameters: the text of a cell, and the parameter that typing over it gives.
public enum ParameterCell {
    NAME,
    SYMBOL,
    /// A value, or an expression of earlier parameters.
    DEFAULT,
    MIN,
    MAX,
    CHOICES;

    /// The text of the cell; empty where there is no bound.
    public String text(Parameter p) {
        return switch (this) {
            case NAME -> p.name();
            case SYMBOL -> p.symbol();
            case DEFAULT -> p.defaultText() != null ? p.defaultText() : value(p.defaultValue());
            case MIN -> bound(p.min());
            case MAX -> bound(p.max());
            case CHOICES -> String.join(", ", p.choices());
        };
    }

    private static String value(@org.jspecify.annotations.Nullable Setting value) {
        return value == null ? "" : SettingText.of(value);
    }

    private static String bound(double bound) {
        return Double.isFinite(bound) ? NumberText.of(bound) : "";
    }

    /// The parameter with another text in this cell.
    ///
    /// @throws IllegalArgumentException with a sentence, when the text is none for this cell
    public Parameter with(Parameter p, String typed) {
        String text = typed.strip();
        return switch (this) {
            case NAME -> p.withName(text);
            case SYMBOL -> p.withSymbol(text.isEmpty() ? p.name() : text);
            case DEFAULT -> withDefault(p, text);
            case MIN -> p.withRange(number(p, text, Double.NEGATIVE_INFINITY), p.max());
            case MAX -> p.withRange(p.min(), number(p, text, Double.POSITIVE_INFINITY));
            case CHOICES -> withChoices(p, text);
        };
    }

    /// Sentences on what a text was read as, where that is not plain and the cell shows the number alone.
    public List<String> notes(String typed) {
        boolean bound = this == MIN || this == MAX;
        return bound && !typed.isBlank() ? rule("").notes(typed) : List.of();
    }

    private NumberRule rule(String parameter) {
        return new NumberRule(
                "the " + name().toLowerCase(java.util.Locale.ROOT) + " of " + parameter,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                false);
    }

    private double number(Parameter p, String text, double none) {
        if (text.isEmpty()) {
            return none;
        }
        return switch (rule(p.name()).parse(text)) {
            case NumberRule.Value(double number) -> number;
            case NumberRule.Wrong(String sentence) -> throw new IllegalArgumentException(sentence);
        };
    }

    private static Parameter withDefault(Parameter p, String text) {
        return switch (p.type()) {
            case NUMBER, INTEGER -> withNumber(p, text);
            case SWITCH -> p.withDefault(flag(p, text));
            case CHOICE -> p.withDefault(new Setting.Choice(text));
            case LIST -> p.withDefault(SettingText.numbers(text));
            case KNOTS -> p.withDefault(SettingText.knots(text));
        };
    }

    /// What is no number is an expression, which is checked with the text.
    private static Parameter withNumber(Parameter p, String text) {
        try {
            return p.withDefault(new Setting.Number(Double.parseDouble(text)));
        } catch (NumberFormatException _) {
            return p.withDefault(text);
        }
    }

    private static Setting flag(Parameter p, String text) {
        return switch (text) {
            case "on", "true", "1" -> new Setting.Flag(true);
            case "off", "false", "0" -> new Setting.Flag(false);
            default -> throw new IllegalArgumentException(Messages.noSwitch(p.name(), text));
        };
    }

    private static Parameter withChoices(Parameter p, String text) {
        List<String> choices = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(Messages.noChoices(p.name()));
        }
        boolean kept = p.defaultValue() instanceof Setting.Choice(String value) && choices.contains(value);
        Parameter chosen = p.withChoices(choices);
        return kept ? chosen : chosen.withDefault(new Setting.Choice(choices.getFirst()));
    }

    /// The parameter as one of another type, with a default of that type.
    public static Parameter withType(Parameter p, ParameterType type) {
        Parameter typed = p.withType(type, type == ParameterType.CHOICE ? List.of("a", "b") : List.of());
        Setting value = switch (type) {
            case NUMBER, INTEGER -> p.defaultValue() instanceof Setting.Number number ? number : new Setting.Number(1);
            case SWITCH -> new Setting.Flag(false);
            case CHOICE -> new Setting.Choice("a");
            case LIST -> new Setting.Numbers(List.of(30.0, 80.0));
            case KNOTS -> new Setting.Knots(List.of(new Setting.Knot(0, 0.1), new Setting.Knot(100, 0.01)));
        };
        boolean keepsText = p.defaultText() != null && (type == ParameterType.NUMBER || type == ParameterType.INTEGER);
        return keepsText ? typed : typed.withDefault(value);
    }
}
