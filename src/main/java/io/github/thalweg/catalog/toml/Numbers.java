package io.github.thalweg.catalog.toml;

import java.util.Locale;

/// Text of numbers in the program's files: the shortest decimal that reads back to the same bits, whole numbers
/// without a point.
public final class Numbers {
    private static final double MAX_WHOLE = 1e15;

    private Numbers() {}

    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        boolean negativeZero = value == 0 && 1 / value < 0;
        return value == Math.rint(value) && Math.abs(value) < MAX_WHOLE && !negativeZero
                ? Long.toString((long) value)
                : Double.toString(value).toLowerCase(Locale.ROOT).replace(".0e", "e");
    }
}
