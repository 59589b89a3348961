package io.github.thalweg.formula.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Order of the operands of sums and products, such that results are ready early: a run is one chain of operations,
/// each of which waits for the one before, so that what is known first is combined first.
final class Association {
    /// Long before the coordinates: known once and for all.
    private static final int CONSTANT = -1_000_000;
    private static final int PARAMETER = -500_000;

    private static final int CYCLES_OF_ROWS = 100;
    private static final int CYCLES_OF_GRID = 100;

    /// How deep a factor is put into a product of products: one that is long is not worth looking at all over.
    private static final int DEEPEST = 8;

    /// From so many nodes on a formula is left as it comes: another order shares less, and there may be no end of
    /// nodes.
    private static final int LARGE = 2_000;

    private final Graph graph;
    private final Map<Expr, Integer> ready = new HashMap<>();
    /// The place of expressions among those that are ready together, where it is not their own.
    private final Map<Expr, Expr> places = new HashMap<>();

    Association(Graph graph) {
        this.graph = graph;
    }

    /// Lets `node` take the place of `other` in sums and products: it is the same value but at odd points.
    void standFor(Expr node, Expr other) {
        places.put(node, other);
        ready.put(node, ready(other));
    }

    private int place(Expr node) {
        return node instanceof Expr.Select ? places.getOrDefault(node, node).id() : node.id();
    }

    /// The sum of terms; 0 of none.
    Expr sum(List<Expr> terms) {
        var open = new ArrayList<>(terms);
        Comparator<Expr> early = Comparator.<Expr>comparingInt(this::ready).thenComparingInt(this::place);
        while (open.size() > 1) {
            open.sort(early);
            Expr first = open.removeFirst();
            Expr second = open.removeFirst();
            open.add(first.equals(second) ? product(graph.constant(2), first) : graph.add(first, second));
        }
        return open.isEmpty() ? graph.constant(0) : open.getFirst();
    }

    /// a b, where one factor may go into a product that the other is.
    Expr product(Expr a, Expr b) {
        if (Math.max(a.id(), b.id()) > LARGE) {
            return graph.multiply(a, b);
        }
        return ready(b, a, DEEPEST) < ready(a, b, DEEPEST) ? inside(b, a, DEEPEST) : inside(a, b, DEEPEST);
    }

    /// `product` with the factor put to the earlier of its own two, and of those of that one, where it is ready earlier
    /// there.
    private Expr inside(Expr product, Expr factor, int depth) {
        if (ready(product, factor, depth) < together(ready(product), ready(factor))) {
            if (product instanceof Expr.Unary(var _, var _, var u)) {
                return graph.negate(inside(u, factor, depth - 1));
            }
            if (product instanceof Expr.Binary(var _, var _, var p, var q)) {
                return ready(p) <= ready(q)
                        ? graph.multiply(inside(p, factor, depth - 1), q)
                        : graph.multiply(inside(q, factor, depth - 1), p);
            }
        }
        return graph.multiply(product, factor);
    }

    /// When [#inside] would be ready. Nothing is made for it: of the many ways that are looked at, one is taken.
    private int ready(Expr product, Expr factor, int depth) {
        int outside = together(ready(product), ready(factor));
        return switch (product) {
            case Expr.Unary(var _, var op, var u)
            when op == UnaryOp.NEGATE && depth > 0 -> Math.min(outside, ready(u, factor, depth - 1) + cycles(op));
            case Expr.Binary(var _, var op, var p, var q)
            when op == BinaryOp.MULTIPLY && depth > 0 -> {
                boolean first = ready(p) <= ready(q);
                int early = ready(first ? p : q, factor, depth - 1);
                yield Math.min(outside, together(early, ready(first ? q : p)));
            }
            default -> outside;
        };
    }

    private static int together(int a, int b) {
        return Math.max(a, b) + cycles(BinaryOp.MULTIPLY);
    }

    /// The approximate time from the coordinates to a value, in clock cycles.
    private int ready(Expr node) {
        Integer known = ready.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant _ -> CONSTANT;
                case Expr.Input input ->
                    input.name().equals("x") || input.name().equals("y") ? 0 : PARAMETER;
                case Expr.Unary unary -> ready(unary.argument()) + cycles(unary.op());
                case Expr.Binary binary -> Math.max(ready(binary.left()), ready(binary.right())) + cycles(binary.op());
                case Expr.Rows rows ->
                    CYCLES_OF_ROWS
                            + Math.max(
                                    ready(rows.arguments().get(0)),
                                    ready(rows.arguments().get(1)));
                case Expr.Grid(var _, var _, var _, var atX, var atY) ->
                    CYCLES_OF_GRID + Math.max(ready(atX), ready(atY));
                case Expr.Select select ->
                    Math.max(ready(select.condition()), Math.max(ready(select.then()), ready(select.otherwise()))) + 2;
            };
            ready.put(node, known);
        }
        return known;
    }

    private static int cycles(UnaryOp op) {
        return switch (op) {
            case NEGATE, ABS -> 1;
            case SQRT -> 20;
            default -> 50;
        };
    }

    private static int cycles(BinaryOp op) {
        return switch (op) {
            case ADD, SUBTRACT -> 3;
            case MULTIPLY, MIN, MAX, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> 4;
            case DIVIDE -> 13;
            default -> 50;
        };
    }
}
