package io.github.thalweg.formula.graph;

import org.jspecify.annotations.Nullable;

/// Slopes of powers, and of the slopes of powers, with their values where the base is 0.
final class PowerSlopes {
    private final Graph graph;
    private final Traits traits;

    PowerSlopes(Graph graph, Traits traits) {
        this.graph = graph;
        this.traits = traits;
    }

    /// u^(v - 1) of u^v.
    Expr lessened(Expr.Binary power) {
        return graph.pow(power.left(), graph.subtract(power.right(), constant(1)));
    }

    /// Whether a node is v u^(v - 1).
    static boolean isSlope(Expr.Binary node) {
        return node.op() == BinaryOp.MULTIPLY
                && node.right() instanceof Expr.Binary(var _, var op, var _, var exponent)
                && op == BinaryOp.POW
                && exponent instanceof Expr.Binary(var _, var minus, var v, var one)
                && minus == BinaryOp.SUBTRACT
                && Graph.isConstant(one, 1)
                && v.equals(node.left());
    }

    /// The slope of v u^(v - 1) along v, u^(v - 1) (1 + v log u). At u = 0 it is that from above: there, infinities of
    /// both signs would be added, or the second term left out.
    Expr ofSlope(Expr v, Expr.Binary power) {
        Expr u = power.left();
        Expr infinity = constant(Double.POSITIVE_INFINITY);
        Expr one = constant(1);
        Expr flat = graph.select(graph.binary(BinaryOp.LESS, one, v), constant(0), constant(Double.NaN));
        Expr falling = graph.select(atMost(v, one), graph.negate(infinity), flat);
        Expr foot = graph.select(atMost(v, constant(0)), infinity, falling);
        Expr log = graph.binary(BinaryOp.POW_LOG, u, power.right());
        Expr slope = graph.add(power, graph.multiply(graph.multiply(v, power), log));
        return graph.select(isZero(u), foot, slope);
    }

    /// u^0 is 1 at u = 0, too; and a power of what is never negative has its minimum where that is 0.
    @Nullable
    Expr guardOfBase(Expr.Binary power) {
        Expr a = power.left();
        Expr b = power.right();
        boolean foot = traits.isNeverNegative(a);
        if (b instanceof Expr.Constant(var _, double exponent)) {
            return exponent < 0 ? isInfinite(a) : foot && exponent < 1 ? isZero(a) : null;
        }
        return graph.select(isZero(a), foot ? constant(1) : isZero(b), isZero(power));
    }

    private Expr atMost(Expr u, Expr limit) {
        return graph.binary(BinaryOp.LESS_OR_EQUAL, u, limit);
    }

    private Expr isZero(Expr u) {
        return graph.binary(BinaryOp.EQUAL, u, constant(0));
    }

    private Expr isInfinite(Expr u) {
        return graph.binary(BinaryOp.EQUAL, graph.unary(UnaryOp.ABS, u), constant(Double.POSITIVE_INFINITY));
    }

    private Expr constant(double value) {
        return graph.constant(value);
    }
}
