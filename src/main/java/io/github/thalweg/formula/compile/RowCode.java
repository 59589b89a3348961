package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Partial;
import org.jspecify.annotations.Nullable;

/// The loop over rows of one expression, as compiled code: each row's value, gradient and Hessian, added to eight sums
/// for each. Thread-safe.
interface RowCode {
    int SUMS = 8;
    int PARTS = Partial.values().length;

    /// Adds what the rows give: entry i to sum i mod 8.
    ///
    /// @param order     of the derivatives that are added, too
    /// @param arguments x, y, and the parameters
    /// @param rows      the entries' rows, or null for all in their order
    /// @param sums      the eight sums of each [Partial], one part after another
    void add(int order, double[] arguments, double[][] columns, int @Nullable [] rows, int length, double[] sums);

    /// The parts up to an order.
    static int parts(int order) {
        return order == 0 ? 1 : order == 1 ? 3 : PARTS;
    }

    /// The total of eight sums.
    static double total(double[] sums, int part) {
        double total = sums[part * SUMS];
        for (int i = 1; i < SUMS; i++) {
            total += sums[part * SUMS + i];
        }
        return total;
    }
}
