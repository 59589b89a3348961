package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Noise;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of a landscape from examples in Python: a dictionary of columns for the rows trained on, another for those
/// held out, and one for the rows of each update.
final class PythonTable {
    private static final String TRAINED = "TRAINED";
    private static final String HELD_OUT = "HELD_OUT";
    /// The number of rows trained on.
    static final String ROWS = "ROWS";

    private PythonTable() {}

    /// The columns, as the program trains on them: standardized where the scenario says so.
    static String of(Examples examples) {
        RowTable heldOut = examples.heldOut();
        return columns(TRAINED, examples.trained())
                + (heldOut == null ? "" : columns(HELD_OUT, heldOut))
                + ROWS + " = " + examples.trained().trained() + "\n";
    }

    private static String columns(String name, RowTable table) {
        var code = new StringBuilder(name + " = {\n");
        for (int column = 0; column < table.names().size(); column++) {
            code.append("    ")
                    .append(PythonText.string(table.names().get(column)))
                    .append(": np.array([");
            code.append(Arrays.stream(table.columns()[column])
                    .mapToObj(PythonText::number)
                    .collect(Collectors.joining(", ")));
            code.append("], dtype=float),\n");
        }
        return code.append("}\n").toString();
    }

    /// What a function of the landscape takes.
    static String parameters(@Nullable RowTable table) {
        return table == null ? "p" : "p, table=" + TRAINED;
    }

    /// The first lines of such a function.
    static String head(@Nullable RowTable table) {
        String point = "    x, y = p\n";
        if (table == null) {
            return point;
        }
        String names = table.names().stream().map(PythonTable::column).collect(Collectors.joining(", "));
        return point + "    " + names + " = " + columns(table, "%s") + "\n";
    }

    /// The first lines of such a function for PyTorch.
    static String torchHead(RowTable table) {
        String names = table.names().stream().map(PythonTable::column).collect(Collectors.joining(", "));
        return "    x, y = p\n    " + names + " = " + columns(table, "torch.as_tensor(%s)") + "\n";
    }

    private static String columns(RowTable table, String form) {
        return table.names().stream()
                .map(name -> form.replace("%s", "table[" + PythonText.string(name) + "]"))
                .collect(Collectors.joining(", "));
    }

    /// What a column is called within a function.
    static String column(String name) {
        return "column_" + PythonNames.of(name);
    }

    /// A mean or a sum of an expression over the rows of a table.
    static String over(boolean mean, String expression) {
        return (mean ? "" : ROWS + "*") + "np.mean(" + expression + ")";
    }

    /// The same for PyTorch.
    static String torchOver(boolean mean, String expression) {
        return (mean ? "" : ROWS + "*") + "torch.mean(" + expression + ")";
    }

    /// What a function is called with to be of the rows of an update; empty where that sees all of them.
    static String drawn(@Nullable Noise noise, @Nullable Examples examples) {
        return isDrawn(noise, examples) ? ", table" : "";
    }

    /// The line that draws the rows of an update.
    static List<String> draw(@Nullable Noise noise, @Nullable Examples examples) {
        if (noise == null || !isDrawn(noise, examples)) {
            return List.of();
        }
        return List.of("table = drawn_rows(" + noise.seed() + ", " + (int) noise.batch() + ", t, "
                + PythonText.string(noise.sampling().word()) + ")");
    }

    private static boolean isDrawn(@Nullable Noise noise, @Nullable Examples examples) {
        return noise != null && examples != null && noise.batch() > 0;
    }
}
