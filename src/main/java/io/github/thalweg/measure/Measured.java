package io.github.thalweg.measure;

import java.util.Locale;

/// A value that was measured: a number, or words.
public sealed interface Measured {
    /// @param value may be infinite or NaN
    record Number(double value) implements Measured {}

    /// Words: a verdict, or `never`.
    record Words(String text) implements Measured {
        /// No update meets the condition.
        public static final Words NEVER = new Words("never");
    }

    /// The number for comparisons: what never happens happens after all updates.
    default double number() {
        return switch (this) {
            case Number number -> number.value();
            case Words words -> words.equals(Words.NEVER) ? Double.POSITIVE_INFINITY : Double.NaN;
        };
    }

    /// The value in a sentence: three significant digits, whole numbers whole, with the minus sign that formulas have.
    default String text() {
        return switch (this) {
            case Words words -> words.text();
            case Number(double value) when !Double.isFinite(value) -> "not finite";
            case Number(double value) -> digits(value).replace('-', '−');
        };
    }

    private static String digits(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%d", (long) value);
        }
        double size = Math.abs(value);
        if (size >= 1e5 || size < 1e-3) {
            String text = String.format(Locale.ROOT, "%.2e", value);
            return text.replaceFirst("\\.?0*e", "e")
                    .replaceFirst("e([-+])0*", "e$1")
                    .replace("e+", "e");
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
