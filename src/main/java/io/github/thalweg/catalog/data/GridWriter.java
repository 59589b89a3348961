package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.formula.grid.GridSurface;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writer of `[grid]`, the recorded surface of a landscape.
public final class GridWriter {
    private GridWriter() {}

    /// The whole table, a line for each row of the grid.
    ///
    /// @param place the table's name, e.g. `landscape.grid`
    public static String table(GridSurface surface, String place) {
        String rows = IntStream.range(0, surface.y().count())
                .mapToObj(row -> row(surface, row))
                .collect(Collectors.joining(",\n"));
        return "\n[" + place + "]\nx = " + range(surface.x()) + "\ny = " + range(surface.y()) + "\nvalues = [\n" + rows
                + ",\n]\n";
    }

    private static String range(GridAxis axis) {
        return TomlText.pair(axis.min(), axis.max());
    }

    private static String row(GridSurface surface, int row) {
        return IntStream.range(0, surface.x().count())
                .mapToObj(column -> Numbers.text(surface.value(column, row)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
