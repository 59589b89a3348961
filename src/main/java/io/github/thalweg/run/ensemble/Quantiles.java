package io.github.thalweg.run.ensemble;

/// Quantiles of a few numbers, found by putting no more of them in order than is needed (Hoare, 1961, "Find").
///
/// A quantile between two numbers is interpolated linearly (Hyndman & Fan, 1996, type 7).
final class Quantiles {
    private final double[] values;
    private final int count;
    /// A place that is settled already: nothing above it stands before it, nothing below it after it.
    private int settled;

    /// @param values changed in their order; the first `count` are not NaN
    Quantiles(double[] values, int count) {
        this.values = values;
        this.count = count;
        this.settled = -1;
    }

    /// The value below which the share `q` in [0, 1] lies; NaN of none.
    double at(double q) {
        if (count == 0) {
            return Double.NaN;
        }
        double place = q * (count - 1);
        int below = (int) place;
        double t = place - below;
        int last = settled > below ? settled : count - 1;
        find(below, settled >= 0 && settled <= below ? settled : 0, last);
        double lower = values[below];
        if (settled < 0) {
            settled = below;
        }
        return t == 0 ? lower : lower * (1 - t) + least(below + 1, last) * t;
    }

    private double least(int from, int last) {
        double least = values[from];
        for (int i = from + 1; i <= last; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    /// Moves the number that belongs at `place` there.
    private void find(int place, int first, int last) {
        int from = first;
        int to = last;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double moved = values[i];
                    values[i++] = values[j];
                    values[j--] = moved;
                }
            }
            if (place <= j) {
                to = j;
            } else if (place >= i) {
                from = i;
            } else {
                return;
            }
        }
    }
}
