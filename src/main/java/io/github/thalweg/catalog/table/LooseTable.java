package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.data.CsvCells;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A table as other programs write them: with a header or none, separated by commas, semicolons or tabs, the latter
/// also with decimal commas. Without a header the columns are called `c1`, `c2`, ...
public final class LooseTable {
    private static final String THOUSANDS = "[-+]?\\d{1,3}(\\.\\d{3})+";

    private final Map<String, List<Item>> columns;

    private LooseTable(Map<String, List<Item>> columns) {
        this.columns = columns;
    }

    /// @throws InputException when lines are not of one length, a quote is not closed, or there are no rows
    public static LooseTable read(Source source) throws InputException {
        var cells = new CsvCells(source);
        boolean commas = cells.separator() != ',';
        List<Item> first = cells.next();
        if (first.isEmpty()) {
            throw cells.beginning().error(Messages.empty());
        }
        if (first.getFirst().text().startsWith("#")) {
            throw first.getFirst().error(Messages.comment());
        }
        boolean header = first.stream().anyMatch(cell -> isName(cell, commas));
        var columns = new LinkedHashMap<String, List<Item>>();
        for (int i = 0; i < first.size(); i++) {
            String name = header ? first.get(i).text() : "c" + (i + 1);
            if (columns.put(name, new ArrayList<>()) != null) {
                throw first.get(i).error(Messages.namedTwice(name));
            }
        }
        List<List<Item>> into = List.copyOf(columns.values());
        for (List<Item> row = header ? cells.next() : first; !row.isEmpty(); row = cells.next()) {
            if (row.size() != first.size()) {
                throw row.getLast().error(Messages.cells(row.size(), first.size()));
            }
            for (int i = 0; i < row.size(); i++) {
                into.get(i).add(row.get(i));
            }
        }
        requireOneMark(columns.values(), commas);
        if (into.getFirst().isEmpty()) {
            throw first.getFirst().error(Messages.noRows());
        }
        if (commas) {
            columns.replaceAll(
                    (_, column) -> column.stream().map(LooseTable::withPoint).toList());
        }
        return new LooseTable(columns);
    }

    /// In a table with decimal commas a point would be one of thousands.
    private static void requireOneMark(Collection<List<Item>> columns, boolean commas) throws InputException {
        List<Item> cells = columns.stream().flatMap(List::stream).toList();
        if (!commas || cells.stream().noneMatch(LooseTable::isDecimalComma)) {
            return;
        }
        for (Item cell : cells) {
            if (cell.text().matches(THOUSANDS)) {
                throw cell.error(Messages.twoMarks(cell.text()));
            }
        }
    }

    private static boolean isDecimalComma(Item cell) {
        return cell.value() instanceof String text && text.matches("[-+−–]?\\d*,\\d+([eE][-+]?\\d+)?");
    }

    private static boolean isName(Item cell, boolean commas) {
        Item read = commas ? withPoint(cell) : cell;
        return read.value() instanceof String text
                && !text.isBlank()
                && number(text).isEmpty()
                && !isUnknown(text);
    }

    /// A decimal comma becomes a point.
    private static Item withPoint(Item cell) {
        return isDecimalComma(cell)
                ? new Item(
                        cell.source(), cell.key(), String.valueOf(cell.value()).replace(',', '.'), cell.at())
                : cell;
    }

    private static boolean isUnknown(String text) {
        return text.equalsIgnoreCase("nan");
    }

    /// The number that a text is, infinite ones among them; empty where it is none.
    private static OptionalDouble number(String text) {
        return plainNumber(text.replace('−', '-').replace('–', '-'));
    }

    private static OptionalDouble plainNumber(String text) {
        if (!text.matches("[-+.0-9eE]+|[-+]?[Ii]nf(inity)?")) {
            return OptionalDouble.empty();
        }
        try {
            String plain = text.replaceFirst("[Ii]nf(inity)?", "Infinity");
            return OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    public List<String> names() {
        return List.copyOf(columns.keySet());
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
        return texts(name).stream().anyMatch(text -> number(text).isEmpty());
    }

    /// The numbers of a column, all finite.
    double[] numbers(String name) throws InputException {
        return numbers(name, false);
    }

    /// @param unknown an empty cell or `nan` is NaN, and infinite numbers are let through
    double[] numbers(String name, boolean unknown) throws InputException {
        List<Item> cells = cells(name);
        var numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            String text = cells.get(i).text();
            OptionalDouble number = number(text);
            boolean known = number.isPresent() && (unknown || Double.isFinite(number.getAsDouble()));
            if (!known && !(unknown && (text.isBlank() || isUnknown(text)))) {
                throw cells.get(i).error(Messages.notANumber(name, text));
            }
            numbers[i] = known ? number.getAsDouble() : Double.NaN;
        }
        return numbers;
    }
}
