package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Numbers;

/// Texts of controls.
public final class Messages {
    public static final String BACK_TO_RACE = "Back to the race (Esc)";
    static final String DRAWING = "Drawing";
    static final String WHOLE_NUMBER = "a whole number";
    static final String NUMBER = "a number";
    static final String LIST = "a list must be numbers between commas, as in 30, 80";
    static final String NO_KNOT = "a piecewise schedule needs at least one knot, found none";
    static final String KNOT = "a knot must be update: rate, as in 50: 0.01";
    static final String VIEW_LIMIT = "The view can show no more than this";

    private Messages() {}

    static String wrong(String name, String expected, String found) {
        return name + " must be " + expected + ", was " + found;
    }

    static String notGrouped(String written, String read, String together) {
        return written + " was read as " + read
                + ", for its point stands before decimals; digits are written together: " + together + ".";
    }

    static String atLeast(double min) {
        return "at least " + NumberText.of(min);
    }

    static String nothingAmong(String kind) {
        return "Nothing among the " + kind + " has that in its name or description";
    }

    static String unordered(String text) {
        return "knots must be in rising order of their updates, was " + text;
    }

    static String negative(String knot) {
        return "updates and rates of knots must be at least 0, was " + knot;
    }

    static String unstable(double limit) {
        return "Unstable above " + Numbers.rounded(limit, 3) + " at this point";
    }
}
