package io.github.thalweg.catalog.toml;

import io.github.thalweg.formula.spelling.ConstantText;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text of values in TOML: strings, numbers and lists.
public final class TomlText {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private TomlText() {}

    public static String key(String key) {
        return BARE.matcher(key).matches() ? key : string(key);
    }

    public static String string(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> append(quoted, (char) c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (Character.isISOControl(c) || c == '\uFEFF') {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    quoted.append(c);
                }
            }
        }
    }

    /// Text of several lines stays readable where that is possible.
    public static String lines(String text) {
        boolean plain = text.chars().allMatch(c -> c == '\n' || (!Character.isISOControl(c) && c != '\\'));
        return text.contains("\n") && plain && !text.contains("\"\"") && !text.endsWith("\"")
                ? "\"\"\"\n" + text + "\"\"\""
                : string(text);
    }

    /// A number; one that is a plain expression of constants as that, `"1/3"`, which reads back as the same number.
    public static String number(double value) {
        return ConstantText.of(value).map(TomlText::string).orElseGet(() -> Numbers.text(value));
    }

    /// A number as a number, an expression in quotes: both read back to this text.
    public static String numberOrExpression(String text) {
        return isNumber(text) ? text : string(text);
    }

    private static boolean isNumber(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) && Numbers.text(value).equals(text);
        } catch (NumberFormatException _) {
            return false;
        }
    }

    public static <T> String list(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    public static String pair(double a, double b) {
        return "[" + number(a) + ", " + number(b) + "]";
    }

    public static String point(Point point) {
        return pair(point.x(), point.y());
    }

    public static String box(Box box) {
        return list(List.of(box.xMin(), box.xMax(), box.yMin(), box.yMax()), TomlText::number);
    }

    /// A point, or the number that it is on a line.
    public static String point(Point point, boolean oneVariable) {
        return oneVariable ? number(point.x()) : point(point);
    }

    public static String box(Box box, boolean oneVariable) {
        return oneVariable ? pair(box.xMin(), box.xMax()) : box(box);
    }

    public static String setting(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> number(value);
            case Setting.Flag(boolean on) -> Boolean.toString(on);
            case Setting.Choice(String choice) -> string(choice);
            case Setting.Numbers(List<Double> values) -> list(values, Numbers::text);
            case Setting.Knots(List<Setting.Knot> knots) -> list(knots, knot -> pair(knot.update(), knot.rate()));
        };
    }
}
