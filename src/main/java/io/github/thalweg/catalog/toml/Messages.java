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
    static final String NO_SEMICOLON = "; a line ends without a semicolon";
    static final String NO_COMMA_AT_END = "; a line ends without a comma";
    static final String NO_LAST_COMMA = "; no comma stands before }";
    static final String COMMENT = "; a comment begins with #";
    static final String LIST_ENDS = "; a list ends with ]: start = [1, 2]";
    static final String ONE_LINE_TABLE =
            "; a table in braces stands on one line, with its } and without a comment: { use = \"sgd\", lr = 0.1 }";
    static final String DATE = "; a date is no number and no text: a text stands in quotes";
    static final String ONE_TEXT = "; one text stands in one pair of quotes";
    static final String OWN_LINES = "; each key has a line of its own";
    static final String WRITTEN_OUT = "; values are written out: [0.001, 0.01, 0.1]";
    static final String TOO_LARGE = "the number is too large; the largest is about 1.8e308";
    static final String WHOLE_TOO_LARGE = "the whole number is too large; the largest is about 9.2e18";
    static final String PLAIN_KEY = "; a key is made of plain letters: lr = 0.1";

    private Messages() {}

    static String straightQuotes(String example) {
        return "; quotation marks are straight: " + example;
    }

    static String head(String line) {
        return "; a table's name ends with ]: " + line + "]";
    }

    static String equals(String example) {
        return "; = stands between a key and its value: " + example;
    }

    static String brackets(String example) {
        return "; a list stands in brackets: " + example;
    }

    static String braces(String example) {
        return "; a table stands in braces: " + example;
    }

    static String commas(String example) {
        return "; entries are separated by commas: " + example;
    }

    static String quotes(String example) {
        return "; a text stands in quotes: " + example;
    }

    static String expression(String example) {
        return "; an expression stands in quotes: " + example;
    }

    static String number(String example) {
        return "; a number is written " + example;
    }

    static String noNumber(String word) {
        return "; " + word + " is no number";
    }

    static String written(String expected, String form) {
        return expected + ", written " + form;
    }

    static String digits(String example) {
        return "; digits are written together: " + example;
    }

    static String endQuote(String example) {
        return "; a text ends with the quotation mark that it begins with: " + example;
    }

    static String apostrophe(String example) {
        return "; a text with an apostrophe stands in double quotes: " + example;
    }

    static String noPrefix(String example) {
        return "; no letter stands before a text: " + example;
    }

    static String small(String example) {
        return "; it is true or false: " + example;
    }

    static String nothing(String word, String key) {
        return "; there is no " + word + ": leave " + key + " out";
    }

    static String tooLong(String name, int most, long found) {
        return String.format(
                Locale.ROOT,
                "%s: a file may have at most %,d characters beside its long lists of numbers, this one has %,d",
                name,
                most,
                found);
    }

    static String notGrouped(String written, String read, String together) {
        return written + " was read as " + read
                + ", for its point stands before decimals; digits are written together: " + together + ".";
    }

    static String mustBe(String key, String expected, String found) {
        return "`" + key + "` must be " + expected + ", was " + found;
    }

    static String entry(int number) {
        return "entry " + number + " of ";
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
