package io.github.thalweg.formula.spelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions of constants for numbers whose decimals say less: `1/3`, `pi/4`, `sqrt(2)/2`. So a number that was typed
/// as such an expression is shown and written as one again. The expression has exactly the number's value.
public final class ConstantText {
    /// A number of fewer digits says itself what it is.
    private static final int MIN_DIGITS = 14;

    private static final int MAX_DIVISOR = 1_000;
    private static final double MAX_DIVIDEND = 10_000;
    /// Of multiples of constants: degrees, at most.
    private static final int MAX_PART = 360;

    private static final int MAX_ROOT = 20;

    /// A constant with its name, to be multiplied and divided.
    private record Constant(String name, double value) {}

    private static final List<Constant> CONSTANTS = constants();

    private ConstantText() {}

    private static List<Constant> constants() {
        var constants = new ArrayList<Constant>();
        constants.add(new Constant("pi", Math.PI));
        constants.add(new Constant("e", Math.E));
        for (int n = 2; n <= MAX_ROOT; n++) {
            if (Math.sqrt(n) != Math.rint(Math.sqrt(n))) {
                constants.add(new Constant("sqrt(" + n + ")", Math.sqrt(n)));
            }
        }
        return List.copyOf(constants);
    }

    /// The simplest such expression; empty where there is none, or the decimals are few.
    public static Optional<String> of(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size == 0 || new BigDecimal(Double.toString(size)).precision() < MIN_DIGITS) {
            return Optional.empty();
        }
        return ratio(size).or(() -> multiple(size)).map(text -> value < 0 ? "-" + text : text);
    }

    private static Optional<String> ratio(double value) {
        for (int divisor = 2; divisor <= MAX_DIVISOR; divisor++) {
            double dividend = Math.rint(value * divisor);
            if (dividend >= 1 && dividend <= MAX_DIVIDEND && dividend / divisor == value) {
                return Optional.of((long) dividend + "/" + divisor);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> multiple(double value) {
        for (Constant constant : CONSTANTS) {
            for (int divisor = 1; divisor <= MAX_PART; divisor++) {
                double factor = Math.rint(value * divisor / constant.value());
                if (factor >= 1 && factor <= MAX_PART && factor * constant.value() / divisor == value) {
                    String product = factor == 1 ? constant.name() : (long) factor + "*" + constant.name();
                    return Optional.of(divisor == 1 ? product : product + "/" + divisor);
                }
            }
            if (1 / constant.value() == value) {
                return Optional.of("1/" + constant.name());
            }
        }
        return Optional.empty();
    }
}
