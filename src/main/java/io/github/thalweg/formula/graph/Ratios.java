package io.github.thalweg.formula.graph;

import org.jspecify.annotations.Nullable;

/// Rewriting of quotients that overflow or lose all digits on the way to an ordinary value, as people write them:
/// `exp(u)/(1 + exp(u))` is sigmoid(u), `sinh(u)/cosh(u)` is tanh(u), `(exp(u) - 1)/u` is expm1(u)/u.
final class Ratios {
    private Ratios() {}

    /// a/b.
    static Expr divide(Graph graph, Expr a, Expr b) {
        Expr known = hyperbolic(graph, a, b);
        if (known == null) {
            known = logistic(graph, a, b);
        }
        if (known == null) {
            known = vanishing(graph, a, b);
        }
        if (known == null) {
            known = Exponentials.quotient(graph, a, b);
        }
        return known == null ? graph.divide(a, b) : known;
    }

    private static @Nullable Expr hyperbolic(Graph graph, Expr a, Expr b) {
        if (a instanceof Expr.Unary(var _, var above, var u)
                && b instanceof Expr.Unary(var _, var below, var v)
                && u.equals(v)) {
            if (above == UnaryOp.SINH && below == UnaryOp.COSH) {
                return graph.unary(UnaryOp.TANH, u);
            }
            if (above == UnaryOp.COSH && below == UnaryOp.SINH) {
                return graph.divide(graph.constant(1), graph.unary(UnaryOp.TANH, u));
            }
        }
        return ofDifference(graph, a, b);
    }

    /// (e^u - e^v)/(e^u + e^v), also with 1 for one of them.
    private static @Nullable Expr ofDifference(Graph graph, Expr a, Expr b) {
        if (!(a instanceof Expr.Binary(var _, var minus, var first, var second))
                || minus != BinaryOp.SUBTRACT
                || !(b instanceof Expr.Binary(var _, var plus, var p, var q))
                || plus != BinaryOp.ADD
                || !((first.equals(p) && second.equals(q)) || (first.equals(q) && second.equals(p)))) {
            return null;
        }
        Expr u = Overflow.exponent(graph, first);
        Expr v = Overflow.exponent(graph, second);
        if (u == null || v == null) {
            return null;
        }
        boolean opposite = v.equals(graph.negate(u));
        Expr half = opposite ? u : graph.divide(graph.subtract(u, v), graph.constant(2));
        return graph.unary(UnaryOp.TANH, half);
    }

    /// e^u/(e^u + e^v), and e^u/(1 + e^u)^2.
    private static @Nullable Expr logistic(Graph graph, Expr a, Expr b) {
        Expr u = Overflow.exponentOf(a);
        if (u == null || !(b instanceof Expr.Binary(var _, var op, var p, var q))) {
            return null;
        }
        if (op == BinaryOp.ADD && (a.equals(p) || a.equals(q))) {
            Expr other = Overflow.exponent(graph, a.equals(p) ? q : p);
            return other == null ? null : graph.unary(UnaryOp.SIGMOID, graph.subtract(u, other));
        }
        return op == BinaryOp.MULTIPLY && p.equals(q) && u.equals(Overflow.grown(p))
                ? graph.multiply(graph.unary(UnaryOp.SIGMOID, u), graph.unary(UnaryOp.SIGMOID, graph.negate(u)))
                : null;
    }

    /// Of a difference that vanishes with what it is divided by: expm1(u) for e^u - 1, log1p(u) for log(1 + u),
    /// 2 sin(u/2)^2 for 1 - cos(u).
    private static @Nullable Expr vanishing(Graph graph, Expr a, Expr b) {
        Multiple above = Multiple.of(a);
        Multiple below = Multiple.of(b);
        Expr turned = ofCosine(graph, above.of(), below);
        if (turned != null) {
            return graph.multiply(graph.constant(above.factor()), turned);
        }
        Expr upper = stable(graph, above.of(), below.of());
        Expr lower = stable(graph, below.of(), above.of());
        if (upper != null) {
            return graph.divide(graph.multiply(graph.constant(above.factor()), upper), b);
        }
        return lower == null ? null : graph.divide(a, graph.multiply(graph.constant(below.factor()), lower));
    }

    /// @param beside what the difference vanishes with
    private static @Nullable Expr stable(Graph graph, Expr node, Expr beside) {
        return switch (node) {
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.SUBTRACT -> ofExponential(graph, a, b, beside);
            case Expr.Unary(var _, var log, Expr.Binary(var _, var op, var a, var b))
            when log == UnaryOp.LOG -> ofLogarithm(graph, op, a, b, beside);
            default -> null;
        };
    }

    /// expm1 for a - b, one of which is 1.
    private static @Nullable Expr ofExponential(Graph graph, Expr a, Expr b, Expr beside) {
        Expr u = Graph.isConstant(b, 1) ? Overflow.exponentOf(a) : null;
        if (u != null) {
            return isMultiple(u, beside) ? graph.unary(UnaryOp.EXPM1, u) : null;
        }
        Expr v = Graph.isConstant(a, 1) ? Overflow.exponentOf(b) : null;
        return v != null && isMultiple(v, beside) ? graph.negate(graph.unary(UnaryOp.EXPM1, v)) : null;
    }

    /// log1p for the logarithm of a sum or a difference with 1.
    private static @Nullable Expr ofLogarithm(Graph graph, BinaryOp op, Expr a, Expr b, Expr beside) {
        Expr u = null;
        if (op == BinaryOp.ADD) {
            u = Graph.isConstant(a, 1) ? b : Graph.isConstant(b, 1) ? a : null;
        } else if (op == BinaryOp.SUBTRACT && Graph.isConstant(a, 1)) {
            u = graph.negate(b);
        }
        return u != null && isMultiple(u, beside) ? graph.unary(UnaryOp.LOG1P, u) : null;
    }

    private static boolean isMultiple(Expr node, Expr of) {
        return Multiple.of(node).of().equals(of);
    }

    /// (1 - cos(u))/u and (1 - cos(u))/u^2, with their signs and multiples.
    private static @Nullable Expr ofCosine(Graph graph, Expr node, Multiple below) {
        if (!(node instanceof Expr.Binary(var _, var op, var a, var b)) || op != BinaryOp.SUBTRACT) {
            return null;
        }
        boolean falling = Graph.isConstant(b, 1);
        Expr cosine = falling ? a : Graph.isConstant(a, 1) ? b : null;
        if (!(cosine instanceof Expr.Unary(var _, var cos, var u)) || cos != UnaryOp.COS) {
            return null;
        }
        boolean squared = below.of() instanceof Expr.Binary(var _, var times, var p, var q)
                && times == BinaryOp.MULTIPLY
                && p.equals(q);
        Multiple side = squared && below.of() instanceof Expr.Binary square ? Multiple.of(square.left()) : below;
        Multiple angle = Multiple.of(u);
        if (!angle.of().equals(side.of())) {
            return null;
        }
        // 2 sin(u/2)^2 is u/2 s sin(u/2), or u^2/2 s^2, with s = sin(u/2)/(u/2).
        Expr half = graph.divide(u, graph.constant(2));
        Expr sine = graph.unary(UnaryOp.SIN, half);
        Expr share = graph.divide(sine, half);
        double ratio = angle.factor() / side.factor();
        double factor = (falling ? -1 : 1) * (squared ? ratio * ratio / 2 / below.factor() : ratio);
        return graph.multiply(graph.constant(factor), graph.multiply(share, squared ? share : sine));
    }
}
