package io.github.thalweg.formula.graph;

import static io.github.thalweg.formula.graph.UnaryOp.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Partial derivatives of single operations: of each node by its operands.
///
/// Beside a slope stands, where there is one, its guard: a condition under which the operation is flat, or at the foot
/// of a kink, so that a product with this slope is 0 where it would come out undefined, as 0 times infinity does.
public final class Slopes {
    /// Sums of squares between these are neither too small nor too large to divide by, twice.
    private static final double MIN_SQUARES = 1e-150;

    private static final double MAX_SQUARES = 1e150;

    private final Graph graph;
    private final Traits traits;
    private final PowerSlopes powers;

    Slopes(Graph graph, Traits traits) {
        this.graph = graph;
        this.traits = traits;
        this.powers = new PowerSlopes(graph, traits);
    }

    /// @param outer the slope of the whole along the node
    public Factor of(Expr.Unary node, Expr outer) {
        Expr slope = slope(node);
        return factor(slope, guard(node, slope), node, outer);
    }

    /// A slope and what it is along.
    public record Along(Expr child, Factor slope) {}

    /// The slopes along both sides.
    public List<Along> of(Expr.Binary node, Expr outer) {
        Expr a = node.left();
        Expr b = node.right();
        if (isPerTangent(node) && b instanceof Expr.Unary tangent) {
            return List.of(
                    new Along(a, Factor.plain(left(node))),
                    new Along(tangent.argument(), Factor.plain(ofTangentBelow(a, b))));
        }
        if (isShare(node) && b instanceof Expr.Binary(var _, var _, var u, var v)) {
            Expr other = a.equals(u) ? v : u;
            return List.of(
                    new Along(a, Factor.plain(ofShare(other, b))),
                    new Along(other, Factor.plain(ofShareAcross(a, other, b))));
        }
        if (PowerSlopes.isSlope(node) && b instanceof Expr.Binary power) {
            Expr along = graph.multiply(graph.multiply(a, power.right()), powers.lessened(power));
            return List.of(
                    new Along(power.left(), factor(along, powers.guardOfBase(power), power, outer)),
                    new Along(a, factor(powers.ofSlope(a, power), guardRight(power), power, outer)));
        }
        return List.of(
                new Along(a, factor(left(node), guardLeft(node), node, outer)),
                new Along(b, factor(right(node), guardRight(node), node, outer)));
    }

    static boolean isLogarithm(Expr.Unary node) {
        return node.op() == LOG || node.op() == LOG2 || node.op() == LOG10;
    }

    /// The slopes of log(u): c/u, with a number c; those of log(a/b) along a and b, for those of the quotient and its
    /// logarithm, one after another, overflow where a/b is small.
    List<Along> ofLogarithm(Expr.Unary node, Expr outer) {
        Expr unit = perUnit(node.op());
        if (!(node.argument() instanceof Expr.Binary(var _, var op, var a, var b)) || op != BinaryOp.DIVIDE) {
            return List.of(new Along(node.argument(), of(node, outer)));
        }
        Expr minus = graph.negate(unit);
        return List.of(
                new Along(a, factor(graph.divide(unit, a), null, node, outer)),
                new Along(b, factor(graph.divide(minus, b), null, node, outer)));
    }

    /// The slopes of a length along its sides.
    List<Along> ofLength(Expr length, Lengths.@Nullable Sides sides) {
        return sides == null
                ? List.of()
                : List.of(
                        ofLength(length, sides.factor(), sides.side()),
                        ofLength(length, sides.otherFactor(), sides.other()));
    }

    private Along ofLength(Expr length, double factor, Expr side) {
        Expr slope = graph.divide(graph.multiply(constant(factor), side), length);
        return new Along(side, new Factor(slope, List.of(isZero(length)), null, null));
    }

    /// The slope of a logarithm at 1.
    private Expr perUnit(UnaryOp logarithm) {
        return switch (logarithm) {
            case LOG2 -> constant(1 / StrictMath.log(2));
            case LOG10 -> constant(1 / StrictMath.log(10));
            default -> constant(1);
        };
    }

    private Factor factor(Expr slope, @Nullable Expr guard, Expr node, Expr outer) {
        Expr undefined = undefined(node);
        Expr bend = guard == null ? undefined : bend(node, outer);
        return new Factor(slope, guard == null ? List.of() : List.of(guard), bend, undefined);
    }

