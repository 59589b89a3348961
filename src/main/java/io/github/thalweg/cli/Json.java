package io.github.thalweg.cli;

import io.github.thalweg.catalog.Numbers;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the catalogue as JSON.
final class Json {
    private Json() {}

    static String of(List<Listing.Entry> entries) {
        return list(entries, Json::entry, ",\n ") + "\n";
    }

    private static String entry(Listing.Entry entry) {
        return "{" + field("id", entry.id()) + ", " + field("name", entry.name()) + ", " + field("group", entry.group())
                + ", " + field("summary", entry.summary()) + ", " + field("reference", entry.reference())
                + ", \"parameters\": " + list(entry.parameters(), Json::parameter, ", ") + "}";
    }

    private static String parameter(Parameter parameter) {
        String type = parameter.type().name().toLowerCase(Locale.ROOT);
        return "{" + field("name", parameter.name()) + ", " + field("symbol", parameter.symbol()) + ", \"default\": "
                + (parameter.defaultValue() == null
                        ? string(String.valueOf(parameter.defaultText()))
                        : setting(parameter.defaultValue()))
                + ", \"min\": " + number(parameter.min()) + ", \"max\": " + number(parameter.max()) + ", "
                + field("type", type) + ", \"choices\": " + list(parameter.choices(), Json::string, ", ") + "}";
    }

    private static String setting(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> number(value);
            case Setting.Flag(boolean on) -> Boolean.toString(on);
            case Setting.Choice(String choice) -> string(choice);
            case Setting.Numbers(List<Double> values) -> list(values, Json::number, ", ");
            case Setting.Knots(List<Setting.Knot> knots) ->
                list(knots, knot -> list(List.of(knot.update(), knot.rate()), Json::number, ", "), ", ");
        };
    }

    private static <T> String list(List<T> values, Function<T, String> text, String between) {
        return values.stream().map(text).collect(Collectors.joining(between, "[", "]"));
    }

    private static String field(String name, String value) {
        return string(name) + ": " + string(value);
    }

    /// JSON has no infinity: what is not bounded is null.
    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.text(value) : "null";
    }

    private static String string(String text) {
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
