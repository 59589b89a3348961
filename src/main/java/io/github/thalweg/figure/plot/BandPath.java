package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.run.ensemble.QuantileBand;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;

/// The area between the lower and the upper quantile of an ensemble, or between two curves, in pixels. In a pixel
/// column with several rows it reaches from their lowest to their highest value; where there is no value, it is
/// interrupted.
public final class BandPath {
    private final TraceAxis axis;
    private final Rectangle2D plot;
    private final double[] x;
    private final double[] low;
    private final double[] high;
    private final Path2D.Double path = new Path2D.Double();
    private int from;
    private int count;

    private BandPath(TraceAxis axis, Rectangle2D plot, int columns) {
        this.axis = axis;
        this.plot = plot;
        x = new double[columns];
        low = new double[columns];
        high = new double[columns];
    }

    /// @param pixels where the rows stand, in ascending order
    public static Path2D of(
            Series series, QuantileBand band, TraceAxis axis, Rectangle2D plot, IntToDoubleFunction pixels) {
        return of(series, band::low, band::high, axis, plot, pixels);
    }

    /// The area between two curves of one run.
    static Path2D between(Series a, Series b, TraceAxis axis, Rectangle2D plot, IntToDoubleFunction pixels) {
        return of(
                a,
                row -> Math.min(a.value().applyAsDouble(row), b.value().applyAsDouble(row)),
                row -> Math.max(a.value().applyAsDouble(row), b.value().applyAsDouble(row)),
                axis,
                plot,
                pixels);
    }

    private static Path2D of(
            Series series,
            IntToDoubleFunction low,
            IntToDoubleFunction high,
            TraceAxis axis,
            Rectangle2D plot,
            IntToDoubleFunction pixels) {
        int rows = rows(series, pixels);
        var area = new BandPath(axis, plot, (series.last() - series.first()) / rows + 2);
        for (int row = series.first(); row <= series.last(); row += rows) {
            area.add(pixels.applyAsDouble(row), low, high, row, Math.min(row + rows - 1, series.last()));
        }
        area.close();
        return area.path;
    }

    /// The number of rows in a column of pixels, at least 1.
    private static int rows(Series series, IntToDoubleFunction pixels) {
        double width = pixels.applyAsDouble(series.last()) - pixels.applyAsDouble(series.first());
        return (int) Math.max(1, (series.last() - series.first()) / Math.max(width, 1));
    }

    private void add(double at, IntToDoubleFunction below, IntToDoubleFunction above, int first, int last) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int row = first; row <= last; row++) {
            lowest = Math.min(lowest, below.applyAsDouble(row));
            highest = Math.max(highest, above.applyAsDouble(row));
        }
        if (Double.isNaN(lowest) || Double.isNaN(highest)) {
            close();
        } else {
            x[count] = at;
            low[count] = pixel(lowest);
            high[count++] = pixel(highest);
        }
    }

    private double pixel(double value) {
        return plot.getMaxY() - axis.place(value) * plot.getHeight();
    }

    private void close() {
        for (int i = from; i < count; i++) {
            if (i == from) {
                path.moveTo(x[i], high[i]);
            } else {
                path.lineTo(x[i], high[i]);
            }
        }
        for (int i = count - 1; i >= from; i--) {
            path.lineTo(x[i], low[i]);
        }
        if (count > from) {
            path.closePath();
        }
        from = count;
    }
}
