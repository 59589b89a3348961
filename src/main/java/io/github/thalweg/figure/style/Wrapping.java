package io.github.thalweg.figure.style;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Line breaking: text in lines that fit a width.
public final class Wrapping {
    private static final String OPERATORS = "*/+-";

    private Wrapping() {}

    /// Breaks a formula in a typeface of equal widths, after a blank or an operator where there is one.
    ///
    /// @param columns the most characters of a line, at least 1
    public static List<String> formula(String text, int columns) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (rest.length() > columns) {
            int end = breakBefore(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /// Two coordinates stay together where they can.
    private static int breakBefore(String text, int columns) {
        for (int end = columns; end > columns / 3; end--) {
            char last = text.charAt(end - 1);
            if (OPERATORS.indexOf(last) >= 0 || (last == ' ' && text.charAt(end - 2) != ',')) {
                return end;
            }
        }
        int comma = text.lastIndexOf(", ", columns - 2);
        return comma > 0 ? comma + 2 : columns;
    }

    /// Breaks words; one that is longer than the room stands alone.
    public static List<String> words(String text, Font font, double room) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Texts.width(longer, font) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /// Breaks words, and within a word that is longer than the room.
    public static List<String> whole(String text, Font font, double room) {
        return words(text, font, room).stream()
                .flatMap(line -> broken(line, font, room).stream())
                .toList();
    }

    private static List<String> broken(String line, Font font, double room) {
        var pieces = new ArrayList<String>();
        String rest = line;
        while (Texts.width(rest, font) > room && rest.length() > 1) {
            int end = Math.max(1, Texts.fittingLength(rest, font, room));
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }
}
