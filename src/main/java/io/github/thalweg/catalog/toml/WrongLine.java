package io.github.thalweg.catalog.toml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/// The line of a text on which its parser stopped, and the key and the value at which it did.
///
/// @param line    without its comment
/// @param sign    what stands between key and value
/// @param value   up to the next key of a table in braces, or to the end of the line
/// @param inTable whether the key stands in a table in braces
record WrongLine(String line, String key, String sign, String value, boolean inTable) {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("([\\p{L}0-9_][\\p{L}0-9_.-]*|\"[^\"]*\")\\s*(:=|==|=|:)(?!=)");
    /// A longer line is nothing that somebody typed.
    private static final int LONGEST = 500;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// The line; the one before it, where what is wrong there is noticed only here.
    static WrongLine of(String text, TomlPosition at) {
        String line = line(text, at.line());
        String before = at.line() > 1 ? line(text, at.line() - 1) : "";
        boolean open =
                depth(before, before.length()) > 0 || DATE.matcher(before).find();
        boolean earlier = at.column() <= 1 && !before.startsWith("[") && open;
        String wrong = earlier ? before : line;
        return found(wrong, earlier ? wrong.length() : Math.min(at.column() - 1, wrong.length()));
    }

    private static String line(String text, int number) {
        String line = text.lines().skip(number - 1L).findFirst().orElse("");
        return line.length() > LONGEST ? "" : line;
    }

    private static WrongLine found(String whole, int column) {
        String line = whole.substring(0, comment(whole));
        Matcher assignment = ASSIGNMENT.matcher(line);
        String key = "";
        String sign = "";
        int from = line.length();
        boolean inTable = false;
        while (assignment.find() && assignment.start() <= column) {
            if (isInText(line, assignment.start()) || (!key.isEmpty() && !isInBraces(line, assignment.start()))) {
                continue;
            }
            key = assignment.group(1);
            sign = assignment.group(2);
            from = assignment.end();
            inTable = isInBraces(line, assignment.start());
        }
        String rest = line.substring(Math.min(from, line.length()));
        return new WrongLine(line, key.replace("\"", ""), sign, (inTable ? piece(rest) : rest).strip(), inTable);
    }

    /// Up to the brace that closes the table, or the comma before the next key.
    private static String piece(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            boolean next = (c == ',' || c == ';')
                    && depth == 0
                    && ASSIGNMENT.matcher(rest.substring(i + 1).stripLeading()).lookingAt();
            if (!isInText(rest, i) && (next || depth < 0)) {
                return rest.substring(0, i);
            }
        }
        return rest;
    }

    /// Where the comment of a line begins.
    private static int comment(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' && !isInText(line, i)) {
                return i;
            }
        }
        return line.length();
    }

    static boolean isInText(String line, int at) {
        boolean inside = false;
        char quote = 0;
        for (int i = 0; i < at; i++) {
            char c = line.charAt(i);
            if (inside && c == quote) {
                inside = false;
            } else if (!inside && (c == '"' || c == '\'')) {
                inside = true;
                quote = c;
            }
        }
        return inside;
    }

    private static boolean isInBraces(String line, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = isInText(line, i) ? ' ' : line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    private static int depth(String line, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = isInText(line, i) ? ' ' : line.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth;
    }

    boolean hasDate() {
        return DATE.matcher(value).find();
    }

    /// The text of a mark of another language that begins a comment; null where there is none.
    @Nullable
    String foreignComment() {
        Matcher mark =
                Pattern.compile("(?:^|\\s)(//|--|;(?=.*[a-z]{3}))\\s*.*$").matcher(line);
        while (mark.find()) {
            boolean begins = line.substring(0, mark.start(1)).isBlank();
            if (!isInText(line, mark.start(1)) && (begins || !mark.group(1).equals(";"))) {
                return mark.group(1);
            }
        }
        return null;
    }
}
