package io.github.thalweg.figure.plot;

import java.util.stream.IntStream;

/// A run in the plane of two series.
///
/// @param x its values along the horizontal axis, one for each row; NaN where there is none
/// @param y the same of the vertical axis
@SuppressWarnings("ArrayRecordComponent")
record PairCurve(int run, double[] x, double[] y) {
    /// Whether a row has a place.
    boolean has(int row) {
        return row < x.length && !Double.isNaN(x[row]) && !Double.isNaN(y[row]);
    }

    /// The first row that has a place, -1 where there is none.
    int first() {
        return IntStream.range(0, x.length).filter(this::has).findFirst().orElse(-1);
    }

    /// The last row up to `row` that has a place, -1 where there is none.
    int until(int row) {
        int last = Math.min(row, x.length - 1);
        while (last >= 0 && !has(last)) {
            last--;
        }
        return last;
    }

    /// The values along one axis as a curve over the rows.
    Series series(boolean across) {
        double[] values = across ? x : y;
        int first = Math.max(0, first());
        return new Series(run, false, row -> values[row], first, first() < 0 ? -1 : x.length - 1);
    }
}
