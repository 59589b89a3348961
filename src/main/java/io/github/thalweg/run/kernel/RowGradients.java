package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.compile.LruCache;
import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Gradients of a landscape from examples as updates of one row each would see them. Their mean is the gradient of all
/// rows.
public final class RowGradients {
    private static final LruCache<Landscape, GraphFunction> COMPILED = new LruCache<>(16);

    /// What says which rows an update draws, but for its number.
    private static final List<String> DRAW = RowSum.DRAW.subList(1, RowSum.DRAW.size());

    private final GraphFunction gradient;
    private final double[] arguments;

    private RowGradients(GraphFunction gradient, double[] arguments) {
        this.gradient = gradient;
        this.arguments = arguments;
    }

    /// @param use of a landscape from examples
    public static RowGradients of(LandscapeUse use) {
        List<FormulaParameter> parameters = use.landscape().parameters();
        var arguments = new double[parameters.size() + DRAW.size()];
        for (int i = 0; i < parameters.size(); i++) {
            arguments[i] = use.value(parameters.get(i));
        }
        // One row after another: update t draws row t - 1.
        arguments[parameters.size() + 1] = 1;
        arguments[parameters.size() + 2] = Sampling.IN_ORDER.code();
        return new RowGradients(COMPILED.get(use.landscape(), RowGradients::compile), arguments);
    }

    private static GraphFunction compile(Landscape landscape) {
        var graph = new Graph();
        var names = new LinkedHashSet<String>();
        landscape.parameters().forEach(parameter -> names.add(parameter.name()));
        Expr loss = RowFormula.lower(landscape.formula(), graph, names, landscape.data(), true, graph::input);
        var slopes = new Differentiator(graph);
        Expr.Input x = graph.input("x");
        Expr.Input y = graph.input("y");
        var arguments = new ArrayList<>(names);
        arguments.addAll(DRAW);
        return new GraphFunctionCompiler(graph, List.copyOf(arguments), graph.input(RowSum.DRAW.getFirst()))
                .compile(List.of(x, y), List.of(slopes.derivative(loss, x), slopes.derivative(loss, y)));
    }

    /// Puts the gradient of a row at a point into `out`.
    ///
    /// @param row   among those trained on, from 0
    /// @param point x and y
    public void at(int row, double[] point, double[] out) {
        gradient.compute(arguments, point, row + 1, out);
    }
}
