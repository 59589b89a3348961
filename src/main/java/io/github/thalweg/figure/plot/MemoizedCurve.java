package io.github.thalweg.figure.plot;

import java.util.function.IntToDoubleFunction;

/// A curve whose values are each computed once, when they are first asked for. For one thread at a time.
final class MemoizedCurve implements IntToDoubleFunction {
    private final IntToDoubleFunction value;
    private final int rows;
    private double[] known = {};
    private boolean[] isKnown = {};

    /// @param rows looked at are below this
    MemoizedCurve(IntToDoubleFunction value, int rows) {
        this.value = value;
        this.rows = rows;
    }

    @Override
    public double applyAsDouble(int row) {
        if (known.length == 0) {
            known = new double[rows];
            isKnown = new boolean[rows];
        }
        if (!isKnown[row]) {
            known[row] = value.applyAsDouble(row);
            isKnown[row] = true;
        }
        return known[row];
    }
}
