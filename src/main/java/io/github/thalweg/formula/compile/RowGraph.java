package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.Partial;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.List;

/// The expression of one row and its derivatives, on a graph of their own.
public final class RowGraph {
    /// The number of orders of derivatives, from 0.
    static final int ORDERS = 3;

    private final Graph graph = new Graph();
    private final List<Expr> roots;

    public RowGraph(RowSum sum) {
        this(sum.body(), sum.parameters(), sum.table().trained());
    }

    /// @param trained what `rows` is
    RowGraph(Syntax body, List<String> parameters, int trained) {
        Expr f = Lowering.lower(
                body,
                graph,
                name -> name.equals(RowFormula.ROWS) && !parameters.contains(name)
                        ? graph.constant(trained)
                        : graph.input(name));
        roots = new Differentiator(graph).upToSecondOrder(f);
    }

    public Graph graph() {
        return graph;
    }

    /// What is added up for the value or a derivative.
    public Expr part(Partial part) {
        return roots.get(part.place());
    }

    /// What is added up where derivatives up to an order are asked for, in the order of [Partial].
    List<Expr> parts(int order) {
        return roots.subList(0, RowCode.parts(order));
    }
}
