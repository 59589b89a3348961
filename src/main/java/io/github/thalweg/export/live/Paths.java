package io.github.thalweg.export.live;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers of a scenario that a page can change, by their paths: `run1.lr`, `landscape.b`. Code knows them by their
/// places in this table.
final class Paths {
    /// Widest range of a slider for a number without one of its own.
    private static final double FREE = 1e300;

    private final List<String> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    /// What the number of a path is, in one sentence; said before the number itself.
    void explain(String path, String meaning) {
        meanings.put(path, meaning);
    }

    /// The place of a number in the table.
    ///
    /// @param value the number, or null where it follows from others until it is set
    int number(String path, @Nullable Double value, String symbol, Range range) {
        return number(path, value, symbol, range, null);
    }

    /// The place of a number that the scenario does not have.
    ///
    /// @param none what holds until it is set
    int absent(String path, String symbol, Range range, String none) {
        return number(path, null, symbol, range, none);
    }

    private int number(String path, @Nullable Double value, String symbol, Range range, @Nullable String none) {
        Integer known = places.get(path);
        if (known != null) {
            return known;
        }
        var json = new JsonObject().text("path", path).text("symbol", symbol);
        json.json("value", value == null ? "null" : JsonObject.number(value));
        json.number("min", range.min).number("max", range.max);
        json.number("low", range.low).number("high", range.high);
        json.flag("log", range.log).flag("whole", range.whole);
        String meaning = meanings.getOrDefault(path, "");
        if (!meaning.isEmpty()) {
            json.text("meaning", meaning);
        }
        if (none != null) {
            json.text("none", none);
        }
        entries.add(json.toString());
        places.put(path, entries.size() - 1);
        return entries.size() - 1;
    }

    String json() {
        return JsonObject.list(entries, entry -> entry);
    }

    /// The numbers that may be said, and those of a slider.
    record Range(double min, double max, double low, double high, boolean log, boolean whole) {
        static Range of(Parameter p) {
            return new Range(
                    p.min(), p.max(), p.sliderMin(), p.sliderMax(), p.logScale(), p.type() == ParameterType.INTEGER);
        }

        static Range free() {
            return new Range(-FREE, FREE, -FREE, FREE, false, false);
        }

        static Range above(double min, double high, boolean log) {
            return new Range(min, FREE, log ? high * 1e-6 : min, high, log, false);
        }

        static Range whole(double min, double max) {
            return new Range(min, max, min, max, false, true);
        }
    }
}
