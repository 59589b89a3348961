package io.github.thalweg.catalog.toml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/// Long lists of plain numbers and `nan`, taken out of a TOML text before its parser sees it: that takes so long for
/// each number that ten thousand rows took seconds.
///
/// In the text that is left, each of them has its first number alone, and all else is where it was.
public final class LongLists {
    /// Shorter ones are left to the parser.
    static final int LONG = 32;

    /// More digits than these may not fit a whole number.
    private static final int MAX_DIGITS = 18;

    private static final String NAN = "nan";

    /// The parser has a number begin with the end of the line before it.
    private static final Pattern NUMBER = Pattern.compile(
            "[ \\t]*+()\\s*+([-+]?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?[0-9]++)?+|" + NAN + ")\\s*+([,\\]])");

    private static final Pattern END = Pattern.compile("\\s*+]");
    private static final String TRIPLE_QUOTES = "\"\"\"";
    private static final String TRIPLE_APOSTROPHES = "'''";

    static final LongLists NONE = new LongLists("");

    /// A number as the parser gives it, and its place.
    record Number(Object value, TomlPosition at) {}

    private final String text;
    private final StringBuilder left;
    private final Map<TomlPosition, List<Number>> lists = new HashMap<>();
    private final Matcher number;
    private final Matcher end;
    /// The place that was asked for last, its line, and how many letters stand before it there.
    private int at;

    private int line = 1;
    private int column;

    private LongLists(String text) {
        this.text = text;
        this.left = new StringBuilder(text);
        this.number = NUMBER.matcher(text);
        this.end = END.matcher(text);
    }

    static LongLists of(String text) {
        var lists = new LongLists(text);
        int at = 0;
        while (at < text.length()) {
            at = lists.next(at);
        }
        return lists;
    }

    /// The text without the numbers that were taken out.
    String left() {
        return left.toString();
    }

    /// Letters that are left for the parser, without blanks.
    long letters() {
        return left.chars().filter(letter -> !Character.isWhitespace(letter)).count();
    }

    /// The list whose first number is there; null where none was taken out.
    @Nullable
    List<Number> from(TomlPosition first) {
        return lists.get(first);
    }

    private int next(int at) {
        return switch (text.charAt(at)) {
            case '#' -> endOfLine(at);
            case '"' ->
                text.startsWith(TRIPLE_QUOTES, at) ? behind(TRIPLE_QUOTES, at + 3, true) : behind("\"", at + 1, true);
            case '\'' ->
                text.startsWith(TRIPLE_APOSTROPHES, at)
                        ? behind(TRIPLE_APOSTROPHES, at + 3, false)
                        : behind("'", at + 1, false);
            case '[' -> list(at + 1);
            default -> at + 1;
        };
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /// Behind the end of a text.
    ///
    /// @param escapes a letter after a backslash does not end it
    private int behind(String closing, int from, boolean escapes) {
        int at = from;
        while (at < text.length() && !text.startsWith(closing, at)) {
            at += escapes && text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + closing.length();
    }

    /// What stands behind a bracket, if that is a long list.
    ///
    /// @return where to go on
    private int list(int begin) {
        var numbers = new ArrayList<Number>();
        int from = begin;
        int firstEnd = begin;
        while (number.region(from, text.length()).lookingAt()) {
            Object value = value(number.group(2));
            if (value == null) {
                break;
            }
            numbers.add(new Number(value, place(number.start(1))));
            firstEnd = numbers.size() == 1 ? number.end(2) : firstEnd;
            from = number.end();
            boolean ends = text.charAt(from - 1) == ']';
            if (ends || end.region(from, text.length()).lookingAt()) {
                int close = ends ? from - 1 : end.end() - 1;
                takeOut(numbers, firstEnd, close);
                return close + 1;
            }
        }
        return from;
    }

    private void takeOut(List<Number> numbers, int from, int to) {
        if (numbers.size() < LONG) {
            return;
        }
        lists.put(numbers.getFirst().at, List.copyOf(numbers));
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(left.charAt(i))) {
                left.setCharAt(i, ' ');
            }
        }
    }

    private static @Nullable Object value(String number) {
        if (number.equals(NAN)) {
            return Double.NaN;
        }
        boolean whole = number.chars().allMatch(letter -> letter == '-' || letter == '+' || Character.isDigit(letter));
        if (!whole) {
            return Double.valueOf(number);
        }
        return number.length() > MAX_DIGITS ? null : Long.valueOf(number);
    }

    /// The line and the column of what is not before the place that was asked for last.
    private TomlPosition place(int next) {
        for (; at < next; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                column = 0;
            }
            column += text.charAt(at) == '\n' || Character.isLowSurrogate(text.charAt(at)) ? 0 : 1;
        }
        return TomlPosition.positionAt(line, column + 1);
    }
}
