package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.math.Elementary;

/// Functions of two numbers that the graph knows. Comparisons give 1 or 0.
public enum BinaryOp {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    REMAINDER,
    MOD,
    POW,
    /// log(a) in the slope of a^b: 0 where a^b is 0 for a whole range of b.
    POW_LOG,
    MIN,
    MAX,
    ATAN2,
    HYPOT,
    NORMAL,
    UNIFORM,
    LESS,
    LESS_OR_EQUAL,
    EQUAL,
    NOT_EQUAL;

    public boolean isComparison() {
        return compareTo(LESS) >= 0;
    }

    boolean isCommutative() {
        return switch (this) {
            case ADD, MULTIPLY, MIN, MAX, HYPOT, EQUAL, NOT_EQUAL -> true;
            default -> false;
        };
    }

    public double apply(double a, double b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case MOD -> Elementary.mod(a, b);
            case POW -> Elementary.pow(a, b);
            case POW_LOG -> Elementary.powLog(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case ATAN2 -> Elementary.atan2(a, b);
            case HYPOT -> Elementary.hypot(a, b);
            case NORMAL -> Elementary.normal(a, b);
            case UNIFORM -> Elementary.uniform(a, b);
            case LESS -> a < b ? 1 : 0;
            case LESS_OR_EQUAL -> a <= b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case NOT_EQUAL -> a != b ? 1 : 0;
        };
    }
}
