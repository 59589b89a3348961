package io.github.thalweg.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sums and products in an order that is ready early: a run is one chain of operations, each of which waits for the one
/// before, and so what is known first is put together first.
final class Association {
    /// Long before the coordinates: known once and for all.
    private static final int CONSTANT = -1_000_000;
    private static final int PARAMETER = -500_000;

    private final Graph graph;
    private final Map<Expr, Integer> ready = new HashMap<>();

    Association(Graph graph) {
        this.graph = graph;
    }

    /// The sum of terms; 0 of none.
    Expr sum(List<Expr> terms) {
        var open = new ArrayList<>(terms);
        Comparator<Expr> early = Comparator.<Expr>comparingInt(this::ready).thenComparingInt(Expr::id);
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
        Expr best = graph.multiply(a, b);
        best = earlier(best, inside(a, b));
        return earlier(best, inside(b, a));
    }

    /// `product` with the factor put to the earlier of its own two.
    private Expr inside(Expr product, Expr factor) {
        return switch (product) {
            case Expr.Unary(var _, var op, var u) when op == UnaryOp.NEGATE -> graph.negate(product(u, factor));
            case Expr.Binary(var _, var op, var p, var q)
            when op == BinaryOp.MULTIPLY ->
                ready(p) <= ready(q) ? graph.multiply(product(p, factor), q) : graph.multiply(product(q, factor), p);
            default -> graph.multiply(product, factor);
        };
    }

    private Expr earlier(Expr a, Expr b) {
        return ready(b) < ready(a) ? b : a;
    }

    /// How long after the coordinates a value is known, in clock cycles, about.
    private int ready(Expr node) {
        Integer known = ready.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant _ -> CONSTANT;
                case Expr.Input input ->
                    input.name().equals("x") || input.name().equals("y") ? 0 : PARAMETER;
                case Expr.Unary unary -> ready(unary.argument()) + cycles(unary.op());
                case Expr.Binary binary -> Math.max(ready(binary.left()), ready(binary.right())) + cycles(binary.op());
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
