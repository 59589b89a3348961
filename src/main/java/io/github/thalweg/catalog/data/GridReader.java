package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.landscape.Box;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of `[grid]`, the recorded surface of a landscape.
public final class GridReader {
    private GridReader() {}

    /// The recorded surface of a landscape, or null where it has none.
    public static @Nullable GridSurface read(@Nullable Table table) throws InputException {
        if (table == null) {
            return null;
        }
        table.allow("x", "y", "values");
        Item values = table.require("values");
        List<Item> rows = values.list();
        int width = rows.isEmpty() ? 0 : rows.getFirst().list().size();
        GridAxis y = axis(table.require("y"), values, rows.size(), Messages.ROWS);
        GridAxis x = axis(table.require("x"), values, width, Messages.IN_A_ROW);
        var numbers = new double[width * rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            List<Item> cells = rows.get(row).list();
            if (cells.size() != width) {
                throw rows.get(row).error(Messages.rowLength(cells.size(), width));
            }
            for (int column = 0; column < width; column++) {
                numbers[row * width + column] = number(cells.get(column));
            }
        }
        if (Arrays.stream(numbers).allMatch(Double::isNaN)) {
            throw values.error(Messages.noValue());
        }
        var surface = new GridSurface(x, y, numbers);
        check(surface, table);
        return surface;
    }

    /// A recorded surface belongs to a landscape that is written in the file.
    public static void refuse(Table landscape) throws InputException {
        Item grid = landscape.get("grid");
        if (grid != null) {
            throw grid.error(Messages.gridWithUse());
        }
    }

    private static double number(Item cell) throws InputException {
        return cell.value() instanceof Double value && value.isNaN() ? Double.NaN : cell.number();
    }

    private static GridAxis axis(Item range, Item values, int count, String what) throws InputException {
        if (count < GridAxis.MIN_COUNT || count > GridAxis.MAX_COUNT) {
            throw values.error(Messages.gridSize(what, count));
        }
        List<Item> bounds = range.list(2, Messages.RANGE);
        double min = bounds.get(0).number();
        double max = bounds.get(1).number();
        if (!(min < max)) {
            throw range.error(Messages.notRising(range.key(), min, max));
        }
        return new GridAxis(min, max, count);
    }

    /// The whole surface is a view.
    private static void check(GridSurface surface, Table table) throws InputException {
        try {
            Box.of(surface);
        } catch (IllegalArgumentException e) {
            throw table.error(String.valueOf(e.getMessage()));
        }
    }
}
