package io.github.thalweg.formula.grid;

import java.util.Arrays;

/// Nodes whose value is not known, as splines go through them.
final class Holes {
    private Holes() {}

    /// The values with each NaN replaced by that of the nearest node that has one; of several the one in the lowest
    /// row, then in the lowest column.
    static double[] filled(double[] values, int columns) {
        double[] filled = values.clone();
        if (Arrays.stream(values).noneMatch(Double::isNaN)) {
            return filled;
        }
        var inRow = new int[values.length];
        Arrays.setAll(inRow, k -> inRow(values, columns, k % columns, k / columns));
        for (int k = 0; k < values.length; k++) {
            if (Double.isNaN(values[k])) {
                filled[k] = values[nearest(inRow, columns, k % columns, k / columns)];
            }
        }
        return filled;
    }

    /// Rows are searched outward, as long as one can hold a node that is nearer than the one found.
    private static int nearest(int[] inRow, int columns, int column, int row) {
        int rows = inRow.length / columns;
        long shortest = Long.MAX_VALUE;
        int found = 0;
        for (int away = 0; away < rows && (long) away * away <= shortest; away++) {
            for (int j : new int[] {row + away, row - away}) {
                if (j < 0 || j >= rows) {
                    continue;
                }
                int i = inRow[j * columns + column];
                long distance = i < 0 ? Long.MAX_VALUE : (long) away * away + (long) (i - column) * (i - column);
                boolean lower = j < row;
                if (distance < shortest || (i >= 0 && distance == shortest && lower)) {
                    shortest = distance;
                    found = j * columns + i;
                }
            }
        }
        return found;
    }

    /// The column of the nearest known value of a row, the lower of two; -1 where there is none.
    private static int inRow(double[] values, int columns, int column, int row) {
        for (int away = 0; away < columns; away++) {
            if (column - away >= 0 && !Double.isNaN(values[row * columns + column - away])) {
                return column - away;
            }
            if (column + away < columns && !Double.isNaN(values[row * columns + column + away])) {
                return column + away;
            }
        }
        return -1;
    }
}
