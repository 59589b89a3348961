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

    /// The break outside of most brackets, of a sum rather than of a product, the last of these; two coordinates and
    /// an equation stay together where they can.
    private static int breakBefore(String text, int columns) {
        int best = breakWithin(text, columns / 3, columns);
        int early = best > 0 ? best : breakWithin(text, 0, columns);
        int comma = text.lastIndexOf(", ", columns - 2);
        return early > 0 ? early : comma > 0 ? comma + 2 : columns;
    }

    /// @return 0 where there is none
    private static int breakWithin(String text, int from, int columns) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        int depth = 0;
        for (int end = 1; end <= columns; end++) {
            char last = text.charAt(end - 1);
            depth += last == '(' ? 1 : last == ')' ? -1 : 0;
            int rank = 2 * depth + (last == '*' || last == '/' ? 1 : 0);
            if (end > from && rank <= least && breaks(text, end, depth)) {
                best = end;
                least = rank;
            }
        }
        return best;
    }

    private static boolean breaks(String text, int end, int depth) {
        char last = text.charAt(end - 1);
        if (last != ' ') {
            // Before a blank that follows it, a sum would begin with it.
            return OPERATORS.indexOf(last) >= 0 && text.charAt(end) != ' ' && !isSign(text, end - 1);
        }
        char before = text.charAt(Math.max(0, end - 2));
        return before != '=' && text.charAt(end) != '=' && (before != ',' || depth == 0) && !isOperator(text, end);
    }

    /// Whether a minus belongs to the number after it.
    private static boolean isSign(String text, int at) {
        return at == 0 || "(,*/ e^".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Whether an operator between blanks begins there: it ends the line instead.
    private static boolean isOperator(String text, int at) {
        return at + 1 < text.length() && OPERATORS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
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
