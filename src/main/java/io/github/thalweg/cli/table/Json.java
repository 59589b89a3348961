package io.github.thalweg.cli.table;

import static io.github.thalweg.catalog.toml.JsonObject.number;
import static io.github.thalweg.catalog.toml.JsonObject.string;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// JSON of the catalogue's definitions.
public final class Json {
    private Json() {}

    public static String of(List<Listing.Entry> entries) {
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
                + field("type", type) + ", \"choices\": " + list(parameter.choices(), JsonObject::string, ", ") + ", "
                + field("meaning", parameter.meaning()) + "}";
    }

    private static String setting(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> number(value);
            case Setting.Flag(boolean on) -> Boolean.toString(on);
            case Setting.Choice(String choice) -> string(choice);
            case Setting.Numbers(List<Double> values) -> list(values, JsonObject::number, ", ");
            case Setting.Knots(List<Setting.Knot> knots) ->
                list(knots, knot -> list(List.of(knot.update(), knot.rate()), JsonObject::number, ", "), ", ");
        };
    }

    private static <T> String list(List<T> values, Function<T, String> text, String between) {
        return values.stream().map(text).collect(Collectors.joining(between, "[", "]"));
    }

    private static String field(String name, String value) {
        return string(name) + ": " + string(value);
    }
}
