package io.github.thalweg.catalog.toml;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sentences about TOML that cannot be read as what it should be.
final class Messages {
    static final String TEXT = "a text in quotes";
    static final String TRUTH = "true or false";
    static final String FINITE = "a finite number";
    static final String POSITIVE = "a number above 0";
    static final String WHOLE = "a whole number";
    static final String LIST = "a list in brackets";
    static final String TABLE = "a table";
    static final String DECIMAL_POINT = "; decimals have a point: 0.1";
    static final String IS_TOML = "; a scenario is TOML, written key = value: start = [1, 2]";
    static final String BACKSLASH = "; a text with backslashes stands in single quotes: formula = '\\frac{1}{2}x^2'";
    static final String STRAIGHT_QUOTES = "; quotation marks are straight: \"x^2 + y^2\"";
    static final String FIRST_DIGIT = "; a number begins with a digit: 0.1";
    static final String LAST_DIGIT = "; a number ends with a digit: 1.0";
    static final String QUOTED_EXPRESSION = "; an expression stands in quotes: \"1/3\"";
    static final String NO_SEMICOLON = "; a line ends without a semicolon";
    static final String NO_LAST_COMMA = "; no comma stands before }";
    static final String QUOTED_TEXT = "; a text stands in quotes: formula = \"x^2 + 10 y^2\"";

    private Messages() {}

    static String tooLong(String name, int most, long found) {
        return String.format(
                Locale.ROOT,
                "%s: a file may have at most %,d characters beside its long lists of numbers, this one has %,d",
                name,
                most,
                found);
    }

    static String mustBe(String key, String expected, String found) {
        return "`" + key + "` must be " + expected + ", was " + found;
    }

    static String atMost(double max) {
        return "at most " + Numbers.text(max);
    }

    static String atLeast(double min) {
        return "at least " + Numbers.text(min);
    }

    static String between(double min, double max) {
        return "in [" + Numbers.text(min) + ", " + Numbers.text(max) + "]";
    }

    static String withPoint(String expected) {
        return expected + " with a decimal point";
    }

    static String listOf(int size) {
        return "a list of " + size;
    }

    static String unknownWord(String what, String word, String key, String expectation) {
        return "unknown " + what + " \"" + word + "\" for `" + key + "`" + expectation;
    }

    static String unknownKey(String key, String in, String expectation) {
        return "unknown key `" + key + "`" + in + expectation;
    }

    static String noKey(String key, String in) {
        return "expected the key `" + key + "`" + in + ", found none";
    }

    /// The end of a sentence about a wrong word.
    ///
    /// @param near the choice that is nearest to it, if one is near
    /// @param all  whether the choices are few enough to name them with the nearest
    static String expectation(@Nullable String near, Collection<String> choices, boolean all) {
        if (choices.isEmpty()) {
            return "; expected none";
        }
        if (near == null) {
            return "; expected one of " + String.join(", ", choices);
        }
        return "; did you mean " + near + "?" + (all ? " Expected one of " + String.join(", ", choices) : "");
    }

    static String nestedTooDeeply(String file) {
        return file + ": expected a scenario or a definition, found brackets nested too deeply";
    }

    static String wrongEscape(String file) {
        return file + ": expected TOML, found a backslash in a text that stands for nothing" + BACKSLASH;
    }

    static String tooLong(String key, String expectation) {
        return "`" + key + "`: expected " + expectation;
    }

    static String keyTooLong(String expectation) {
        return "expected " + expectation;
    }

    /// Where in a file something is, after a sentence or in it.
    static String in(String place) {
        return " in " + place;
    }
}
