package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// The columns of a CSV file whose first line names them.
final class CsvTable {
    private CsvTable() {}

    /// The columns by name, each cell with its place.
    ///
    /// @param parameters whose names a column cannot have
    /// @throws InputException when the lines are not of one length, a quote is not closed, or a column's name is no
    ///                        name
    static Map<String, List<Item>> read(Source source, Set<String> parameters) throws InputException {
        CsvLines lines = CsvLines.read(source, Messages.noColumns());
        var columns = new LinkedHashMap<String, List<Item>>();
        for (int i = 0; i < lines.first().size(); i++) {
            Item head = lines.first().get(i);
            String name = head.text();
            String problem = ColumnName.problem(name, parameters);
            if (problem != null) {
                throw head.error(problem);
            }
            int place = i;
            List<Item> cells = lines.rest().stream()
                    .map(line -> value(name, line.get(place)))
                    .toList();
            if (columns.put(name, new ArrayList<>(cells)) != null) {
                throw head.error(Messages.namedTwice(name));
            }
        }
        return columns;
    }

    private static Item value(String name, Item cell) {
        OptionalDouble number = CsvNumbers.of(CsvNumbers.text(cell));
        boolean finite = number.isPresent() && Double.isFinite(number.getAsDouble());
        return new Item(cell.source(), name, finite ? (Object) number.getAsDouble() : cell.value(), cell.at());
    }
}
