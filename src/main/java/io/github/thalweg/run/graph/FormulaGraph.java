package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/// A landscape's loss, gradient and Hessian on the graph of a run.
final class FormulaGraph {
    private final Graph graph;
    private final Differentiator differentiator;
    private final Expr.Input x;
    private final Expr.Input y;
    final Expr loss;
    final Value.Pair gradient;
    private final boolean oneVariable;

    FormulaGraph(Graph graph, Landscape landscape) {
        this(graph, landscape, landscape.data(), false);
    }

    /// @param data  what the formula reads beside its names
    /// @param drawn they go over those of them that an update draws
    FormulaGraph(Graph graph, Landscape landscape, FormulaData data, boolean drawn) {
        this.graph = graph;
        this.differentiator = new Differentiator(graph);
        this.oneVariable = landscape.oneVariable();
        this.x = graph.input("x");
        this.y = graph.input("y");
        Set<String> names = new LinkedHashSet<>(
                landscape.parameters().stream().map(FormulaParameter::name).toList());
        this.loss = RowFormula.lower(
                landscape.formula(),
                graph,
                names,
                data,
                drawn,
                name -> graph.input(names.contains(name) ? Arguments.LANDSCAPE + name : name));
        this.gradient = new Value.Pair(differentiator.derivative(loss, x), differentiator.derivative(loss, y));
    }

    private FormulaGraph(FormulaGraph other) {
        this.graph = other.graph;
        this.differentiator = other.differentiator;
        this.oneVariable = other.oneVariable;
        this.x = other.x;
        this.y = other.y;
        this.loss = graph.negate(other.loss);
        this.gradient = other.gradient.map(graph::negate);
    }

    /// The landscape upside down.
    FormulaGraph negated() {
        return new FormulaGraph(this);
    }

    /// The gradient at another point.
    Value.Pair gradientAt(Value.Pair point) {
        return gradient.map(d -> graph.substitute(d, i -> i.equals(x) ? point.x() : i.equals(y) ? point.y() : i));
    }

    /// Of one variable, f_yy counts as 1: then a Newton step is that of x alone.
    Value.Pair hessianDiagonal() {
        return new Value.Pair(
                differentiator.second(loss, x, x), oneVariable ? graph.constant(1) : differentiator.second(loss, y, y));
    }

    /// (H + damping I) d = v by Cramer's rule.
    Value.Pair solve(Value.Pair v, Expr damping) {
        Value.Pair diagonal = hessianDiagonal().map(d -> graph.add(d, damping));
        Expr mixed = differentiator.second(loss, x, y);
        Expr determinant = graph.subtract(graph.multiply(diagonal.x(), diagonal.y()), graph.multiply(mixed, mixed));
        Expr dx = graph.subtract(graph.multiply(diagonal.y(), v.x()), graph.multiply(mixed, v.y()));
        Expr dy = graph.subtract(graph.multiply(diagonal.x(), v.y()), graph.multiply(mixed, v.x()));
        return new Value.Pair(graph.divide(dx, determinant), graph.divide(dy, determinant));
    }
}
