package io.github.thalweg.catalog.toml;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A JSON object, built one member at a time in the order of the calls.
public final class JsonObject {
    private final StringBuilder fields = new StringBuilder();

    public JsonObject text(String name, String value) {
        return json(name, string(value));
    }

    public JsonObject number(String name, double value) {
        return json(name, number(value));
    }

    public JsonObject flag(String name, boolean value) {
        return json(name, Boolean.toString(value));
    }

    public <T> JsonObject list(String name, List<T> values, Function<T, String> json) {
        return json(name, list(values, json));
    }

    /// @param json what is written already
    public JsonObject json(String name, String json) {
        fields.append(fields.isEmpty() ? "" : ",")
                .append(string(name))
                .append(':')
                .append(json);
        return this;
    }

    @Override
    public String toString() {
        return "{" + fields + "}";
    }

    public static <T> String list(List<T> values, Function<T, String> json) {
        return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    /// JSON has no infinity: what is not bounded is null.
    public static String number(double value) {
        return Double.isFinite(value) ? Numbers.text(value) : "null";
    }

    public static String string(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
