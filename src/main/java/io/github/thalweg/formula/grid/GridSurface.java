package io.github.thalweg.formula.grid;

import java.util.Arrays;

/// A recorded surface: values on a grid, and the smooth function through them. Between four nodes it is the bicubic
/// Hermite patch of their values, of the slopes of not-a-knot splines along rows (in x) and columns (in y), and of the
/// splines along columns of the former. Outside the grid, and between nodes of which one is not known, it is undefined.
public final class GridSurface {
    private final GridAxis x;
    private final GridAxis y;
    private final double[] values;
    /// Slopes by steps of the grid, not by x and y.
    private final double[] alongX;

    private final double[] alongY;
    private final double[] alongBoth;
    private final int hash;

    /// @param values the value of node (i, j) at `j*x.count() + i`, NaN where it is not known; not all of them
    public GridSurface(GridAxis x, GridAxis y, double[] values) {
        if (values.length != x.count() * y.count() || Arrays.stream(values).allMatch(Double::isNaN)) {
            throw new IllegalArgumentException(Messages.VALUES);
        }
        this.x = x;
        this.y = y;
        this.values = values.clone();
        double[] filled = Holes.filled(values, x.count());
        this.alongX = rows(filled);
        this.alongY = columns(filled);
        this.alongBoth = columns(alongX);
        this.hash = 31 * (31 * x.hashCode() + y.hashCode()) + Arrays.hashCode(values);
    }

    private double[] rows(double[] of) {
        var slopes = new double[of.length];
        for (int row = 0; row < y.count(); row++) {
            int from = row * x.count();
            double[] line = Spline.slopes(Arrays.copyOfRange(of, from, from + x.count()));
            System.arraycopy(line, 0, slopes, from, line.length);
        }
        return slopes;
    }

    private double[] columns(double[] of) {
        var slopes = new double[of.length];
        var line = new double[y.count()];
        for (int column = 0; column < x.count(); column++) {
            for (int row = 0; row < line.length; row++) {
                line[row] = of[row * x.count() + column];
            }
            double[] along = Spline.slopes(line);
            for (int row = 0; row < line.length; row++) {
                slopes[row * x.count() + column] = along[row];
            }
        }
        return slopes;
    }

    public GridAxis x() {
        return x;
    }

    public GridAxis y() {
        return y;
    }

    /// The value of a node, NaN where it is not known.
    public double value(int column, int row) {
        return values[row * x.count() + column];
    }

    /// The value or a derivative, at most of second order in all.
    ///
    /// @param orderX of the derivative by x
    /// @param orderY of the derivative by y
    public double at(double atX, double atY, int orderX, int orderY) {
        if (!x.contains(atX) || !y.contains(atY)) {
            return Double.NaN;
        }
        double stepsX = x.steps(atX);
        double stepsY = y.steps(atY);
        int column = x.cell(stepsX);
        int row = y.cell(stepsY);
        double u = stepsX - column;
        double t = stepsY - row;
        int below = row * x.count() + column;
        int above = below + x.count();
        double upper = Hermite.value(t, orderY);
        double height = Hermite.rest(upper, orderY) * along(values, alongX, below, u, orderX)
                + upper * along(values, alongX, above, u, orderX)
                + Hermite.slopeBefore(t, orderY) * along(alongY, alongBoth, below, u, orderX)
                + Hermite.slopeBehind(t, orderY) * along(alongY, alongBoth, above, u, orderX);
        for (int i = 0; i < orderX; i++) {
            height /= x.step();
        }
        for (int i = 0; i < orderY; i++) {
            height /= y.step();
        }
        return height;
    }

    /// The cubic of one row of the cell.
    private static double along(double[] heights, double[] slopes, int node, double u, int order) {
        double right = Hermite.value(u, order);
        return Hermite.rest(right, order) * heights[node]
                + right * heights[node + 1]
                + Hermite.slopeBefore(u, order) * slopes[node]
                + Hermite.slopeBehind(u, order) * slopes[node + 1];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof GridSurface surface
                        && hash == surface.hash
                        && x.equals(surface.x)
                        && y.equals(surface.y)
                        && Arrays.equals(values, surface.values));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
