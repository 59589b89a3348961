package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.UnaryOp;
import java.util.Locale;

/// JavaScript of each operation. Functions of `Math` are called only where they are exact.
final class ScriptOperations {
    private ScriptOperations() {}

    /// A number within an expression.
    static String number(double value) {
        boolean plain = Double.compare(value, 0) >= 0 && !Double.isInfinite(value);
        return plain || Double.isNaN(value) ? listed(value) : "(" + listed(value) + ")";
    }

    /// A number between commas, which needs no parentheses: tables are most of what their pages bring.
    static String listed(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String unary(UnaryOp op, String u) {
        return switch (op) {
            case NEGATE -> "(-" + u + ")";
            case SQRT, ABS, SIGN, FLOOR, CEIL -> "Math." + op.name().toLowerCase(Locale.ROOT) + "(" + u + ")";
            default -> function(op) + "(" + u + ")";
        };
    }

    private static String function(UnaryOp op) {
        return switch (op) {
            case NEGATE, SQRT, ABS, SIGN, FLOOR, CEIL -> throw new IllegalArgumentException("an exact one: " + op);
            case ROUND -> "rounded";
            case CBRT -> "rootCube";
            case EXP -> "exponentialOf";
            case EXPM1 -> "exponentialMinusOne";
            case LOG -> "logarithmOf";
            case LOG1P -> "logarithmOfOnePlus";
            case LOG2 -> "logarithmBase2";
            case LOG10 -> "logarithmBase10";
            case SIN -> "circularSin";
            case COS -> "circularCos";
            case TAN -> "circularTan";
            case SEC -> "circularSec";
            case CSC -> "circularCsc";
            case ASIN -> "inverseCircularAsin";
            case ACOS -> "inverseCircularAcos";
            case ATAN -> "inverseCircularAtan";
            case SINH -> "hyperbolicSinh";
            case COSH -> "hyperbolicCosh";
            case TANH -> "hyperbolicTanh";
            case ASINH -> "hyperbolicAsinh";
            case ACOSH -> "hyperbolicAcosh";
            case ATANH -> "hyperbolicAtanh";
            case ERF -> "errorFunctionOf";
            case SIGMOID -> "logisticSigmoid";
            case SOFTPLUS -> "logisticSoftplus";
        };
    }

    static String binary(BinaryOp op, String a, String b) {
        return switch (op) {
            case ADD -> "(" + a + " + " + b + ")";
            case SUBTRACT -> "(" + a + " - " + b + ")";
            case MULTIPLY -> "(" + a + " * " + b + ")";
            case DIVIDE -> "(" + a + " / " + b + ")";
            case REMAINDER -> "(" + a + " % " + b + ")";
            case MIN, MAX -> "Math." + op.name().toLowerCase(Locale.ROOT) + call(a, b);
            case MOD -> "modulo" + call(a, b);
            case POW -> "powerOf" + call(a, b);
            case POW_LOG -> "powerLog" + call(a, b);
            case ATAN2 -> "inverseCircularAtan2" + call(a, b);
            case HYPOT -> "rootHypot" + call(a, b);
            case NORMAL -> "normal" + call(a, b);
            case UNIFORM -> "uniform" + call(a, b);
            case LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> "(" + comparison(op, a, b) + " ? 1 : 0)";
        };
    }

    private static String call(String a, String b) {
        return "(" + a + ", " + b + ")";
    }

    /// A condition, true or false.
    static String comparison(BinaryOp op, String a, String b) {
        return switch (op) {
            case LESS -> a + " < " + b;
            case LESS_OR_EQUAL -> a + " <= " + b;
            case EQUAL -> a + " === " + b;
            case NOT_EQUAL -> a + " !== " + b;
            default -> throw new IllegalArgumentException("not a comparison: " + op);
        };
    }
}
