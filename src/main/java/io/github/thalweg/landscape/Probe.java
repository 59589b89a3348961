package io.github.thalweg.landscape;

import java.util.concurrent.CancellationException;

/// A surface as a search sees it: what is evaluated is counted, by its length, and ends when the search is cancelled.
final class Probe {
    /// About the additions of half a second.
    private static final long SEARCH = 500_000_000;

    /// Where to begin over all rows, found over some.
    private static final long SAMPLE = SEARCH / 2;

    /// A single way down.
    private static final long DESCENT = SEARCH / 10;

    private final Surface surface;
    private final int workOfValue;
    private final int workOfDerivatives;
    private long left;

    private Probe(Surface surface, long budget) {
        this.surface = surface;
        this.left = budget;
        this.workOfValue = surface.workOfValue();
        this.workOfDerivatives = surface.workOfDerivatives();
    }

    static Probe ofSearch(Surface surface) {
        return new Probe(surface, SEARCH);
    }

    static Probe ofSample(Surface surface) {
        return new Probe(surface, SAMPLE);
    }

    static Probe ofDescent(Surface surface) {
        return new Probe(surface, DESCENT);
    }

    /// Whether all of the budget is used. What searches then ends, and claims nothing that it has not seen.
    boolean isSpent() {
        return left <= 0;
    }

    /// How often the value can still be asked for.
    int values() {
        return Math.clamp(left / workOfValue, 0, Integer.MAX_VALUE);
    }

    double value(double x, double y) {
        spend(workOfValue);
        return surface.value(x, y);
    }

    Derivatives derivatives(double x, double y) {
        spend(workOfDerivatives);
        return surface.derivatives(x, y);
    }

    /// The values at the centres of the cells of a grid, as [Surface#grid] puts them.
    double[] grid(Box box, int cells) {
        var values = new double[cells * cells];
        for (int row = 0; row < cells; row++) {
            spend((long) cells * workOfValue);
            surface.grid(box, cells, cells, row, row + 1, values);
        }
        return values;
    }

    private void spend(long work) {
        left -= work;
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
