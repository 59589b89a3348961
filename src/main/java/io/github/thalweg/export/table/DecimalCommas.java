package io.github.thalweg.export.table;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/// Makes CSV on its way what spreadsheets read where numbers are written with commas: semicolons between the cells.
public final class DecimalCommas extends FilterWriter {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(?:E-?[0-9]+)?");

    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    public DecimalCommas(Writer out) {
        super(out);
    }

    /// The same of a whole text.
    public static String of(String csv) {
        var text = new StringWriter();
        try (var writer = new DecimalCommas(text)) {
            writer.write(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public void write(int letter) throws IOException {
        char c = (char) letter;
        boolean ends = !quoted && (c == ',' || c == '\n');
        if (!ends) {
            quoted ^= c == '"';
            cell.append(c);
            return;
        }
        out.write(translated(cell.toString()));
        out.write(c == ',' ? ';' : c);
        cell.setLength(0);
    }

    private static String translated(String cell) {
        if (NUMBER.matcher(cell).matches()) {
            return cell.replace('.', ',');
        }
        return cell.indexOf(';') >= 0 && !cell.startsWith("\"") ? '"' + cell + '"' : cell;
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            write(letters[i]);
        }
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            write(text.charAt(i));
        }
    }

    /// Only whole cells are passed on.
    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