    /// Of operations that are undefined where their slope, as it is computed, is not: undefined there, elsewhere 1.
    private @Nullable Expr undefined(Expr node) {
        boolean may = switch (node) {
            case Expr.Unary(var _, var op, var u) -> isUndefinedSomewhere(op) || (isFlat(op) && !traits.isDefined(u));
            case Expr.Binary(var _, var op, var a, var b) ->
                switch (op) {
                    case REMAINDER, MOD -> true;
                    // 0*log(x): the slope is 0 by construction, but where it has none.
                    case MULTIPLY ->
                        !traits.isDefined(Graph.isConstant(a, 0) ? b : Graph.isConstant(b, 0) ? a : constant(0));
                    default -> false;
                };
            default -> false;
        };
        if (!may) {
            return null;
        }
        Expr isUndefined = graph.binary(BinaryOp.NOT_EQUAL, node, node);
        return graph.select(isUndefined, node, constant(1));
    }

    private static boolean isUndefinedSomewhere(UnaryOp op) {
        return switch (op) {
            case LOG, LOG1P, LOG2, LOG10, ACOSH, ATANH -> true;
            default -> false;
        };
    }

    private static boolean isFlat(UnaryOp op) {
        return op == SIGN || op == FLOOR || op == CEIL || op == ROUND;
    }

    /// Of a function by its argument, without what holds at its odd points.
    Expr slope(Expr.Unary node) {
        Expr u = node.argument();
        return switch (node.op()) {
            case NEGATE -> constant(-1);
            case SQRT -> graph.divide(constant(0.5), node);
            case CBRT -> graph.divide(constant(1), graph.multiply(constant(3), graph.multiply(node, node)));
            case ABS -> graph.unary(SIGN, u);
            case SIGN, FLOOR, CEIL, ROUND -> constant(0);
            case EXP -> node;
            case EXPM1 -> graph.unary(EXP, u);
            case LOG, LOG2, LOG10 -> graph.divide(perUnit(node.op()), u);
            case LOG1P -> graph.divide(constant(1), graph.add(constant(1), u));
            case SIN -> graph.unary(COS, u);
            case COS -> graph.negate(graph.unary(SIN, u));
            case TAN -> graph.add(constant(1), graph.multiply(node, node));
            case ASIN -> graph.divide(constant(1), graph.unary(SQRT, oneMinusSquare(u)));
            case ACOS -> graph.divide(constant(-1), graph.unary(SQRT, oneMinusSquare(u)));
            case ATAN -> graph.divide(constant(1), graph.add(constant(1), graph.multiply(u, u)));
            case SEC -> graph.multiply(node, graph.unary(TAN, u));
            case CSC -> graph.negate(graph.divide(node, graph.unary(TAN, u)));
            case SINH -> graph.unary(COSH, u);
            case COSH -> graph.unary(SINH, u);
            case TANH -> sechSquared(u);
            case ASINH -> graph.divide(constant(1), graph.binary(BinaryOp.HYPOT, constant(1), u));
            case ACOSH -> graph.divide(constant(1), graph.unary(SQRT, graph.negate(oneMinusSquare(u))));
            case ATANH -> graph.divide(constant(1), oneMinusSquare(u));
            case ERF -> bell(u);
            case SIGMOID -> graph.multiply(node, graph.unary(SIGMOID, graph.negate(u)));
            case SOFTPLUS -> graph.unary(SIGMOID, u);
        };
    }

    private @Nullable Expr guard(Expr.Unary node, Expr slope) {
        Expr u = node.argument();
        return switch (node.op()) {
            case EXP, EXPM1, TANH, SIGMOID, SOFTPLUS, ATAN, ASINH, ERF -> traits.isSteady(u) ? null : isZero(slope);
            case SQRT -> u instanceof Expr.Input ? null : isZero(u);
            case CBRT -> traits.isNeverNegative(u) ? isZero(u) : null;
            default -> null;
        };
    }

    /// (1 - u)(1 + u): does not cancel near 1 as 1 - u^2 does.
    private Expr oneMinusSquare(Expr u) {
        Expr one = constant(1);
        return graph.multiply(graph.subtract(one, u), graph.add(one, u));
    }

