package io.github.thalweg.export.live;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.run.step.Quantity;
import io.github.thalweg.run.step.StepSource;
import io.github.thalweg.run.step.StepText;
import io.github.thalweg.run.trajectory.Column;
import java.util.List;

/// The lines of an update as JSON: their texts, and where their numbers are.
///
/// A number is itself, or `["a", i]`, the argument i; `["t"]`, the update's number; `["c", i]`, the number i of what a
/// kernel's `lines` gives.
final class LineTexts {
    private LineTexts() {}

    static String json(List<StepSource> lines, List<String> arguments) {
        return JsonObject.list(lines, line -> line(line, arguments));
    }

    private static String line(StepSource line, List<String> arguments) {
        StepText text = line.text();
        var reads = new JsonObject();
        line.reads().forEach((name, place) -> reads.json(name, place(place, arguments)));
        return new JsonObject()
                .text("name", text.name())
                .text("code", text.code())
                .text("comment", text.comment())
                .number("depth", text.depth())
                .flag("dead", text.dead())
                .flag("ofRows", text.comment().equals(StepText.OF_ROWS))
                .json("value", place(line.value(), arguments))
                .json("reads", reads.toString())
                .toString();
    }

    private static String place(StepSource.Place place, List<String> arguments) {
        String x = quantity(place.x(), arguments);
        return place.pair() ? "[" + x + "," + quantity(place.y(), arguments) + "]" : "[" + x + "]";
    }

    /// The place of an argument.
    static String argument(String name, List<String> arguments) {
        return "[\"a\"," + arguments.indexOf(name) + "]";
    }

    private static String quantity(Quantity quantity, List<String> arguments) {
        return switch (quantity) {
            case Quantity.Fixed(double value) -> JsonObject.number(value);
            case Quantity.Argument(String name) -> argument(name, arguments);
            case Quantity.Update() -> "[\"t\"]";
            case Quantity.Recorded(int column) -> "[\"c\"," + (column - Column.FIRST_VARIABLE) + "]";
        };
    }
}
