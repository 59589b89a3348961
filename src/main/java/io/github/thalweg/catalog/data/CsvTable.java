package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of a CSV file whose first line names them.
final class CsvTable {
    private CsvTable() {}

    /// The columns by name, each cell with its place.
    ///
    /// @throws InputException when the lines are not of one length, or a quote is not closed
    static Map<String, List<Item>> read(Source source) throws InputException {
        var cells = new CsvCells(source);
        var columns = new LinkedHashMap<String, List<Item>>();
        List<Item> names = cells.next();
        if (names.isEmpty()) {
            throw cells.beginning().error(Messages.noColumns());
        }
        for (Item name : names) {
            if (columns.put(name.text(), new ArrayList<>()) != null) {
                throw name.error(Messages.namedTwice(name.text()));
            }
        }
        for (List<Item> row = cells.next(); !row.isEmpty(); row = cells.next()) {
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
            double number = Double.parseDouble(cell);
            boolean plain = Double.isFinite(number) && cell.matches("[-+.0-9eE]+");
            return plain ? (Object) number : cell;
        } catch (NumberFormatException _) {
            return cell;
        }
    }
}
