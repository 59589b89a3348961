package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders of the derivatives that sums over rows are asked for: the highest of each sum with the same arguments, so
/// that one pass over the rows serves the value, the gradient and the Hessian.
final class AskedOrders {
    private final Map<Asked, Integer> orders = new HashMap<>();

    private record Asked(RowSum sum, List<Expr> arguments) {
        Asked(Expr.Rows rows) {
            this(rows.sum(), rows.arguments());
        }
    }

    AskedOrders(Graph graph, List<Expr> roots) {
        for (Expr node : graph.reachable(roots)) {
            if (node instanceof Expr.Rows rows) {
                orders.merge(new Asked(rows), rows.part().order(), Math::max);
            }
        }
    }

    int of(Expr.Rows rows) {
        return orders.getOrDefault(new Asked(rows), 0);
    }
}
