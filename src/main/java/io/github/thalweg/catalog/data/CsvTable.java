package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.TomlPosition;

/// The cells of a CSV file (RFC 4180; also with semicolons or tabs), whose first line names the columns. Empty lines
/// are skipped.
final class CsvTable {
    private final Source source;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvTable(Source source) {
        this.source = source;
        this.text = source.text();
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /// The columns by name, each cell with its place.
    ///
    /// @throws InputException when the lines are not of one length, or a quote is not closed
    static Map<String, List<Item>> read(Source source) throws InputException {
        return new CsvTable(source).read();
    }

    private static char separator(String header) {
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (header.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    private Map<String, List<Item>> read() throws InputException {
        var columns = new LinkedHashMap<String, List<Item>>();
        List<Item> names = record();
        if (names.isEmpty()) {
            throw item("", "", 1).error(Messages.noColumns());
        }
        for (Item name : names) {
            if (columns.put(name.text(), new ArrayList<>()) != null) {
                throw name.error(Messages.namedTwice(name.text()));
            }
        }
        for (List<Item> row = record(); !row.isEmpty(); row = record()) {
            if (row.size() != names.size()) {
                throw row.getLast().error(Messages.cells(row.size(), names.size()));
            }
            for (int i = 0; i < row.size(); i++) {
                Item cell = row.get(i);
                String name = names.get(i).text();
                columns.getOrDefault(name, row).add(new Item(source, name, value(cell.text()), cell.at()));
            }
        }
        return columns;
    }

    private static Object value(String cell) {
        try {
            double number = Double.parseDouble(cell.strip());
            boolean plain = Double.isFinite(number) && cell.matches("[-+.0-9eE\\s]+");
            return plain ? (Object) number : cell.strip();
        } catch (NumberFormatException _) {
            return cell.strip();
        }
    }

    /// The cells of the next line that is not empty; none at the end.
    private List<Item> record() throws InputException {
        while (at < text.length() && isBreak(text.charAt(at))) {
            endLine();
        }
        var cells = new ArrayList<Item>();
        while (at < text.length()) {
            cells.add(cell());
            if (at >= text.length() || isBreak(text.charAt(at))) {
                break;
            }
            at++;
            if (at == text.length()) {
                cells.add(item("", "", line));
            }
        }
        return cells;
    }

    private Item cell() throws InputException {
        int start = at;
        if (text.charAt(at) == '"') {
            return quoted(start);
        }
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        return item("", text.substring(start, at).strip(), line, start - lineStart + 1);
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
                return item("", cell.toString(), startLine, column);
            }
            cell.append(c);
            at += doubled ? 2 : 1;
            if (c == '\n') {
                line++;
                lineStart = at;
            }
        }
        throw item("", "", startLine, column).error(Messages.openQuote());
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void endLine() {
        boolean counted = text.charAt(at) == '\n';
        at++;
        if (counted) {
            line++;
            lineStart = at;
        }
    }

    private Item item(String key, String value, int atLine) {
        return item(key, value, atLine, 1);
    }

    private Item item(String key, String value, int atLine, int column) {
        return new Item(source, key, value, TomlPosition.positionAt(atLine, column));
    }
}
