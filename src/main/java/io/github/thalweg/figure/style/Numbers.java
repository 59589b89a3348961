package io.github.thalweg.figure.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Text of numbers for people: few digits, the same in every locale.
public final class Numbers {
    private static final double MIN_PLAIN = 1e-3;
    private static final double MAX_PLAIN = 1e5;

    private Numbers() {}

    /// A value rounded to so many significant digits: `0.123`, `1.5e-7`, `−3`, `NaN`, `∞`.
    public static String rounded(double value, int digits) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return value == 0 ? "0" : written(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /// A value where four digits do.
    public static String readout(double value) {
        return rounded(value, 4);
    }

    /// A parameter as it was said: every digit that matters.
    public static String exact(double value) {
        return Double.isFinite(value) && value != 0 ? written(BigDecimal.valueOf(value)) : rounded(value, 17);
    }

    /// A multiple of `step` with just the digits that the step has.
    public static String multiple(double value, double step) {
        BigDecimal unit = BigDecimal.valueOf(step).stripTrailingZeros();
        BigDecimal rounded = new BigDecimal(value).setScale(Math.max(unit.scale(), -300), RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : written(rounded);
    }

    /// A power of ten: `0.01`, `100`, `10⁵`.
    public static String power(int exponent) {
        return exponent >= -2 && exponent <= 3
                ? BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString()
                : "10" + superscript(exponent);
    }

    private static String written(BigDecimal number) {
        double size = number.abs().doubleValue();
        String text = size >= MIN_PLAIN && size < MAX_PLAIN
                ? number.stripTrailingZeros().toPlainString()
                : scientific(number.stripTrailingZeros());
        return text.replace('-', '−');
    }

    private static String scientific(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private static String superscript(int number) {
        var text = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
    }
}
