package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.data.CsvLines;
import io.github.thalweg.catalog.data.CsvMissing;
import io.github.thalweg.catalog.data.CsvNumbers;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A table as other programs write them: with a header or none, separated by commas, semicolons or tabs, the latter
/// also with decimal commas. Without a header the columns are called `c1`, `c2`, ...
public final class LooseTable {
    /// A part in percent, a price, a date or a time.
    private static final Pattern MEASURE =
            Pattern.compile("[-+−–]?[.,\\d]+ ?%|[$€£¥] ?[-+−–]?[.,\\d]+|\\d+([-/.:]\\d+)+.*");

    /// A unit as it stands below a name: `kg`, `(m/s)`, `°C`.
    private static final Pattern UNIT = Pattern.compile("[(\\[]?[\\p{L}°µ%].{0,11}");

    private final Map<String, List<Item>> columns;

    private LooseTable(Map<String, List<Item>> columns) {
        this.columns = columns;
    }

    /// @throws InputException when lines are not of one length, a quote is not closed, or there are no rows
    public static LooseTable read(Source source) throws InputException {
        CsvLines lines = CsvLines.read(source, Messages.empty());
        List<Item> first = lines.first();
        boolean header = isHeader(first, lines.rest());
        var rows = new ArrayList<>(lines.rest());
        if (!header) {
            rows.addFirst(first);
        }
        if (rows.isEmpty()) {
            throw first.getFirst().error(Messages.noRows());
        }
        var columns = new LinkedHashMap<String, List<Item>>();
        for (int i = 0; i < first.size(); i++) {
            int place = i;
            String written = header ? first.get(i).text() : "";
            String name = written.isBlank() ? "c" + (i + 1) : written;
            if (columns.put(name, rows.stream().map(row -> row.get(place)).toList()) != null) {
                throw first.get(i).error(Messages.namedTwice(name));
            }
        }
        return new LooseTable(columns);
    }

    /// Whether a first line has the names: a word stands there, and not only such as the rows below have, as a kind of
    /// flower is, or a date.
    private static boolean isHeader(List<Item> first, List<List<Item>> rest) throws InputException {
        boolean named = false;
        boolean values = false;
        for (int i = 0; i < first.size(); i++) {
            String text = first.get(i).text();
            boolean value = CsvNumbers.of(text).isPresent()
                    || isUnknown(text)
                    || MEASURE.matcher(text).matches();
            values |= value;
            named |= !value && !text.isBlank() && !stands(text, i, rest);
        }
        return named || !values;
    }

    private static boolean stands(String text, int column, List<List<Item>> rows) {
        return rows.stream().anyMatch(row -> text.equals(row.get(column).value()));
    }

    private static boolean isUnknown(String text) {
        return text.equalsIgnoreCase("nan") || text.equals("NA");
    }

    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /// The same with its names in small letters.
    ///
    /// @throws InputException when two columns then have one name
    LooseTable inSmallLetters() throws InputException {
        var small = new LinkedHashMap<String, List<Item>>();
        for (Map.Entry<String, List<Item>> column : columns.entrySet()) {
            String name = column.getKey().toLowerCase(Locale.ROOT);
            if (small.put(name, column.getValue()) != null) {
                throw column.getValue().getFirst().error(Messages.namedTwice(name));
            }
        }
        return new LooseTable(small);
    }

    public boolean has(String name) {
        return columns.containsKey(name);
    }

    public int rows() {
        return columns.values().iterator().next().size();
    }

    /// The place of a cell.
    Item cell(String name, int row) {
        return cells(name).get(row);
    }

    /// @throws IllegalArgumentException when there is no such column
    private List<Item> cells(String name) {
        List<Item> cells = columns.get(name);
        if (cells == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return cells;
    }

    /// The texts of a column.
    public List<String> texts(String name) throws InputException {
        var texts = new ArrayList<String>();
        for (Item cell : cells(name)) {
            texts.add(cell.text());
        }
        return texts;
    }

    /// Whether a column has a cell that is no number.
    public boolean hasWords(String name) throws InputException {
        return texts(name).stream().anyMatch(text -> CsvNumbers.of(text).isEmpty());
    }

    /// Whether a column has a cell that is a number, or a part in percent, a price, a date or a time.
    public boolean hasValues(String name) throws InputException {
        return texts(name).stream()
                .anyMatch(text ->
                        CsvNumbers.of(text).isPresent() || MEASURE.matcher(text).matches());
    }

    /// The numbers of a column, all finite.
    double[] numbers(String name) throws InputException {
        return numbers(name, false);
    }

    /// @param unknown what is missing is NaN, and infinite numbers are let through
    double[] numbers(String name, boolean unknown) throws InputException {
        List<Item> cells = cells(name);
        var numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            String text = cells.get(i).text();
            OptionalDouble number = CsvNumbers.of(text);
            boolean known = number.isPresent() && (unknown || Double.isFinite(number.getAsDouble()));
            if (!known && !(unknown && CsvMissing.is(text))) {
                throw cells.get(i)
                        .error(
                                i == 0 && isUnit(cells)
                                        ? Messages.unitsOfColumn(name, text)
                                        : Messages.notANumber(name, text));
            }
            numbers[i] = known ? number.getAsDouble() : Double.NaN;
        }
        return numbers;
    }

    /// Whether a column begins with a short word, and numbers follow.
    private static boolean isUnit(List<Item> cells) throws InputException {
        String text = cells.getFirst().text();
        return UNIT.matcher(text).matches()
                && CsvNumbers.of(text).isEmpty()
                && !CsvMissing.is(text)
                && cells.size() > 1
                && CsvNumbers.of(cells.get(1).text()).isPresent();
    }
}
