package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import java.util.stream.IntStream;

/// Values of a surface at the centres of cells; row 0 is at the top.
///
/// @param values row by row; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record Grid(Box box, int columns, int rows, double[] values) {
    private static final int ROWS_AT_ONCE = 16;

    /// The most work for the values of a grid, in additions, so that it is there within a second or two.
    private static final double MAX_WORK = 1e9;

    /// From this work of a value on, some are interpolated: it is a mean over thousands of rows.
    private static final int COSTLY = 16_384;

    /// So many cells have a value by a cubic for each computed one.
    private static final int CELLS = 4;

    /// How many cells there can be where a value takes so much work.
    public static double cells(int workOfValue) {
        return MAX_WORK / Math.max(1, workOfValue) * (workOfValue > COSTLY ? CELLS : 1);
    }

    /// Computes the grid, on all processors. Where a value takes long, it is computed for some cells only.
    public static Grid of(Surface surface, Box box, int columns, int rows) {
        int work = surface.workOfValue();
        if (work > COSTLY && Math.min(columns, rows) >= InterpolatedGrid.MIN_SIDE) {
            long most = (long) (MAX_WORK / work);
            return new Grid(box, columns, rows, InterpolatedGrid.values(surface, box, columns, rows, most));
        }
        var values = new double[columns * rows];
        int bands = (rows + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        IntStream.range(0, bands).parallel().forEach(band -> {
            int first = band * ROWS_AT_ONCE;
            surface.grid(box, columns, rows, first, Math.min(first + ROWS_AT_ONCE, rows), values);
        });
        return new Grid(box, columns, rows, values);
    }

    public double at(int column, int row) {
        return values[row * columns + column];
    }

    /// Every n-th cell of every n-th row.
    public Grid thinned(int every) {
        int fewerColumns = (columns - 1) / every + 1;
        int fewerRows = (rows - 1) / every + 1;
        var thinned = new double[fewerColumns * fewerRows];
        for (int row = 0; row < fewerRows; row++) {
            for (int column = 0; column < fewerColumns; column++) {
                thinned[row * fewerColumns + column] = at(column * every, row * every);
            }
        }
        return new Grid(centresOf(every, fewerColumns, fewerRows), fewerColumns, fewerRows, thinned);
    }

    /// The box in whose cells the kept values are centres.
    private Box centresOf(int every, int fewerColumns, int fewerRows) {
        double dx = box.width() / columns;
        double dy = box.height() / rows;
        double left = box.xMin() + dx / 2 - every * dx / 2;
        double top = box.yMax() - dy / 2 + every * dy / 2;
        return new Box(left, left + fewerColumns * every * dx, top - fewerRows * every * dy, top);
    }
}
