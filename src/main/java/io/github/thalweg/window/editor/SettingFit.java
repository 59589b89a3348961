package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.Map;
import java.util.TreeMap;

/// Constraint on the values that a parameter may have.
final class SettingFit {
    private SettingFit() {}

    static boolean fits(Parameter p, Setting value) {
        return switch (p.type()) {
            case NUMBER -> inRange(p, value, false);
            case INTEGER -> inRange(p, value, true);
            case SWITCH -> value instanceof Setting.Flag;
            case CHOICE ->
                value instanceof Setting.Choice(String choice) && p.choices().contains(choice);
            case LIST -> value instanceof Setting.Numbers;
            case KNOTS -> value instanceof Setting.Knots;
        };
    }

    private static boolean inRange(Parameter p, Setting setting, boolean whole) {
        return setting instanceof Setting.Number(double value)
                && value >= p.min()
                && value <= p.max()
                && (!whole || value == Math.rint(value));
    }

    /// The values that parameters of the definition may have; the others give way to the defaults.
    static Map<String, Setting> fitting(Definition definition, Map<String, Setting> settings) {
        var fitting = new TreeMap<>(settings);
        fitting.entrySet()
                .removeIf(said -> definition
                        .parameter(said.getKey())
                        .filter(p -> fits(p, said.getValue()))
                        .isEmpty());
        return fitting;
    }
}
