package io.github.thalweg.method;

import io.github.thalweg.rule.Setting;
import java.util.Map;

/// Values of a method's parameters, by name.
record Values(Map<String, Setting> settings) {
    double number(String name) {
        if (settings.get(name) instanceof Setting.Number(double value)) {
            return value;
        }
        throw new IllegalStateException("no number for the parameter " + name);
    }

    int whole(String name) {
        return (int) number(name);
    }

    boolean is(String name, String choice) {
        return new Setting.Choice(choice).equals(settings.get(name));
    }
}
