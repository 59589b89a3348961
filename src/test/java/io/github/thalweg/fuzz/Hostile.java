package io.github.thalweg.fuzz;

import java.util.List;
import java.util.Random;

/// What somebody would write to see whether it breaks something.
final class Hostile {
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1",
            "1e308",
            "-1e308",
            "1e-320",
            "-0.0",
            "nan",
            "inf",
            "-inf",
            "9223372036854775807",
            "99999999999999999999",
            "1000000",
            "1000001",
            "1_000_000",
            "0x7fffffff",
            "true",
            "\"text\"",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "1979-05-27T07:32:00Z",
            "'''\n'''",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "[1, [2, [3]]]",
            "\"sgd\"",
            "\"lr0\"",
            "\"x\"",
            "\"theta\"",
            "{ use = \"sgd\" }",
            "{ formula = \"lr0/k\" }");

    private static final List<String> FORMULAS = List.of(
            "x^x^x^x^x^x^x^x",
            "1/0",
            "0/0",
            "log(0)",
            "sqrt(-1)",
            "x%y%x%y",
            "mod(x, 0)",
            "exp(exp(exp(exp(x))))",
            "if(x, if(y, x, y), if(x == y, 1, 0))",
            "max(x, max(y, max(x, y)))",
            "1e999*x",
            "x^-1e308",
            "clamp(x, 2, 1)",
            "sine(x)",
            "π*e*φ*inf",
            "x²",
            "(x",
            "x)",
            ")(",
            "x,,y",
            "atan2(0*x, 0*y)",
            "floor(x*1e300)",
            "gauss(-x)",
            "abs(abs(abs(x)))",
            "hypot(1e200*x, 1e200*y)",
            "sign(x)*step(y)",
            "x^1000000 + y^0.5",
            "tan(1e22*x)");

    private static final List<String> LINES = List.of(
            "m = m*m + g",
            "theta = theta - lr*grad(grad(grad(theta)))",
            "theta = inner(inner(g))",
            "theta = inner(grad(theta))",
            "m = grad(theta + grad(theta + grad(theta + g)))",
            "n = newton(newton(g))",
            "h = hess_diag()*hess_diag()",
            "theta = theta - newton(g)",
            "s = norm(g)*dot(g, theta)/sum(g)",
            "theta = theta/0",
            "theta = exp(exp(theta))",
            "t = t",
            "lr = lr",
            "x = y",
            "theta = theta - if(axis, g, m)",
            "m = if(m > 0, m, -m)^m",
            "rate = lr/0",
            "loss = loss",
            "d = damped_newton(g, lr)",
            "theta = theta",
            "m = mod(m, 0)",
            "= 3",
            "theta",
            "# only words",
            "k = k + 1",
            "lr = lr0*k^k",
            "lr = last_loss",
            "lr = N/0",
            "lr = lr0");

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String value() {
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + formula() + "\"";
            case 1 -> "[" + "1, ".repeat(random.nextInt(3_000)) + "2]";
            case 2 -> "[" + knots(random.nextInt(2_000)) + "]";
            case 3 -> "[".repeat(random.nextInt(3_000)) + "]".repeat(random.nextInt(3_000));
            case 4 -> "\"" + "é".repeat(random.nextInt(20_000)) + "\"";
            case 5 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
            case 6 -> Integer.toString(random.nextInt(1_000_000));
            default -> any(VALUES);
        };
    }

    private static String knots(int count) {
        var knots = new StringBuilder();
        for (int i = 0; i < count; i++) {
            knots.append('[').append(i).append(", 0.1], ");
        }
        return knots.toString();
    }

    String formula() {
        return switch (random.nextInt(8)) {
            case 0 -> nested("(", "x", ")");
            case 1 -> nested("sin(", "x*y", ")");
            case 2 -> nested("-", "x", "");
            case 3 -> nested("x^(", "y", ")");
            case 4 -> nested("if(x < y, ", "1", ", 2)");
            case 5 -> sum();
            case 6 -> any(FORMULAS) + "*" + any(FORMULAS);
            default -> any(FORMULAS);
        };
    }

    private String nested(String open, String inside, String close) {
        int depth = random.nextBoolean() ? 190 + random.nextInt(20) : random.nextInt(60);
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    /// About as long as a formula may be.
    private String sum() {
        var sum = new StringBuilder("x^2");
        int length = random.nextInt(2_100);
        while (sum.length() < length) {
            sum.append(" + ")
                    .append(any(List.of("sin", "exp", "cos", "atan", "cbrt")))
                    .append("(x*y + ")
                    .append(random.nextInt(9))
                    .append("*x^")
                    .append(random.nextInt(7))
                    .append(')');
        }
        return sum.toString();
    }

    /// The text of a rule or a schedule.
    String rule() {
        var text = new StringBuilder();
        for (int i = random.nextInt(10) == 0 ? random.nextInt(210) : random.nextInt(6); i >= 0; i--) {
            text.append(
                            random.nextInt(4) == 0
                                    ? "m = " + formula().replace('x', 'g').replace('y', 'm')
                                    : any(LINES))
                    .append('\n');
        }
        return text + any(List.of("theta = theta - lr*g\n", "theta = theta - lr*m\n", "lr = lr0\n", ""));
    }

    /// A rule around a rule around a rule.
    String inner() {
        int depth = random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(5);
        String wraps = any(List.of("lookahead", "sam", "own"));
        return ("{ use = \"" + wraps + "\", inner = ").repeat(depth) + "{ use = \"adam\" }" + " }".repeat(depth);
    }
}
