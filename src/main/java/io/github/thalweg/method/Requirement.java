package io.github.thalweg.method;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter that a method reads: a file that uses the method must describe it, within these limits.
///
/// @param choices  for a choice: those that the method knows
/// @param optional a file may leave it out: then the method takes the first choice
record Requirement(String name, ParameterType type, double min, double max, List<String> choices, boolean optional) {
    static Requirement number(String name, double min, double max) {
        return new Requirement(name, ParameterType.NUMBER, min, max, List.of(), false);
    }

    static Requirement whole(String name, double min, double max) {
        return new Requirement(name, ParameterType.INTEGER, min, max, List.of(), false);
    }

    static Requirement choice(String name, String... choices) {
        return new Requirement(name, ParameterType.CHOICE, 0, 0, List.of(choices), false);
    }

    static Requirement optional(String name, String... choices) {
        return new Requirement(name, ParameterType.CHOICE, 0, 0, List.of(choices), true);
    }

    /// The problem with the parameter that is to be read, or null.
    @Nullable
    String problem(Parameter parameter) {
        if (parameter.type() != type) {
            return Messages.type(name, type);
        }
        if (parameter.defaultValue() == null) {
            return Messages.plainDefault(name, parameter.defaultText());
        }
        if (type == ParameterType.CHOICE) {
            return choices.containsAll(parameter.choices())
                    ? null
                    : Messages.choices(name, choices, parameter.choices());
        }
        return parameter.min() >= min && parameter.max() <= max ? null : Messages.minAndMax(name, text(min), text(max));
    }

    private static String text(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
