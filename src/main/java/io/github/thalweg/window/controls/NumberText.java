package io.github.thalweg.window.controls;

import java.math.BigDecimal;
import java.math.MathContext;

/// Text of numbers in fields: the shortest that reads back as the same number.
public final class NumberText {
    private static final double MAX_WHOLE = 1e7;
    /// So many more characters are accepted for a number without an exponent.
    private static final int LENIENCE = 2;
    /// The number of characters that a field of the cards has room for.
    private static final int ROOM = 7;

    private NumberText() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < MAX_WHOLE) {
            return Long.toString((long) value);
        }
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String scientific = scientific(exact);
        boolean farFromOne = Math.abs(exact.precision() - exact.scale()) > scientific.length() + LENIENCE;
        String plain = farFromOne ? "" : exact.toPlainString();
        boolean lenient = plain.length() <= ROOM || plain.length() <= scientific.length();
        return farFromOne || plain.length() > scientific.length() + (lenient ? LENIENCE : 0) ? scientific : plain;
    }

    private static String scientific(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - value.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }

    /// The nearest number with so many significant digits.
    public static double rounded(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(digits)).doubleValue()
                : value;
    }
}
