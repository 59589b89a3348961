package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.option.NumberText;
import io.github.thalweg.landscape.Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A point as it is written after `--at`: `2,3`, `(2, 3)`, `2;3`, `x=2,y=3`.
final class PointText {
    private static final Pattern NAMED = Pattern.compile("\\s*([xy])\\s*[=:](?!=)\\s*(.*)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\s*[-+]?[0-9]+,[0-9]+\\s*");
    private static final String NUMBER = "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?";
    private static final Pattern SPACED = Pattern.compile(NUMBER + "\\s+" + NUMBER);

    private PointText() {}

    /// @param formula one of x alone takes one number
    /// @param notes   is told what a number was read as, where that is not plain
    static double[] of(String typed, String formula, Consumer<String> notes) throws InputException {
        String text = inside(typed.strip());
        List<String> parts = parts(text);
        boolean commas =
                parts.stream().anyMatch(part -> DECIMAL_COMMA.matcher(part).matches());
        if (parts.size() > 2 || commas) {
            throw new InputException(Messages.pointsAt(text));
        }
        if (parts.size() == 1 && Landscape.readsY(formula)) {
            throw new InputException(Messages.at(text));
        }
        var point = new double[2];
        String names = "";
        for (int i = 0; i < parts.size(); i++) {
            Matcher named = NAMED.matcher(parts.get(i));
            String name = named.matches() ? named.group(1) : i == 0 ? "x" : "y";
            if (names.contains(name)) {
                throw new InputException(Messages.at(text));
            }
            names += name;
            point[name.equals("x") ? 0 : 1] =
                    NumberText.of(named.matches() ? named.group(2) : parts.get(i), "--at", notes);
        }
        return point;
    }

    /// The coordinates, whatever stands between them.
    private static List<String> parts(String text) {
        for (char separator : new char[] {';', ',', '|'}) {
            List<String> parts = split(text, separator);
            if (parts.size() > 1) {
                return parts;
            }
        }
        return SPACED.matcher(text).matches() ? List.of(text.split("\\s+")) : List.of(text);
    }

    /// `(1, 2)`, `[1, 2]` and `{1, 2}` without their brackets.
    private static String inside(String text) {
        if (!text.matches("\\[.*]|\\(.*\\)|\\{.*}")) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        boolean point = !text.startsWith("(")
                || (parts(text).size() == 1 && parts(inside).size() > 1);
        return point ? inside : text;
    }

    /// The parts between marks that are not between the arguments of a function.
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
