package io.github.thalweg.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;

/// A curve over the updates as a line in pixels. Where a pixel's column holds several rows, it is drawn from the lowest
/// to the highest of them.
final class TracePath {
    private final Rectangle2D plot;
    private final Path2D.Double path = new Path2D.Double();
    private boolean broken = true;

    private TracePath(Rectangle2D plot) {
        this.plot = plot;
    }

    /// @param pixels where the rows stand, in ascending order
    /// @param column width of a column in pixels, above 0
    static Path2D of(Series series, TraceAxis axis, Rectangle2D plot, IntToDoubleFunction pixels, double column) {
        var path = new TracePath(plot);
        int rows = rows(series, pixels, column);
        for (int row = series.first(); row <= series.last(); row += rows) {
            int end = Math.min(row + rows - 1, series.last());
            path.stretch(series, axis, row, end, pixels.applyAsDouble(row));
        }
        return path.path;
    }

    /// How many rows a column of pixels holds, at least 1.
    static int rows(Series series, IntToDoubleFunction pixels, double column) {
        double width = pixels.applyAsDouble(series.last()) - pixels.applyAsDouble(series.first());
        return (int) Math.max(1, (series.last() - series.first()) * column / Math.max(width, 1));
    }

    private void stretch(Series series, TraceAxis axis, int from, int to, double x) {
        double first = series.value().applyAsDouble(from);
        double low = first;
        double high = first;
        double last = first;
        for (int row = from + 1; row <= to; row++) {
            last = series.value().applyAsDouble(row);
            low = Math.min(low, last);
            high = Math.max(high, last);
        }
        add(x, axis, first);
        boolean monotone = Math.min(first, last) == low && Math.max(first, last) == high;
        if (!monotone) {
            add(x, axis, low);
            add(x, axis, high);
        }
        if (to == series.last()) {
            add(x, axis, last);
        }
    }

    /// A higher value never stands lower: so the extremes are found before the axis places them.
    private void add(double x, TraceAxis axis, double value) {
        double place = axis.place(value);
        if (Double.isNaN(place)) {
            broken = true;
            return;
        }
        double y = plot.getMaxY() - place * plot.getHeight();
        if (broken) {
            path.moveTo(x, y);
            broken = false;
        } else {
            path.lineTo(x, y);
        }
    }
}
