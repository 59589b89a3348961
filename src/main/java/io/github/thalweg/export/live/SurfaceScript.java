package io.github.thalweg.export.live;

import io.github.thalweg.formula.compile.ScriptEmitter;
import io.github.thalweg.formula.compile.ScriptTables;
import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.MinimumText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writer of a landscape as JavaScript: `value(x, y, l)`; `derivatives(x, y, l)`, the value, both slopes and three
/// second derivatives; `minima(l)`, the listed ones. `l` are the landscape's parameters.
final class SurfaceScript {
    private static final int F_XX = 3;
    private static final int F_YY = 5;

    private final List<String> parameters;
    private final Landscape landscape;
    private final StringBuilder code = new StringBuilder();

    private SurfaceScript(Landscape landscape) {
        this.landscape = landscape;
        this.parameters =
                landscape.parameters().stream().map(FormulaParameter::name).toList();
    }

    /// @param tables of the script, for the sums over rows
    static String of(Landscape landscape, ScriptTables tables) {
        return new SurfaceScript(landscape).object(tables);
    }

    private String object(ScriptTables tables) {
        var names = new LinkedHashSet<>(parameters);
        var graph = new Graph();
        Expr f = RowFormula.lower(landscape.formula(), graph, names, landscape.data(), false, graph::input);
        List<Expr> all = new ArrayList<>(new Differentiator(graph).upToSecondOrder(f));
        if (landscape.oneVariable()) {
            // It curves in all directions as it does in x, as the program's own surface has it.
            all.set(F_YY, all.get(F_XX));
        }
        code.append("{\nvalue: function (x, y, l) {\n");
        function(graph, List.of(f));
        code.append("},\nderivatives: function (x, y, l) {\n");
        function(graph, all);
        code.append("},\nminima: function (l) {\n");
        minima(names);
        return tables.around(graph, code.append("}\n}").toString());
    }

    private void function(Graph graph, List<Expr> roots) {
        var emitter = new ScriptEmitter(graph, roots, code, this::name);
        emitter.compute(roots);
        String values = roots.stream().map(emitter::value).collect(Collectors.joining(", "));
        code.append("return ")
                .append(roots.size() == 1 ? values : "[" + values + "]")
                .append(";\n");
    }

    private String name(Expr.Input input) {
        int place = parameters.indexOf(input.name());
        return place < 0 ? input.name() : "l[" + place + "]";
    }

    private void minima(Set<String> names) {
        var graph = new Graph();
        var roots = new ArrayList<Expr>();
        for (MinimumText minimum : landscape.minima()) {
            for (String text : List.of(minimum.x(), minimum.y())) {
                roots.add(Lowering.lower(Parser.parse(text, Vocabulary.ofNumbers(names)), graph, graph::input));
            }
        }
        var emitter = new ScriptEmitter(graph, roots, code, this::name);
        emitter.compute(roots);
        code.append("return [");
        for (int i = 0; i < roots.size(); i += 2) {
            code.append("[").append(emitter.value(roots.get(i))).append(", ");
            code.append(emitter.value(roots.get(i + 1))).append("], ");
        }
        code.append("];\n");
    }
}
