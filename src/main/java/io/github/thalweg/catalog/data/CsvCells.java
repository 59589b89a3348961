package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlPosition;

/// The cells of a CSV text (RFC 4180; also with semicolons, tabs, bars or spaces), line by line. Empty lines are
/// skipped, also those of spaces, and so is the line `sep=;` that spreadsheets write.
public final class CsvCells {
    private static final String SEPARATORS = "\t;,|";
    private static final Pattern SAID = Pattern.compile("^\uFEFF?\"?[sS][eE][pP]=(.)\"?\\R");
    private static final String SPACES = "[ \t]+";

    private static final Pattern NUMBER = Pattern.compile("(?:^|\\s)[-+−–]?[.,]?[0-9]");

    private final Source source;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    public CsvCells(Source source) {
        this.source = source;
        this.text = source.text();
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            this.separator = said.group(1).charAt(0);
            at = said.end();
            line = 2;
            lineStart = at;
            return;
        }
        this.separator = separator(text.lines().filter(row -> !row.isBlank()).toList());
    }

    /// What separates the cells: a tab or a semicolon where the first line has one, else a comma or a bar; a space
    /// where there is none of them, all lines have equally many words, and one below the first has a number.
    public char separator() {
        return separator;
    }

    private static char separator(List<String> lines) {
        String header = lines.isEmpty() ? "" : lines.getFirst();
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (unquoted.indexOf(SEPARATORS.charAt(i)) >= 0) {
                return SEPARATORS.charAt(i);
            }
        }
        int words = words(header);
        // R writes the names of the rows without a name of their own.
        boolean named =
                words > 1 && lines.size() > 1 && lines.stream().skip(1).allMatch(each -> words(each) == words + 1);
        boolean even = named || (words > 1 && lines.stream().allMatch(each -> words(each) == words));
        return even
                        && lines.stream()
                                .skip(1)
                                .anyMatch(each -> NUMBER.matcher(each).find())
                ? ' '
                : ',';
    }

    private static int words(String line) {
        return line.strip().replaceAll("\"[^\"]*\"", "word").split(SPACES).length;
    }

    /// The place of the beginning.
    public Item beginning() {
        return item("", 1, 1);
    }

    /// The cells of the next line that is not empty, as texts; none at the end.
    ///
    /// @throws InputException when a quote is not closed
    public List<Item> next() throws InputException {
        skipEmptyLines();
        var cells = new ArrayList<Item>();
        while (at < text.length() && !(separator == ' ' && isEnd())) {
            cells.add(cell());
            if (at >= text.length() || isBreak(text.charAt(at))) {
                break;
            }
            at++;
            if (at == text.length() && separator != ' ') {
                cells.add(item("", line, at - lineStart + 1));
            }
        }
        return cells;
    }

    private Item cell() throws InputException {
        skipSpaces();
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(start);
        }
        return item(plain(start), line, start - lineStart + 1);
    }

    private String plain(int start) {
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        return bare(text.substring(start, at));
    }

    /// A text without the spaces around it, also those that do not break and marks that nobody sees.
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private Item quoted(int start) throws InputException {
        int startLine = line;
        int column = start - lineStart + 1;
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                String behind = plain(at);
                return item(cell + behind, startLine, column);
            }
            cell.append(c);
            if (isBreak(c)) {
                endLine();
            } else {
                at += doubled ? 2 : 1;
            }
        }
        throw item("", startLine, column).error(Messages.openQuote());
    }

    private void skipEmptyLines() {
        int end = at;
        while (end < text.length() && (text.charAt(end) == ' ' || isBreak(text.charAt(end)))) {
            if (isBreak(text.charAt(end))) {
                at = end;
                endLine();
            }
            end++;
        }
        if (end == text.length()) {
            at = end;
        }
    }

    /// Whether the line has nothing but spaces left, which are skipped.
    private boolean isEnd() {
        skipSpaces();
        return at == text.length() || isBreak(text.charAt(at));
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /// Goes behind a line break: a line feed, a carriage return, or both.
    private void endLine() {
        boolean counted = text.charAt(at) == '\n' || at + 1 == text.length() || text.charAt(at + 1) != '\n';
        at++;
        if (counted) {
            line++;
            lineStart = at;
        }
    }

    private Item item(String value, int atLine, int column) {
        return new Item(source, "", value, TomlPosition.positionAt(atLine, column));
    }
}
