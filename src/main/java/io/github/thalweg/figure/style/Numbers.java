package io.github.thalweg.figure.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of numbers for people: few digits, the same in every locale.
public final class Numbers {
    private static final double MIN_PLAIN = 1e-3;
    private static final double MAX_PLAIN = 1e5;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern POWER = Pattern.compile("(−?)(?:([0-9.]+)·)?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)");

    private Numbers() {}

    /// A value rounded to so many significant digits: `0.123`, `1.5·10⁻⁷`, `−3`, `NaN`, `∞`.
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

    /// The text of a number as it stands within a formula, where a product would be read with what is beside it:
    /// `1.5e−7`.
    public static String inFormula(String number) {
        Matcher power = POWER.matcher(number);
        if (!power.matches()) {
            return number;
        }
        String mantissa = power.group(2) == null ? "1" : power.group(2);
        var exponent = new StringBuilder();
        power.group(3).chars().forEach(c -> exponent.append(c == '⁻' ? "−" : SUPERSCRIPTS.indexOf(c)));
        return power.group(1) + mantissa + "e" + exponent;
    }

    /// A multiple of `step` with just the digits that the step has.
    public static String multiple(double value, double step) {
        return multiple(value, step, value == 0 || isPlain(Math.abs(value)));
    }

    /// The same, in digits alone or with a power of ten.
    public static String multiple(double value, double step, boolean plain) {
        BigDecimal unit = BigDecimal.valueOf(step).stripTrailingZeros();
        BigDecimal rounded = new BigDecimal(value)
                .setScale(Math.max(unit.scale(), -300), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        return (plain ? rounded.toPlainString() : scientific(rounded)).replace('-', '−');
    }

    /// A power of ten: `10⁻³`.
    public static String power(int exponent) {
        return "10" + superscript(exponent);
    }

    /// A power of ten with all its digits: `0.001`.
    public static String plainPower(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString();
    }

    private static boolean isPlain(double size) {
        return size >= MIN_PLAIN && size < MAX_PLAIN;
    }

    private static String written(BigDecimal number) {
        String text = isPlain(number.abs().doubleValue())
                ? number.stripTrailingZeros().toPlainString()
                : scientific(number.stripTrailingZeros());
        return text.replace('-', '−');
    }

    private static String scientific(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String mantissa = number.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        String sign = mantissa.startsWith("-") ? "-" : "";
        return mantissa.equals("1") || mantissa.equals("-1")
                ? sign + power(exponent)
                : mantissa + "·" + power(exponent);
    }

    private static String superscript(int number) {
        var text = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            text.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }
}
