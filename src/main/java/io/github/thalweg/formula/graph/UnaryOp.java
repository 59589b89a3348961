package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.math.Elementary;

/// Functions of one number that the graph knows.
public enum UnaryOp {
    NEGATE,
    SQRT,
    CBRT,
    ABS,
    SIGN,
    FLOOR,
    CEIL,
    /// The nearest whole number; of two, the one farther from 0.
    ROUND,
    EXP,
    EXPM1,
    LOG,
    LOG1P,
    LOG2,
    LOG10,
    SIN,
    COS,
    TAN,
    ASIN,
    ACOS,
    ATAN,
    SEC,
    CSC,
    SINH,
    COSH,
    TANH,
    ASINH,
    ACOSH,
    ATANH,
    ERF,
    SIGMOID,
    SOFTPLUS;

    public double apply(double u) {
        return switch (this) {
            case NEGATE -> -u;
            case SQRT -> Math.sqrt(u);
            case CBRT -> Elementary.cbrt(u);
            case ABS -> Math.abs(u);
            case SIGN -> Math.signum(u);
            case FLOOR -> Math.floor(u);
            case CEIL -> Math.ceil(u);
            case ROUND -> Elementary.round(u);
            case EXP -> Elementary.exp(u);
            case EXPM1 -> Elementary.expm1(u);
            case LOG -> Elementary.log(u);
            case LOG1P -> Elementary.log1p(u);
            case LOG2 -> Elementary.log2(u);
            case LOG10 -> Elementary.log10(u);
            case SIN -> Elementary.sin(u);
            case COS -> Elementary.cos(u);
            case TAN -> Elementary.tan(u);
            case ASIN -> Elementary.asin(u);
            case ACOS -> Elementary.acos(u);
            case ATAN -> Elementary.atan(u);
            case SEC -> Elementary.sec(u);
            case CSC -> Elementary.csc(u);
            case SINH -> Elementary.sinh(u);
            case COSH -> Elementary.cosh(u);
            case TANH -> Elementary.tanh(u);
            case ASINH -> Elementary.asinh(u);
            case ACOSH -> Elementary.acosh(u);
            case ATANH -> Elementary.atanh(u);
            case ERF -> Elementary.erf(u);
            case SIGMOID -> Elementary.sigmoid(u);
            case SOFTPLUS -> Elementary.softplus(u);
        };
    }
}