    /// The u of a product (1 - u)(1 + u), whose slope is -2u: by the rule of products it were (1 - u) - (1 + u), which
    /// cancels near 0. Null for any other node.
    static @Nullable Expr rootOfOneMinus(Expr.Binary node) {
        Expr u = ofOne(node.left(), BinaryOp.SUBTRACT);
        Expr other = u == null ? ofOne(node.left(), BinaryOp.ADD) : u;
        Expr same = ofOne(node.right(), u == null ? BinaryOp.SUBTRACT : BinaryOp.ADD);
        return node.op() == BinaryOp.MULTIPLY && other != null && other.equals(same) ? other : null;
    }

    /// The u of 1 - u, or of 1 + u in either order.
    private static @Nullable Expr ofOne(Expr node, BinaryOp wanted) {
        if (!(node instanceof Expr.Binary(var _, var op, var a, var b)) || op != wanted) {
            return null;
        }
        if (Graph.isConstant(a, 1)) {
            return b;
        }
        return op == BinaryOp.ADD && Graph.isConstant(b, 1) ? a : null;
    }

    /// 2/sqrt(pi) e^(-u^2).
    private Expr bell(Expr u) {
        Expr square = graph.unary(EXP, graph.negate(graph.multiply(u, u)));
        return graph.multiply(constant(2 / Math.sqrt(Math.PI)), square);
    }

    /// 1/cosh(u)^2: does not cancel where tanh is near 1, as 1 - tanh(u)^2 does.
    private Expr sechSquared(Expr u) {
        Expr sech = graph.divide(constant(1), graph.unary(COSH, u));
        return graph.multiply(sech, sech);
    }

    private Expr left(Expr.Binary node) {
        Expr a = node.left();
        Expr b = node.right();
        return switch (node.op()) {
            case ADD, SUBTRACT, REMAINDER, MOD -> constant(1);
            case MULTIPLY -> b;
            case POW_LOG -> graph.divide(constant(1), a);
            case DIVIDE -> graph.divide(constant(1), b);
            case POW -> graph.multiply(b, powers.lessened(node));
            case ATAN2 -> perSquares(b, a, b);
            case HYPOT -> graph.divide(a, node);
            case MIN, MAX, NORMAL, UNIFORM, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> constant(0);
        };
    }

    private Expr right(Expr.Binary node) {
        Expr a = node.left();
        Expr b = node.right();
        return switch (node.op()) {
            case ADD -> constant(1);
            case SUBTRACT -> constant(-1);
            case MULTIPLY -> a;
            case DIVIDE -> graph.negate(graph.divide(node, b));
            case REMAINDER, MOD -> graph.negate(wholeQuotient(node));
            case POW -> graph.multiply(node, graph.binary(BinaryOp.POW_LOG, a, b));
            case ATAN2 -> graph.negate(perSquares(a, a, b));
            case HYPOT -> graph.divide(b, node);
            case POW_LOG, MIN, MAX, NORMAL, UNIFORM, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> constant(0);
        };
    }

    private @Nullable Expr guardLeft(Expr.Binary node) {
        return switch (node.op()) {
            case HYPOT -> isZero(node);
            case POW -> powers.guardOfBase(node);
            default -> null;
        };
    }

    private @Nullable Expr guardRight(Expr.Binary node) {
        Expr b = node.right();
        return switch (node.op()) {
            case HYPOT -> isZero(node);
            case DIVIDE -> traits.isSteady(b) ? null : isInfinite(b);
            case POW -> traits.isSteady(b) ? null : isZero(node);
            default -> null;
        };
    }

    /// u/(a^2 + b^2), also where the squares are too large or too small to be told.
    private Expr perSquares(Expr u, Expr a, Expr b) {
        Expr squares = graph.add(graph.multiply(a, a), graph.multiply(b, b));
        Expr length = graph.binary(BinaryOp.HYPOT, a, b);
        Expr far = graph.divide(graph.divide(u, length), length);
        Expr near = graph.divide(u, squares);
        Expr largeEnough = graph.binary(BinaryOp.LESS, constant(MIN_SQUARES), squares);
        Expr smallEnough = graph.binary(BinaryOp.LESS, squares, constant(MAX_SQUARES));
        return graph.select(largeEnough, graph.select(smallEnough, near, far), far);
    }

