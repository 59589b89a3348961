package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Writer of a formula as a JavaScript function of x and y, for pages that show it without this program.
///
/// Nothing of the formula's text gets into the code: it is made of the graph's nodes alone, each a constant, `x`, `y`
/// or an operation on nodes before it. The value is ours but for the last digits of elementary functions, which are the
/// browser's.
public final class JavaScript {
    private JavaScript() {}

    /// @param parameters the values of the names that stand in the formula besides x and y
    /// @return an arrow function of two numbers
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static String function(String text, Map<String, Double> parameters) {
        var graph = new Graph();
        Syntax syntax = Parser.parse(text, Vocabulary.ofFormula(new LinkedHashSet<>(parameters.keySet())));
        Expr root = Lowering.lower(syntax, graph, name -> {
            Double value = parameters.get(name);
            return value == null ? graph.input(name) : graph.constant(value);
        });
        var code = new StringBuilder("(x, y) => {\n");
        for (Expr node : graph.reachable(List.of(root))) {
            if (!(node instanceof Expr.Constant) && !(node instanceof Expr.Input)) {
                code.append("const ").append(name(node)).append(" = ").append(operation(node));
                code.append(";\n");
            }
        }
        return code.append("return ").append(name(root)).append(";\n}").toString();
    }

    private static String name(Expr node) {
        return switch (node) {
            case Expr.Constant(var _, double value) -> number(value);
            case Expr.Input(var _, String name) -> name;
            case Expr.Unary _, Expr.Binary _, Expr.Select _ -> "v" + node.id();
        };
    }

    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "(" + value + ")";
        }
        return Double.compare(value, 0) < 0 ? "(" + value + ")" : Double.toString(value);
    }

    private static String operation(Expr node) {
        return switch (node) {
            case Expr.Constant _, Expr.Input _ -> name(node);
            case Expr.Unary(var _, var op, var u) -> unary(op, name(u));
            case Expr.Binary(var _, var op, var a, var b) -> binary(op, name(a), name(b));
            case Expr.Select(var _, var c, var a, var b) -> name(c) + " !== 0 ? " + name(a) + " : " + name(b);
        };
    }

    private static String unary(UnaryOp op, String u) {
        return switch (op) {
            case NEGATE -> "-" + u;
            case SIGMOID -> "1 / (1 + Math.exp(-" + u + "))";
            case SOFTPLUS -> "Math.max(" + u + ", 0) + Math.log1p(Math.exp(-Math.abs(" + u + ")))";
            case SQRT, CBRT, ABS, SIGN, FLOOR, CEIL, EXP, EXPM1, LOG, LOG1P, LOG2, LOG10 -> call(op, u);
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH -> call(op, u);
        };
    }

    private static String binary(BinaryOp op, String a, String b) {
        return switch (op) {
            case ADD -> a + " + " + b;
            case SUBTRACT -> a + " - " + b;
            case MULTIPLY -> a + " * " + b;
            case DIVIDE -> a + " / " + b;
            case REMAINDER -> a + " % " + b;
            case MOD -> "((m) => m !== 0 && m < 0 !== " + b + " < 0 ? m + " + b + " : m)(" + a + " % " + b + ")";
            case POW, MIN, MAX, ATAN2, HYPOT -> call(op, a + ", " + b);
            case LESS -> "+(" + a + " < " + b + ")";
            case LESS_OR_EQUAL -> "+(" + a + " <= " + b + ")";
            case EQUAL -> "+(" + a + " === " + b + ")";
            case NOT_EQUAL -> "+(" + a + " !== " + b + ")";
            case NORMAL, POW_LOG -> throw new IllegalArgumentException("a landscape's formula has no " + op);
        };
    }

    private static String call(Enum<?> op, String arguments) {
        return "Math." + op.name().toLowerCase(java.util.Locale.ROOT) + "(" + arguments + ")";
    }
}
