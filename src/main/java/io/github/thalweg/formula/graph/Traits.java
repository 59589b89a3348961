package io.github.thalweg.formula.graph;

import java.util.HashMap;
import java.util.Map;

/// Traits of expressions, such as never being negative, that follow from how they are written. Where nothing
/// follows, the answer is no.
final class Traits {
    private final Map<Expr, Boolean> neverNegative = new HashMap<>();
    private final Map<Expr, Boolean> steady = new HashMap<>();

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

    private boolean isMultiple(Expr factor, Expr node) {
        return factor instanceof Expr.Constant && isSteady(node);
    }
}
