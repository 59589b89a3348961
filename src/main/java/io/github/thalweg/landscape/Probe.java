package io.github.thalweg.landscape;

import java.util.concurrent.CancellationException;

/// A surface as a search sees it: what is evaluated is counted, by its length, and ends when the search is cancelled.
/// Of a view whose sides differ in size a search sees the square that a map draws, for it takes its lengths from it.
final class Probe {
    /// Sides within this ratio are as long as each other to a search.
    private static final double SQUARE = 16;

    /// About the additions of half a second.
    private static final long SEARCH = 500_000_000;

    /// Where to begin over all rows, found over some.
    private static final long SAMPLE = SEARCH / 2;

    /// A single way down.
    private static final long DESCENT = SEARCH / 10;

    private final Surface surface;
    private final int workOfValue;
    private final int workOfDerivatives;
    /// How much longer a search's unit along x is than one along y: a power of two, so that coordinates stay exact.
    private final double unit;

    private long left;

    private Probe(Surface surface, double unit, long budget) {
        this.surface = surface;
        this.unit = unit;
        this.left = budget;
        this.workOfValue = surface.workOfValue();
        this.workOfDerivatives = surface.workOfDerivatives();
    }

    static Probe ofSearch(Surface surface) {
        return new Probe(surface, 1, SEARCH);
    }

    /// One that sees about a square in a view.
    static Probe ofSearch(Surface surface, Box view) {
        return new Probe(surface, unit(view), SEARCH);
    }

    static Probe ofSample(Surface surface) {
        return new Probe(surface, 1, SAMPLE);
    }

    static Probe ofDescent(Surface surface) {
        return new Probe(surface, 1, DESCENT);
    }

    private static double unit(Box view) {
        double ratio = view.width() / view.height();
        boolean square = ratio <= SQUARE && ratio >= 1 / SQUARE;
        return square ? 1 : Math.scalb(1.0, Math.getExponent(ratio));
    }

    /// A part of the plane as the search sees it.
    Box seen(Box box) {
        return new Box(box.xMin() / unit, box.xMax() / unit, box.yMin(), box.yMax());
    }

    /// A point that the search found.
    Minimum told(Minimum minimum) {
        return new Minimum(new Point(minimum.at().x() * unit, minimum.at().y()), minimum.value(), minimum.found());
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
        return surface.value(x * unit, y);
    }

    Derivatives derivatives(double x, double y) {
        spend(workOfDerivatives);
        Derivatives at = surface.derivatives(x * unit, y);
        return unit == 1
                ? at
                : new Derivatives(
                        at.value(), at.dx() * unit, at.dy(), at.dxx() * unit * unit, at.dxy() * unit, at.dyy());
    }

    /// The values at the centres of the cells of a grid, as [Surface#grid] puts them.
    double[] grid(Box box, int cells) {
        var values = new double[cells * cells];
        var part = new Box(box.xMin() * unit, box.xMax() * unit, box.yMin(), box.yMax());
        for (int row = 0; row < cells; row++) {
            spend((long) cells * workOfValue);
            surface.grid(part, cells, cells, row, row + 1, values);
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
