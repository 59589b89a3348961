package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Model;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writer of `[data]` and of what a landscape says about its model.
public final class DataWriter {
    private DataWriter() {}

    /// Lines of the landscape's own table.
    public static String model(Model model) {
        var out = new StringBuilder();
        line(out, "prediction", model.prediction() == null ? null : TomlText.string(model.prediction()));
        line(out, "inputs", model.inputs().isEmpty() ? null : TomlText.list(model.inputs(), TomlText::string));
        line(out, "target", model.target() == null ? null : TomlText.string(model.target()));
        line(out, "threshold", model.threshold() == null ? null : Numbers.text(model.threshold()));
        return out.toString();
    }

    /// The whole table.
    ///
    /// @param place the table's name, e.g. `landscape.data`
    public static String table(DataTable data, String place) {
        String columns = data.columns().stream()
                .map(column -> TomlText.key(column.name()) + " = " + numbers(column))
                .collect(Collectors.joining("\n"));
        return "\n[" + place + "]\n" + settings(data) + "\n[" + place + ".columns]\n" + columns + "\n";
    }

    private static String settings(DataTable data) {
        var out = new StringBuilder();
        line(out, "held_out", data.heldOut() == null ? null : Numbers.text(data.heldOut()));
        boolean seeded = data.splitSeed() != DataTable.DEFAULT_SPLIT_SEED;
        line(out, "split_seed", seeded ? Long.toString(data.splitSeed()) : null);
        List<String> standardize = data.standardize();
        line(out, "standardize", standardize.isEmpty() ? null : TomlText.list(standardize, TomlText::string));
        return out.toString();
    }

    private static String numbers(DataColumn column) {
        return column.words().isEmpty()
                ? IntStream.range(0, column.length())
                        .mapToObj(row -> Numbers.text(column.number(row)))
                        .collect(Collectors.joining(", ", "[", "]"))
                : TomlText.list(column.words(), TomlText::string);
    }

    private static void line(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            out.append(key).append(" = ").append(value).append('\n');
        }
    }
}
