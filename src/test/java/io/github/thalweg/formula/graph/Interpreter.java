package io.github.thalweg.formula.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Evaluates a graph node by node, slowly and obviously: what the compiled code is held against.
public final class Interpreter {
    private final ToDoubleFunction<String> inputs;
    private final Map<Expr, Double> known = new HashMap<>();

    public Interpreter(ToDoubleFunction<String> inputs) {
        this.inputs = inputs;
    }

    public double value(Expr node) {
        Double value = known.get(node);
        if (value == null) {
            value = switch (node) {
                case Expr.Constant constant -> constant.value();
                case Expr.Input input -> inputs.applyAsDouble(input.name());
                case Expr.Unary unary -> unary.op().apply(value(unary.argument()));
                case Expr.Binary binary -> binary.op().apply(value(binary.left()), value(binary.right()));
                case Expr.Rows rows -> rows(rows);
                case Expr.Grid grid ->
                    grid.surface()
                            .at(
                                    value(grid.atX()),
                                    value(grid.atY()),
                                    grid.part().orderX(),
                                    grid.part().orderY());
                case Expr.Select select ->
                    value(select.condition()) != 0 ? value(select.then()) : value(select.otherwise());
            };
            known.put(node, value);
        }
        return value;
    }

    /// Values of all rows, added to eight sums in turn; no derivatives, and no rows drawn.
    private double rows(Expr.Rows rows) {
        throw new UnsupportedOperationException("sums over rows are held against plain loops: " + rows);
    }
}
