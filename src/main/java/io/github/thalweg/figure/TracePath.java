package io.github.thalweg.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A curve over the updates as a line in pixels. Where a pixel's column holds several rows, it is drawn from the lowest
/// to
/// the highest of them.
final class TracePath {
    private final Rectangle2D plot;
    private final Path2D.Double path = new Path2D.Double();
    private boolean broken = true;

    private TracePath(Rectangle2D plot) {
        this.plot = plot;
    }

    /// @param length updates that the plot's width stands for
    static Path2D of(Series series, TraceAxis axis, Rectangle2D plot, int length) {
        var path = new TracePath(plot);
        int perPixel = (int) (length / Math.max(plot.getWidth(), 1));
        for (int row = series.first(); row <= series.last(); row += Math.max(perPixel, 1)) {
            int end = Math.min(row + Math.max(perPixel, 1) - 1, series.last());
            path.stretch(series, axis, row, end, plot.getX() + plot.getWidth() * row / length);
        }
        return path.path;
    }

    private void stretch(Series series, TraceAxis axis, int from, int to, double x) {
        double first = axis.place(series.value().applyAsDouble(from));
        double low = first;
        double high = first;
        double last = first;
        for (int row = from + 1; row <= to; row++) {
            last = axis.place(series.value().applyAsDouble(row));
            low = Math.min(low, last);
            high = Math.max(high, last);
        }
        add(x, first);
        if (to - from > 1 && high > low) {
            add(x, low);
            add(x, high);
        }
        if (to > from) {
            add(x, last);
        }
    }

    private void add(double x, double place) {
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
