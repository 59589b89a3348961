package io.github.thalweg.run.verdict;

import java.util.List;
import java.util.Locale;

/// Sentences about the reasons of verdicts: rates, and lines that give no number.
final class ReasonMessages {
    private ReasonMessages() {}

    static String tooLarge(int first, double ratio, double limit) {
        return first == 1
                ? "The rate is " + times(ratio) + allowed(limit) + "."
                : "From update " + first + " on the rate is " + times(ratio) + " what the curvature there allows ("
                        + number(limit) + ").";
    }

    static String atLimit(boolean justAt, double ratio, double limit) {
        return "The rate is " + (justAt ? "just" : times(ratio)) + allowed(limit)
                + ", so the steps hop from wall to wall.";
    }

    static String tooSmall(double ratio, double limit) {
        return "The rate is only " + times(ratio) + allowed(limit) + ".";
    }

    static String flatFloor(double ratio, double limit, double flatter) {
        return "The rate is " + times(ratio) + allowed(limit) + ", but along the valley's floor it curves "
                + number(flatter) + " times less.";
    }

    private static String allowed(double limit) {
        return " what this curvature allows (" + number(limit) + ")";
    }

    private static String times(double ratio) {
        if (number(ratio).equals("1")) {
            return ratio > 1 ? "just above" : "about";
        }
        return ratio < 0.1 ? "1/" + number(1 / ratio) + " of" : number(ratio) + " times";
    }

    /// Two digits, and no more where there is nothing to tell apart.
    private static String number(double value) {
        if (value >= 10 && value < 1e6) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        String text = String.format(Locale.ROOT, "%.2g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceFirst("\\.?0+$", "");
    }

    /// E.g. `At update 1 line 5 of My Adam, rate = lr/(0*v), gives infinity in x and NaN in y; what follows from it is
    /// no number.`
    ///
    /// @param values of x and y, or the only one
    static String notFinite(int update, int line, String definition, String code, List<Double> values) {
        return "At update " + update + " line " + line + " of " + definition + ", " + code + ", gives " + values(values)
                + "; what follows from it is no number.";
    }

    private static String values(List<Double> values) {
        String x = value(values.getFirst());
        String y = value(values.getLast());
        if (values.size() == 1) {
            return x;
        }
        return x.equals(y) ? x + " in x and y" : x + " in x and " + y + " in y";
    }

    private static String value(double value) {
        return Double.isNaN(value)
                ? "NaN"
                : Double.isInfinite(value)
                        ? (value > 0 ? "infinity" : "minus infinity")
                        : String.format(Locale.ROOT, "%.4g", value);
    }
}
