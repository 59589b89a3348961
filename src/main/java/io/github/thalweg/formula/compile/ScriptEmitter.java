package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.compile.Regions.Region;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Writer of the evaluation of expressions as JavaScript statements, as [Emitter] writes them as bytecode: shared nodes
/// once, and each side of a selection only where it is chosen.
public final class ScriptEmitter {
    private final Graph graph;
    private final Regions regions;
    private final AskedOrders orders;
    private final StringBuilder code;
    private final Function<Expr.Input, String> inputs;
    private final Set<Expr> kept = new HashSet<>();
    private final Set<Expr> done = new HashSet<>();

    /// @param roots  all that will be computed
    /// @param inputs names of the inputs in the code
    public ScriptEmitter(Graph graph, List<Expr> roots, StringBuilder code, Function<Expr.Input, String> inputs) {
        this.graph = graph;
        this.regions = new Regions(graph, roots);
        this.orders = new AskedOrders(graph, roots);
        this.code = code;
        this.inputs = inputs;
    }

    /// Evaluates what `roots` need and is not evaluated yet.
    public void compute(List<Expr> roots) {
        var needed = new HashSet<>(graph.reachable(roots));
        for (Expr statement : regions.root().statements) {
            if (needed.contains(statement) && done.add(statement)) {
                state(statement);
            }
        }
    }

    private void state(Expr statement) {
        if (statement instanceof Expr.Select select) {
            code.append("let ").append(name(select)).append(";\nif (").append(condition(select.condition()));
            code.append(") {\n");
            side(regions.thenSide(select), select, select.then());
            code.append("} else {\n");
            side(regions.otherwiseSide(select), select, select.otherwise());
            code.append("}\n");
        } else {
            code.append("let ").append(name(statement)).append(" = ").append(operation(statement));
            code.append(";\n");
        }
        kept.add(statement);
    }

    private void side(Region region, Expr.Select select, Expr value) {
        region.statements.forEach(this::state);
        code.append(name(select)).append(" = ").append(value(value)).append(";\n");
    }

    private static String name(Expr node) {
        return "v" + node.id();
    }

    /// The value of an expression whose statements are computed.
    public String value(Expr node) {
        if (node instanceof Expr.Constant(var _, double value)) {
            return ScriptOperations.number(value);
        }
        if (node instanceof Expr.Input input) {
            return inputs.apply(input);
        }
        return kept.contains(node) ? name(node) : operation(node);
    }

    /// Whether an expression is not 0.
    public String condition(Expr node) {
        boolean known = kept.contains(node);
        return !known && node instanceof Expr.Binary(var _, var op, var a, var b) && op.isComparison()
                ? ScriptOperations.comparison(op, value(a), value(b))
                : value(node) + " !== 0";
    }

    private String operation(Expr node) {
        return switch (node) {
            case Expr.Unary(var _, var op, var u) -> ScriptOperations.unary(op, value(u));
            case Expr.Binary(var _, var op, var a, var b) -> ScriptOperations.binary(op, value(a), value(b));
            case Expr.Grid grid -> GridScript.call(grid, value(grid.atX()), value(grid.atY()));
            case Expr.Rows rows ->
                RowScript.call(
                        graph,
                        rows,
                        orders.of(rows),
                        rows.arguments().stream().map(this::value).toList());
            case Expr.Constant _, Expr.Input _, Expr.Select _ ->
                throw new IllegalStateException("not computed when it was needed: " + node);
        };
    }
}
