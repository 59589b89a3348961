package io.github.thalweg.rule;

import io.github.thalweg.formula.parse.Lowering;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Values of all parameters of a definition: those that were said, and defaults for the others.
public final class Settings {
    private Settings() {}

    /// The value of every parameter of `definition`, in the order of its file.
    ///
    /// @param said   explicit values; `lr` of an update rule is not among the results' sources when missing here
    /// @param lr0    the run's base learning rate
    /// @param length `N`: the number of updates the definition is for
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a default is an expression that cannot be
    ///                                                           computed
    public static Map<String, Setting> resolve(
            Definition definition, Map<String, Setting> said, double lr0, double length) {
        var numbers = new TreeMap<String, Double>();
        numbers.put("lr0", lr0);
        numbers.put("N", length);
        var resolved = new LinkedHashMap<String, Setting>();
        for (Parameter parameter : definition.parameters()) {
            Setting setting = said.getOrDefault(parameter.name(), defaultOf(parameter, numbers));
            resolved.put(parameter.name(), setting);
            if (setting instanceof Setting.Number(double value)) {
                numbers.put(parameter.name(), value);
            }
        }
        return resolved;
    }

    private static Setting defaultOf(Parameter parameter, Map<String, Double> numbers) {
        if (parameter.defaultText() != null) {
            return new Setting.Number(Lowering.evaluate(parameter.defaultText(), numbers));
        }
        Setting value = parameter.defaultValue();
        if (value == null) {
            throw new IllegalStateException("parameter without a default: " + parameter.name());
        }
        return value;
    }

    /// The number that a rule's `lr` starts from.
    public static double baseRate(UpdateRule rule, Map<String, Setting> said) {
        return said.get("lr") instanceof Setting.Number(double value)
                ? value
                : rule.parameter("lr").map(Parameter::defaultValue).orElse(null) instanceof Setting.Number(double rate)
                        ? rate
                        : 0;
    }
}
