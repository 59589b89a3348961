package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.RowFormula;
import java.util.List;
import java.util.stream.Collectors;

/// Writer of sums over rows as JavaScript, as [RowCodeCompiler] writes them as bytecode: with the same eight sums for
/// the value and for each derivative. `rows.js` has what all of them share.
final class RowScript {
    private RowScript() {}

    /// @param order     of the derivatives that will be asked for with the same arguments
    /// @param arguments the values of the node's arguments
    static String call(Graph graph, Expr.Rows rows, int order, List<String> arguments) {
        return name(graph, rows.sum()) + "(" + rows.part().place() + ", " + order + ", [" + String.join(", ", arguments)
                + "])";
    }

    private static String name(Graph graph, RowSum sum) {
        return "rows" + graph.rowSums().indexOf(sum);
    }

    /// Statements that define the sums of a graph; empty where there are none.
    static String sums(Graph graph, ScriptTables tables) {
        return graph.rowSums().stream()
                .map(sum -> "const " + name(graph, sum) + " = rowSum(" + definition(sum, tables) + ");\n")
                .collect(Collectors.joining());
    }

    private static String definition(RowSum sum, ScriptTables tables) {
        RowTable table = sum.table();
        var row = new RowGraph(sum);
        var code = new StringBuilder("{ columns: ").append(tables.name(table));
        code.append(", length: ").append(table.length()).append(", trained: ").append(table.trained());
        code.append(", mean: ").append(sum.mean());
        code.append(", drawn: ").append(sum.drawn() ? 2 + sum.parameters().size() : -1);
        code.append(",\nadd: [");
        for (int order = 0; order < RowGraph.ORDERS; order++) {
            code.append(order == 0 ? "" : ", ").append(loop(sum, row, row.parts(order)));
        }
        return code.append("] }").toString();
    }

    /// A function of the arguments, the columns, the rows or null for all, their number and the sums to add to.
    private static String loop(RowSum sum, RowGraph row, List<Expr> wanted) {
        List<String> arguments = RowFormula.arguments(sum.parameters());
        List<String> columns = sum.table().names();
        var code = new StringBuilder("function (a, u, rows, length, s) {\n");
        code.append("for (let i = 0; i < length; i++) {\nlet r = rows === null ? i : rows[i];\nlet k = i & 7;\n");
        var emitter = new ScriptEmitter(row.graph(), wanted, code, input -> {
            int argument = arguments.indexOf(input.name());
            return argument >= 0 ? "a[" + argument + "]" : "u[" + columns.indexOf(input.name()) + "][r]";
        });
        emitter.compute(wanted);
        for (int part = 0; part < wanted.size(); part++) {
            code.append("s[k")
                    .append(part == 0 ? "" : " + " + part * RowCode.SUMS)
                    .append("] += ");
            code.append(emitter.value(wanted.get(part))).append(";\n");
        }
        return code.append("}\n}").toString();
    }
}
