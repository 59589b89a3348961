package io.github.thalweg.formula.graph;

import java.util.HashMap;
import java.util.Map;

/// Traits of expressions, such as never being negative, that follow from how they are written. Where nothing
/// follows, the answer is no.
final class Traits {
    private final Map<Expr, Boolean> neverNegative = new HashMap<>();
    private final Map<Expr, Boolean> steady = new HashMap<>();
    private final Map<Expr, Boolean> neverZero = new HashMap<>();
    private final Map<Expr, Boolean> defined = new HashMap<>();
    private final Map<Expr, Boolean> exponential = new HashMap<>();

    /// Whether a value is at least 0 wherever it is defined.
    boolean isNeverNegative(Expr node) {
        Boolean known = neverNegative.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant(var _, double value) -> value >= 0;
                case Expr.Input _, Expr.Rows _, Expr.Grid _ -> false;
                case Expr.Unary(var _, var op, var u) ->
                    switch (op) {
                        case ABS, EXP, SQRT, COSH, ACOSH, SIGMOID, SOFTPLUS -> true;
                        case CBRT, FLOOR, CEIL, ROUND, ASINH, ERF -> isNeverNegative(u);
                        default -> false;
                    };
                case Expr.Binary(var _, var op, var a, var b) ->
                    switch (op) {
                        case MULTIPLY -> a.equals(b) || (isNeverNegative(a) && isNeverNegative(b));
                        case ADD, DIVIDE, MIN -> isNeverNegative(a) && isNeverNegative(b);
                        case MAX -> isNeverNegative(a) || isNeverNegative(b);
                        case POW -> isNeverNegative(a);
                        case HYPOT, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> true;
                        default -> false;
                    };
                case Expr.Select(var _, var _, var a, var b) -> isNeverNegative(a) && isNeverNegative(b);
            };
            neverNegative.put(node, known);
        }
        return known;
    }

    /// Whether all slopes are ordinary numbers of a moderate size: of sums of inputs and their multiples, and of
    /// functions of these that are nowhere steep.
    boolean isSteady(Expr node) {
        Boolean known = steady.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant _, Expr.Input _ -> true;
                case Expr.Unary(var _, var op, var u) ->
                    switch (op) {
                        case NEGATE, ABS, SIN, COS, ATAN, TANH, ASINH, ERF, SIGMOID, SOFTPLUS -> isSteady(u);
                        default -> false;
                    };
                case Expr.Binary(var _, var op, var a, var b) ->
                    switch (op) {
                        case ADD, SUBTRACT -> isSteady(a) && isSteady(b);
                        case MULTIPLY -> isMultiple(a, b) || isMultiple(b, a);
                        case DIVIDE -> isMultiple(b, a);
                        default -> false;
                    };
                case Expr.Select _, Expr.Rows _, Expr.Grid _ -> false;
            };
            steady.put(node, known);
        }
        return known;
    }

    /// Whether a value is not 0 wherever it is an ordinary number.
    boolean isNeverZero(Expr node) {
        Boolean known = neverZero.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant(var _, double value) -> value != 0;
                case Expr.Input _, Expr.Rows _, Expr.Grid _ -> false;
                case Expr.Unary(var _, var op, var u) ->
                    switch (op) {
                        case EXP, COSH, SEC, CSC, SIGMOID, SOFTPLUS -> true;
                        case NEGATE, ABS, SQRT, CBRT -> isNeverZero(u);
                        default -> false;
                    };
                case Expr.Binary(var _, var op, var a, var b) ->
                    switch (op) {
                        case ADD -> isNeverNegative(a) && isNeverNegative(b) && (isNeverZero(a) || isNeverZero(b));
                        case MULTIPLY -> isNeverZero(a) && isNeverZero(b);
                        case MIN -> isPositive(a) && isPositive(b);
                        case MAX -> isPositive(a) || isPositive(b);
                        case POW -> isPositive(a);
                        case DIVIDE -> isNeverZero(a);
                        case HYPOT -> isNeverZero(a) || isNeverZero(b);
                        default -> false;
                    };
                case Expr.Select(var _, var _, var a, var b) -> isNeverZero(a) && isNeverZero(b);
            };
            neverZero.put(node, known);
        }
        return known;
    }

    /// Whether a value grows or falls as exp does, beyond the root of the largest number.
    boolean isExponential(Expr node) {
        Boolean known = exponential.get(node);
        if (known == null) {
            known = switch (node) {
                case Expr.Constant _, Expr.Input _, Expr.Rows _, Expr.Grid _ -> false;
                case Expr.Unary(var _, var op, var u) ->
                    switch (op) {
                        case EXP, EXPM1, COSH, SINH -> true;
                        case NEGATE, ABS, SQRT, CBRT -> isExponential(u);
                        default -> false;
                    };
                case Expr.Binary(var _, var op, var a, var b) ->
                    switch (op) {
                        case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX, HYPOT -> isExponential(a) || isExponential(b);
                        case POW -> isExponential(a) || !(b instanceof Expr.Constant);
                        default -> false;
                    };
                case Expr.Select(var _, var _, var a, var b) -> isExponential(a) || isExponential(b);
            };
            exponential.put(node, known);
        }
        return known;
    }

    private boolean isPositive(Expr node) {
        return isNeverNegative(node) && isNeverZero(node);
    }

    /// Whether a value is a number wherever the inputs are, but for infinities.
    boolean isDefined(Expr node) {
        Boolean known = defined.get(node);
        if (known == null) {
            known = isDefinedHere(node) && Graph.children(node).stream().allMatch(this::isDefined);
            defined.put(node, known);
        }
        return known;
    }

    private boolean isDefinedHere(Expr node) {
        return switch (node) {
            case Expr.Constant(var _, double value) -> !Double.isNaN(value);
            case Expr.Input _ -> true;
            case Expr.Select _, Expr.Rows _, Expr.Grid _ -> false;
            case Expr.Unary(var _, var op, var u) ->
                switch (op) {
                    case SQRT -> isNeverNegative(u);
                    case LOG, LOG1P, LOG2, LOG10 -> isPositive(u);
                    case ASIN, ACOS, ACOSH, ATANH -> false;
                    default -> true;
                };
            case Expr.Binary(var _, var op, var a, var b) ->
                switch (op) {
                    case DIVIDE, REMAINDER, MOD -> isNeverZero(b);
                    case POW -> isNeverNegative(a);
                    default -> true;
                };
        };
    }

    private boolean isMultiple(Expr factor, Expr node) {
        return factor instanceof Expr.Constant && isSteady(node);
    }
}
