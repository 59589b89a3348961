package io.github.thalweg.export.html;

import java.util.Set;

/// Writer of a script without the spaces and line breaks that mean nothing: pages are smaller, and do the same. Texts,
/// patterns and comments stay letter by letter.
public final class TightScript {
    /// A line that ends so goes on, or is complete without its break.
    private static final String GOES_ON = "{;,([&|?:=";

    /// A line that begins so goes on from the one before, or needs no break before it.
    private static final String CONTINUES = "})]&|?:";

    /// Behind these a slash begins a pattern; behind other words and values it divides.
    private static final String BEFORE_PATTERN = "(,=:[!&|?{};*/%~^<>";

    private static final Set<String> WORDS_BEFORE_PATTERN = Set.of("return", "typeof", "case", "in", "of");

    private final String text;
    private final StringBuilder tight = new StringBuilder();
    private int at;

    /// Where the last comment begins in what is written; -1 for none.
    private int comment = -1;

    private TightScript(String text) {
        this.text = text;
    }

    /// The same script. A pattern must not stand right behind a closing bracket, as in `if (a) /b/.test(c)`.
    public static String of(String script) {
        return new TightScript(script).write();
    }

    private String write() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                space();
            } else if (c == '"' || c == '\'') {
                copy(endOfText(at));
            } else if (c == '`') {
                copy(endOfTemplate(at));
            } else if (text.startsWith("//", at)) {
                copy(endOfLine(at));
            } else if (text.startsWith("/*", at)) {
                copy(text.indexOf("*/", at + 2) + 2);
            } else if (c == '/' && mayBePattern()) {
                copy(endOfPattern(at));
            } else {
                copy(at + 1);
            }
        }
        return tight.append('\n').toString();
    }

    private void copy(int end) {
        tight.append(text, at, end);
        at = end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /// Writes what must stand of the spaces here.
    private void space() {
        boolean broken = false;
        while (at < text.length() && isSpace(text.charAt(at))) {
            broken |= text.charAt(at) == '\n';
            at++;
        }
        if (tight.isEmpty() || at == text.length()) {
            return;
        }
        char before = tight.charAt(tight.length() - 1);
        char after = text.charAt(at);
        if (broken && breaks(before, after)) {
            tight.append('\n');
        } else if (!broken && separates(before, after)) {
            tight.append(' ');
        }
    }

    private boolean breaks(char before, char after) {
        boolean member = after == '.' && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1));
        return endsInComment()
                || text.startsWith("//", at)
                || (GOES_ON.indexOf(before) < 0 && CONTINUES.indexOf(after) < 0 && !member);
    }

    /// Whether the last line is a comment, or ends in one.
    private boolean endsInComment() {
        return comment >= 0 && tight.lastIndexOf("\n") < comment;
    }

    private static boolean separates(char before, char after) {
        return (isOfWord(before) && isOfWord(after))
                || (before == after && "+-/".indexOf(before) >= 0)
                || (Character.isDigit(before) && after == '.')
                // Two characters that mean something to HTML.
                || (before == '<' && (after == '!' || after == '/'));
    }

    private static boolean isOfWord(char c) {
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
    }

    private int endOfLine(int from) {
        comment = tight.length();
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int endOfText(int from) {
        int end = from + 1;
        while (text.charAt(end) != text.charAt(from)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /// Texts with expressions may hold others in these.
    private int endOfTemplate(int from) {
        int end = from + 1;
        while (text.charAt(end) != '`') {
            if (text.startsWith("${", end)) {
                end = endOfExpression(end + 2);
            } else {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
        }
        return end + 1;
    }

    private int endOfExpression(int from) {
        int end = from;
        while (text.charAt(end) != '}') {
            end = switch (text.charAt(end)) {
                case '{' -> endOfExpression(end + 1);
                case '"', '\'' -> endOfText(end);
                case '`' -> endOfTemplate(end);
                default -> end + 1;
            };
        }
        return end + 1;
    }

    private boolean mayBePattern() {
        int last = tight.length() - 1;
        while (last >= 0 && isSpace(tight.charAt(last))) {
            last--;
        }
        if (last < 0 || BEFORE_PATTERN.indexOf(tight.charAt(last)) >= 0) {
            return true;
        }
        int start = last;
        while (start >= 0 && isOfWord(tight.charAt(start))) {
            start--;
        }
        return WORDS_BEFORE_PATTERN.contains(tight.substring(start + 1, last + 1));
    }

    private int endOfPattern(int from) {
        int end = from + 1;
        boolean choice = false;
        while (choice || text.charAt(end) != '/') {
            char c = text.charAt(end);
            choice = c == '[' || (choice && c != ']');
            end += c == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
