package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Tables of a script: what its sums over rows read, each written once.
public final class ScriptTables {
    private final List<RowTable> tables = new ArrayList<>();

    /// The name of a table in the script, which is written from now on.
    String name(RowTable table) {
        int known = tables.indexOf(table);
        if (known < 0) {
            tables.add(table);
        }
        return "table" + (known < 0 ? tables.size() - 1 : known);
    }

    /// An expression whose code calls the sums over rows of a graph, together with these. It must stand within
    /// [#whole].
    public String around(Graph graph, String expression) {
        return within(RowScript.sums(graph, this), expression);
    }

    /// An expression together with the tables that its parts read.
    public String whole(String expression) {
        if (tables.isEmpty()) {
            return expression;
        }
        var statements = new StringBuilder(JavaScript.resource("rows.js"));
        for (int i = 0; i < tables.size(); i++) {
            statements.append("const table").append(i).append(" = ");
            statements.append(columns(tables.get(i))).append(";\n");
        }
        return within(statements.toString(), expression);
    }

    private static String within(String statements, String expression) {
        return statements.isEmpty() ? expression : "(() => {\n" + statements + "return " + expression + ";\n})()";
    }

    private static String columns(RowTable table) {
        return Arrays.stream(table.columns()).map(ScriptTables::column).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String column(double[] column) {
        return Arrays.stream(column).mapToObj(ScriptOperations::listed).collect(Collectors.joining(",", "[", "]"));
    }
}
