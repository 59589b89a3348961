package io.github.thalweg.formula.graph;

import org.jspecify.annotations.Nullable;

/// Rewriting of expressions that overflow on the way to an ordinary value, or lose all digits, as people write them:
/// `log(1 + exp(u))` is softplus(u), `exp(u)/(1 + exp(u))` is sigmoid(u), `(exp(u) - 1)/u` is expm1(u)/u.
public final class Overflow {
    /// From here on exp and cosh are near the largest number.
    private static final double FAR = 700;

    private Overflow() {}

    /// log(u).
    public static Expr log(Graph graph, Expr u) {
        return switch (u) {
            case Expr.Unary(var _, var op, var v) when op == UnaryOp.SIGMOID -> logSigmoid(graph, v);
            case Expr.Unary(var _, var op, var v) when op == UnaryOp.EXP -> near(graph, v, u, v);
            case Expr.Unary(var _, var op, var v) when op == UnaryOp.COSH -> near(graph, v, u, afterCosh(graph, v));
            case Expr.Binary(var _, var op, var a, var b) when op == BinaryOp.ADD -> ofSum(graph, u, a, b);
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.DIVIDE && isOne(a) && grown(b) != null -> graph.negate(log(graph, b));
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.SUBTRACT
                    && isOne(a)
                    && b instanceof Expr.Unary(var _, var inner, var v)
                    && inner == UnaryOp.SIGMOID -> logSigmoid(graph, graph.negate(v));
            default -> ofOthers(graph, u);
        };
    }

    /// log2(u), log10(u): the natural one, in another unit, where that is rewritten.
    ///
    /// @param op LOG2 or LOG10
    public static Expr log(Graph graph, UnaryOp op, Expr u) {
        Expr natural = log(graph, u);
        boolean other = natural instanceof Expr.Select && natural.equals(Exponentials.log(graph, UnaryOp.LOG, u));
        Expr own = other ? Exponentials.log(graph, op, u) : null;
        if (own != null) {
            return own;
        }
        return natural.equals(graph.unary(UnaryOp.LOG, u))
                ? graph.unary(op, u)
                : graph.divide(natural, graph.constant(StrictMath.log(op == UnaryOp.LOG2 ? 2 : 10)));
    }

    /// log(1 + u).
    public static Expr log1p(Graph graph, Expr u) {
        Expr v = exponent(graph, u);
        if (v != null) {
            return graph.unary(UnaryOp.SOFTPLUS, v);
        }
        Expr sum = Exponentials.log1p(graph, u);
        return sum == null ? graph.unary(UnaryOp.LOG1P, u) : sum;
    }

    private static Expr logSigmoid(Graph graph, Expr u) {
        return graph.negate(graph.unary(UnaryOp.SOFTPLUS, graph.negate(u)));
    }

    private static Expr ofSum(Graph graph, Expr sum, Expr a, Expr b) {
        Expr u = exponent(graph, a);
        Expr v = exponent(graph, b);
        if (u == null || v == null) {
            return ofOthers(graph, sum);
        }
        return isOne(b)
                ? graph.unary(UnaryOp.SOFTPLUS, u)
                : graph.add(u, graph.unary(UnaryOp.SOFTPLUS, graph.subtract(v, u)));
    }

    private static Expr ofOthers(Graph graph, Expr u) {
        Expr log = Exponentials.log(graph, UnaryOp.LOG, u);
        return log == null ? graph.unary(UnaryOp.LOG, u) : log;
    }

    private static Expr near(Graph graph, Expr v, Expr u, Expr far) {
        Expr isNear = graph.binary(BinaryOp.LESS_OR_EQUAL, graph.unary(UnaryOp.ABS, v), graph.constant(FAR));
        return graph.select(isNear, graph.unary(UnaryOp.LOG, u), far);
    }

    private static Expr afterCosh(Graph graph, Expr v) {
        return graph.subtract(graph.unary(UnaryOp.ABS, v), graph.constant(StrictMath.log(2)));
    }

    /// The u of 1 + e^u.
    static @Nullable Expr grown(Expr node) {
        if (node instanceof Expr.Binary(var _, var op, var a, var b) && op == BinaryOp.ADD) {
            return isOne(a) ? exponentOf(b) : isOne(b) ? exponentOf(a) : null;
        }
        return null;
    }

    /// The u of e^u, of 1/e^v or of 1.
    static @Nullable Expr exponent(Graph graph, Expr node) {
        if (node instanceof Expr.Binary(var _, var op, var a, var b) && op == BinaryOp.DIVIDE && isOne(a)) {
            Expr v = exponentOf(b);
            return v == null ? null : graph.negate(v);
        }
        return isOne(node) ? graph.constant(0) : exponentOf(node);
    }

    static @Nullable Expr exponentOf(Expr node) {
        return node instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.EXP ? u : null;
    }

    private static boolean isOne(Expr node) {
        return Graph.isConstant(node, 1);
    }
}
