package io.github.thalweg.window.controls;

/// Constraint on what may be typed into a field that holds one number.
///
/// @param name  what the number is, as a sentence begins with it, e.g. `learning rate`
/// @param min   lowest value, inclusive
/// @param max   highest value, inclusive
/// @param whole only whole numbers
public record NumberRule(String name, double min, double max, boolean whole) {
    /// Result of parsing a text.
    public sealed interface Parsed {}

    /// It is a number that may be used.
    public record Value(double number) implements Parsed {}

    /// It is not; the sentence says what was expected and what was found.
    public record Wrong(String sentence) implements Parsed {}

    public Parsed parse(String text) {
        double number;
        try {
            number = Double.parseDouble(text.strip());
        } catch (NumberFormatException _) {
            String found = text.isBlank() ? "nothing" : "\"" + text.strip() + "\"";
            return new Wrong(name + " must be " + kind() + ", was " + found);
        }
        if (Double.isNaN(number) || number < min || number > max) {
            return new Wrong(name + " must be " + interval() + ", was " + text.strip());
        }
        return whole && number != Math.rint(number)
                ? new Wrong(name + " must be a whole number, was " + text.strip())
                : new Value(number);
    }

    private String kind() {
        return whole ? "a whole number" : "a number";
    }

    private String interval() {
        if (max == Double.POSITIVE_INFINITY) {
            return min == Double.NEGATIVE_INFINITY ? "a number" : "at least " + NumberText.of(min);
        }
        return "in [" + NumberText.of(min) + ", " + NumberText.of(max) + "]";
    }
}
