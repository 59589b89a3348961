package io.github.thalweg.run.trajectory;

import org.jspecify.annotations.Nullable;

/// Columns some of which are computed once, all in one way over the rows, when the first of their numbers is asked
/// for: rows of a long run are computed a block at a time, and each look at another block costs all of its updates.
/// Thread-safe.
final class RememberedColumns implements Columns {
    private final Columns all;
    private final int last;
    private final int[] wanted;
    private volatile double @Nullable [][] remembered;

    RememberedColumns(Columns all, int last, int... wanted) {
        this.all = all;
        this.last = last;
        this.wanted = wanted.clone();
    }

    @Override
    public double get(int column, int row) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == column) {
                return remembered()[i][row];
            }
        }
        return all.get(column, row);
    }

    private double[][] remembered() {
        double[][] known = remembered;
        if (known == null) {
            known = new double[wanted.length][last + 1];
            for (int row = 0; row <= last; row++) {
                for (int i = 0; i < wanted.length; i++) {
                    known[i][row] = all.get(wanted[i], row);
                }
            }
            remembered = known;
        }
        return known;
    }
}
