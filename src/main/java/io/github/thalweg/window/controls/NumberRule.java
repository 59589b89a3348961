package io.github.thalweg.window.controls;

import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.List;
import java.util.regex.Pattern;

/// Constraint on what may be typed into a field that holds one number.
///
/// @param name  what the number is, as a sentence begins with it, e.g. `learning rate`
/// @param min   lowest value, inclusive
/// @param max   highest value, inclusive
/// @param whole only whole numbers
public record NumberRule(String name, double min, double max, boolean whole) {
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.[0-9]{3}");

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
            return expression(text);
        }
        return value(number, text);
    }

    /// Sentences on what a text that is a number was read as, where that is not plain.
    public List<String> notes(String text) {
        String typed = text.strip();
        try {
            double number = Double.parseDouble(typed);
            boolean grouped = whole && GROUPED.matcher(typed).matches();
            return grouped
                    ? List.of(Messages.notGrouped(typed, NumberText.of(number), typed.replace(".", "")))
                    : List.of();
        } catch (NumberFormatException _) {
            return notesOfExpression(typed);
        }
    }

    private static List<String> notesOfExpression(String text) {
        try {
            return Spelling.numberNotes(text);
        } catch (FormulaException _) {
            // It is no number, which parse says.
            return List.of();
        }
    }

    /// An expression of constants, `1/3` or `pi/4`.
    private Parsed expression(String text) {
        try {
            double number = Spelling.number(text);
            if (Double.isFinite(number)) {
                return value(number, text);
            }
        } catch (FormulaException _) {
            // The sentence below says what was found.
        }
        String found = text.isBlank() ? "nothing" : "\"" + text.strip() + "\"";
        return new Wrong(Messages.wrong(name, kind(), found));
    }

    private Parsed value(double number, String text) {
        if (Double.isNaN(number) || number < min || number > max) {
            return new Wrong(Messages.wrong(name, interval(), text.strip()));
        }
        return whole && number != Math.rint(number)
                ? new Wrong(Messages.wrong(name, Messages.WHOLE_NUMBER, text.strip()))
                : new Value(number);
    }

    private String kind() {
        return whole ? Messages.WHOLE_NUMBER : Messages.NUMBER;
    }

    private String interval() {
        if (max == Double.POSITIVE_INFINITY) {
            return min == Double.NEGATIVE_INFINITY ? Messages.NUMBER : Messages.atLeast(min);
        }
        return "in [" + NumberText.of(min) + ", " + NumberText.of(max) + "]";
    }
}
