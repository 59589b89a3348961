package io.github.thalweg.figure.plot;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Selection of the rows of a curve that its line leads through: of every column of pixels the first, the lowest,
/// the highest and the last, so that no extreme is lost however many rows a column holds. A row without a value
/// interrupts the line and is kept, too.
public final class PlotRows {
    private final IntToDoubleFunction value;
    private int[] kept = new int[64];
    private int count;

    private int low = -1;
    private int high = -1;
    private int missing = -1;
    // Kept, since rows of a long run are computed anew for every look back.
    private double lowest;
    private double highest;

    private PlotRows(IntToDoubleFunction value) {
        this.value = value;
    }

    /// @param value  of a row; NaN where it has none
    /// @param last   last row, inclusive
    /// @param pixels where the rows stand, in ascending order
    /// @param column width of a column in pixels, above 0
    /// @return ascending; empty when `last` is less than `first`
    public static int[] of(IntToDoubleFunction value, int first, int last, IntToDoubleFunction pixels, double column) {
        var rows = new PlotRows(value);
        int start = first;
        for (int row = first; row <= last; row++) {
            rows.look(row);
            double now = Math.floor(pixels.applyAsDouble(row) / column);
            if (row == last || Math.floor(pixels.applyAsDouble(row + 1) / column) != now) {
                rows.keep(start, row);
                start = row + 1;
            }
        }
        return Arrays.copyOf(rows.kept, rows.count);
    }

    private void look(int row) {
        double at = value.applyAsDouble(row);
        if (Double.isNaN(at)) {
            missing = missing < 0 ? row : missing;
        } else {
            if (low < 0 || at < lowest) {
                low = row;
                lowest = at;
            }
            if (high < 0 || at > highest) {
                high = row;
                highest = at;
            }
        }
    }

    private void keep(int first, int last) {
        IntStream.of(first, low, high, missing, last)
                .filter(row -> row >= 0)
                .sorted()
                .distinct()
                .forEach(this::add);
        low = -1;
        high = -1;
        missing = -1;
    }

    private void add(int row) {
        if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
        }
        kept[count++] = row;
    }
}
