package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.RowFormula;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writer of sums over rows as JavaScript functions: their values, with the eight sums of the bytecode.
final class RowScript {
    private RowScript() {}

    /// @param arguments the values of the node's arguments
    static String call(Graph graph, Expr.Rows rows, List<String> arguments) {
        if (rows.part() != RowSum.Part.VALUE || rows.sum().drawn()) {
            throw new IllegalArgumentException("only the value of a sum over all rows is written as a script");
        }
        return name(graph, rows.sum()) + "(" + String.join(", ", arguments) + ")";
    }

    private static String name(Graph graph, RowSum sum) {
        return "rows" + graph.rowSums().indexOf(sum);
    }

    /// A function with the sums over rows that it calls.
    static String around(Graph graph, String function) {
        if (graph.rowSums().isEmpty()) {
            return function;
        }
        String sums = graph.rowSums().stream()
                .map(sum -> "const " + name(graph, sum) + " = " + function(sum) + ";\n")
                .collect(Collectors.joining());
        return "(() => {\n" + sums + "return " + function + ";\n})()";
    }

    private static String function(RowSum sum) {
        RowTable table = sum.table();
        var arguments = RowFormula.arguments(sum.parameters());
        var graph = new Graph();
        Expr row = RowCodeCompiler.row(graph, sum);
        var code = new StringBuilder("(() => {\nconst columns = ");
        code.append(Arrays.stream(table.columns()).map(RowScript::column).collect(Collectors.joining(", ", "[", "]")));
        code.append(";\nreturn (");
        for (int i = 0; i < arguments.size(); i++) {
            code.append(i == 0 ? "" : ", ").append("a").append(i);
        }
        code.append(") => {\nconst s = [0, 0, 0, 0, 0, 0, 0, 0];\nfor (let i = 0; i < ")
                .append(table.length());
        code.append("; i++) {\n");
        var emitter = new ScriptEmitter(graph, List.of(row), code, input -> {
            int argument = arguments.indexOf(input.name());
            return argument >= 0 ? "a" + argument : "columns[" + table.names().indexOf(input.name()) + "][i]";
        });
        emitter.compute(List.of(row));
        code.append("s[i & 7] += ").append(emitter.value(row)).append(";\n}\nreturn ");
        code.append("(((((((s[0] + s[1]) + s[2]) + s[3]) + s[4]) + s[5]) + s[6]) + s[7])");
        return code.append(sum.mean() ? "/" + table.length() : "")
                .append(";\n};\n})()")
                .toString();
    }

    private static String column(double[] column) {
        return Arrays.stream(column).mapToObj(ScriptOperations::number).collect(Collectors.joining(", ", "[", "]"));
    }
}
