package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.scale.TraceAxis;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;

/// A curve over the updates as a line in pixels, through the rows that [PlotRows] keeps.
final class TracePath {
    private TracePath() {}

    /// @param pixels where the rows stand, in ascending order
    /// @param column width of a column in pixels, above 0
    static Path2D of(Series series, TraceAxis axis, Rectangle2D plot, IntToDoubleFunction pixels, double column) {
        var path = new Path2D.Double();
        boolean broken = true;
        for (int row : PlotRows.of(series.value(), series.first(), series.last(), pixels, column)) {
            double place = axis.place(series.value().applyAsDouble(row));
            double x = pixels.applyAsDouble(row);
            double y = plot.getMaxY() - place * plot.getHeight();
            if (!Double.isNaN(place) && broken) {
                path.moveTo(x, y);
            } else if (!Double.isNaN(place)) {
                path.lineTo(x, y);
            }
            broken = Double.isNaN(place);
        }
        return path;
    }
}
