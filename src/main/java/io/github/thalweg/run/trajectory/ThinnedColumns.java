package io.github.thalweg.run.trajectory;

/// Columns that every run has, without the rule's own names, at every n-th row and the last.
final class ThinnedColumns implements Columns {
    private final double[][] columns;
    private final int stride;
    private final int last;

    private ThinnedColumns(double[][] columns, int stride, int last) {
        this.columns = columns;
        this.stride = stride;
        this.last = last;
    }

    static ThinnedColumns of(Columns all, int stride, int last) {
        int kept = place(last, stride, last) + 1;
        var columns = new double[Column.FIRST_VARIABLE][kept];
        // Row by row: columns that are computed again are so a block of rows at a time.
        for (int i = 0; i < kept; i++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][i] = all.get(column, Math.min(i * stride, last));
            }
        }
        return new ThinnedColumns(columns, stride, last);
    }

    @Override
    public double get(int column, int row) {
        return columns[column][place(row, stride, last)];
    }

    private static int place(int row, int stride, int last) {
        if (row % stride != 0 && row != last) {
            throw new IllegalArgumentException(Messages.notKept(row, stride));
        }
        return (row + stride - 1) / stride;
    }
}
