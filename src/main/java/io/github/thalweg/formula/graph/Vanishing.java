package io.github.thalweg.formula.graph;

import static io.github.thalweg.formula.graph.UnaryOp.*;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Quotients in which both sides vanish together, `sin(x)/x` and `x/expm1(x)`: their slopes cancel near 0, so that a
/// series is taken there.
final class Vanishing {
    /// The series is taken below: there, its terms are exact, and above, little is lost.
    private static final double NEAR = 1.0 / 16;

    /// So many terms of a series in u are exact at NEAR, and half of them of one in u^2.
    private static final int TERMS = 18;

    private final Graph graph;
    private final Traits traits;

    Vanishing(Graph graph, Traits traits) {
        this.graph = graph;
        this.traits = traits;
    }

    /// The slope of the quotient along the function's argument; null for any other node.
    ///
    /// @param slopeOf the slope of a function along its argument
    Slopes.@Nullable Along slope(Expr.Binary node, Function<Expr.Unary, Expr> slopeOf) {
        if (node.op() != BinaryOp.DIVIDE) {
            return null;
        }
        return node.left() instanceof Expr.Unary above && vanish(above, node.right())
                ? upright(node, above, node.right(), slopeOf)
                : node.right() instanceof Expr.Unary below && vanish(below, node.left())
                        ? inverse(node, node.left(), below, slopeOf)
                        : null;
    }

    private boolean vanish(Expr.Unary function, Expr other) {
        Expr u = function.argument();
        return coefficient(function.op(), 0) != 0
                && Multiple.of(u).of().equals(Multiple.of(other).of())
                && !traits.isNeverZero(u);
    }

    private static double ratio(Expr.Unary function, Expr other) {
        return Multiple.of(function.argument()).factor() / Multiple.of(other).factor();
    }

    private Slopes.Along upright(Expr quotient, Expr.Unary function, Expr below, Function<Expr.Unary, Expr> slopeOf) {
        Expr u = function.argument();
        Expr ratio = graph.constant(ratio(function, below));
        Expr far = graph.divide(graph.subtract(graph.multiply(ratio, slopeOf.apply(function)), quotient), u);
        return nearOr(u, graph.multiply(ratio, series(function.op(), u)), far);
    }

    private Slopes.Along inverse(Expr node, Expr above, Expr.Unary function, Function<Expr.Unary, Expr> slopeOf) {
        Expr u = function.argument();
        Expr ratio = graph.constant(ratio(function, above));
        Expr minusSquare = graph.negate(graph.multiply(node, node));
        Expr near = graph.multiply(minusSquare, graph.multiply(ratio, series(function.op(), u)));
        Expr far;
        if (function.op() == TAN) {
            // (cot(u) - u (1 + cot(u)^2))/ratio does not cancel near pi/2.
            Expr cot = graph.divide(graph.constant(1), function);
            Expr fall = graph.multiply(u, graph.add(graph.constant(1), graph.multiply(cot, cot)));
            far = graph.divide(graph.subtract(cot, fall), ratio);
        } else {
            Expr rise = graph.divide(graph.constant(1), ratio);
            Expr fall = graph.multiply(node, slopeOf.apply(function));
            far = graph.divide(graph.subtract(rise, grows(function.op()) ? flat(function, fall) : fall), function);
        }
        return nearOr(u, near, far);
    }

    private static boolean grows(UnaryOp op) {
        return op == SINH || op == EXPM1;
    }

    /// What is 0 where a function is infinite.
    private Expr flat(Expr function, Expr value) {
        Expr infinity = graph.constant(Double.POSITIVE_INFINITY);
        Expr isInfinite = graph.binary(BinaryOp.EQUAL, graph.unary(ABS, function), infinity);
        return graph.select(isInfinite, graph.constant(0), value);
    }

    private Slopes.Along nearOr(Expr u, Expr near, Expr far) {
        Expr isSmall = graph.binary(BinaryOp.LESS, graph.unary(ABS, u), graph.constant(NEAR));
        // At 0 itself the quotient is undefined, and with it its slope.
        Expr isZero = graph.binary(BinaryOp.EQUAL, u, graph.constant(0));
        Expr isNear = graph.select(isZero, graph.constant(0), isSmall);
        return new Slopes.Along(u, Factor.plain(graph.select(isNear, near, far)));
    }

    /// The slope of op(u)/u, by its series.
    private Expr series(UnaryOp op, Expr u) {
        boolean odd = op != EXPM1 && op != LOG1P;
        Expr step = odd ? graph.multiply(u, u) : u;
        Expr sum = graph.constant(0);
        for (int k = odd ? TERMS / 2 : TERMS; k >= 1; k--) {
            double coefficient = (odd ? 2 * k : k) * coefficient(op, k);
            sum = graph.add(graph.constant(coefficient), graph.multiply(step, sum));
        }
        return odd ? graph.multiply(u, sum) : sum;
    }

    /// The k-th coefficient of op(u)/u, in powers of u^2, or of u for [UnaryOp#EXPM1] and [UnaryOp#LOG1P]; 0 for
    /// functions that do not vanish as u does.
    private static double coefficient(UnaryOp op, int k) {
        double sign = k % 2 == 0 ? 1 : -1;
        return switch (op) {
            case SIN -> sign / factorial(2 * k + 1);
            case SINH -> 1 / factorial(2 * k + 1);
            case TAN -> TANGENT.get(k);
            case TANH -> sign * TANGENT.get(k);
            case ATAN -> sign / (2 * k + 1);
            case ATANH -> 1.0 / (2 * k + 1);
            case ASIN -> central(k) / (2 * k + 1);
            case ASINH -> sign * central(k) / (2 * k + 1);
            case ERF -> 2 / Math.sqrt(Math.PI) * sign / (factorial(k) * (2 * k + 1));
            case EXPM1 -> 1 / factorial(k + 1);
            case LOG1P -> sign / (k + 1);
            default -> 0;
        };
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    /// (1/2)(3/4)...(2k - 1)/2k.
    private static double central(int k) {
        return k == 0 ? 1 : central(k - 1) * (2 * k - 1) / (2 * k);
    }

    /// Coefficients of tan(u)/u.
    private static final List<Double> TANGENT = List.of(
            1.0,
            1.0 / 3,
            2.0 / 15,
            17.0 / 315,
            62.0 / 2835,
            1382.0 / 155925,
            21844.0 / 6081075,
            929569.0 / 638512875,
            6404582.0 / 10854718875.0,
            443861162.0 / 1856156927625.0);
}