    /// The whole number that the value was found with; a/b, rounded, may lie on the other side of one.
    private Expr wholeQuotient(Expr.Binary node) {
        Expr b = node.right();
        Expr half = constant(0.5);
        Expr whole = graph.divide(graph.subtract(node.left(), node), b);
        if (node.op() == BinaryOp.MOD) {
            return graph.unary(FLOOR, graph.add(whole, half));
        }
        Expr sign = graph.unary(SIGN, graph.divide(node.left(), b));
        return graph.multiply(sign, graph.unary(FLOOR, graph.add(graph.unary(ABS, whole), half)));
    }

    /// The slope of u/tan(v) along v, u (1 + cot(v)^2) but for its sign: does not cancel near pi/2 as (u/tan(v)^2)
    /// (1 + tan(v)^2) does.
    private Expr ofTangentBelow(Expr u, Expr tangent) {
        Expr cotangent = graph.divide(constant(1), tangent);
        return graph.negate(graph.multiply(u, graph.add(constant(1), graph.multiply(cotangent, cotangent))));
    }

    /// The slope of u/hypot(u, v) along u: does not cancel where u is much larger than v, as 1/r - u^2/r^3 does.
    private Expr ofShare(Expr v, Expr length) {
        Expr share = graph.divide(v, length);
        return graph.divide(graph.multiply(share, share), length);
    }

    /// The slope of u/hypot(u, v) along v.
    private Expr ofShareAcross(Expr u, Expr v, Expr length) {
        Expr both = graph.multiply(graph.divide(u, length), graph.divide(v, length));
        return graph.negate(graph.divide(both, length));
    }

    /// What is left of the slope of c/u along u, -(c/u)(1/u), beside the node itself: a product takes the two one by
    /// one, for their product overflows at u = 1e-160 where that with a factor u does not.
    Factor ofReciprocal(Expr node, Expr u) {
        Expr one = constant(1);
        boolean reciprocal = node instanceof Expr.Binary binary && binary.left().equals(one);
        Expr rest = reciprocal ? node : graph.divide(one, u);
        return traits.isSteady(u) ? Factor.plain(rest) : new Factor(rest, List.of(isInfinite(u)), null, null);
    }

    /// A quotient a/b, as a factor of what its slope loses by b, a/b b': that is 0 where b is infinite.
    Factor aboveInfinity(Expr quotient, Expr b) {
        List<Expr> guards = traits.isSteady(b) ? List.of() : List.of(isInfinite(b));
        return new Factor(quotient, guards, null, null);
    }

    /// Whether a quotient has a rule that is better than that of quotients.
    static boolean hasOwnRule(Expr.Binary node) {
        return isPerTangent(node) || isShare(node);
    }

    private static boolean isPerTangent(Expr.Binary node) {
        return node.op() == BinaryOp.DIVIDE && isTangent(node.right());
    }

    static boolean isTangent(Expr node) {
        return node instanceof Expr.Unary(var _, var op, var _) && op == TAN;
    }

    /// Whether a node is u/hypot(u, v) or v/hypot(u, v).
    private static boolean isShare(Expr.Binary node) {
        return node.op() == BinaryOp.DIVIDE
                && node.right() instanceof Expr.Binary(var _, var op, var u, var v)
                && op == BinaryOp.HYPOT
                && (node.left().equals(u) || node.left().equals(v));
    }

    /// What the second derivative through a root, where that is 0, has in place of its value: 0, as that of |u| at 0,
    /// or undefined where what is made of the root is flat and so may be smooth, as cos(sqrt(u)) is. Otherwise 1.
    ///
    /// @param outer the slope of the whole along the root
    private @Nullable Expr bend(Expr root, Expr outer) {
        Expr foot = switch (root) {
            case Expr.Unary(var _, var op, var u) -> op == SQRT || op == CBRT ? u : null;
            case Expr.Binary(var _, var op, var a, Expr.Constant(var _, double exponent))
            when op == BinaryOp.POW && exponent > 0 -> a;
            case Expr.Binary binary -> binary.op() == BinaryOp.HYPOT ? binary : null;
            default -> null;
        };
        if (foot == null) {
            return null;
        }
        Expr there = graph.select(isZero(outer), constant(Double.NaN), constant(0));
        return graph.select(isZero(foot), there, constant(1));
    }

    private Expr isZero(Expr u) {
        return graph.binary(BinaryOp.EQUAL, u, constant(0));
    }

    private Expr isInfinite(Expr u) {
        return graph.binary(BinaryOp.EQUAL, graph.unary(ABS, u), constant(Double.POSITIVE_INFINITY));
    }

    private Expr constant(double value) {
        return graph.constant(value);
    }
}
