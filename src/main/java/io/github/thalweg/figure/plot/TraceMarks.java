package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.map.UpdateMarks;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Marks on the curves of a plot: the runs' markers under the playhead, and arrows where curves leave the plot.
public final class TraceMarks {
    private static final int NOWHERE = -1;

    private final TracePlot plot;
    private final FigureInput input;
    private final Rectangle2D room;

    TraceMarks(TracePlot plot, FigureInput input) {
        this.plot = plot;
        this.input = input;
        this.room = plot.plot();
    }

    /// A marker on every run's curve; runs that ended earlier keep theirs at their last row.
    void paintHeads(Graphics2D g, int step) {
        plot.series().stream()
                .filter(curve -> !curve.thin())
                .forEach(curve ->
                        marker(g, curve, Math.clamp(input.paced(curve.run(), step), 0, Math.max(0, curve.last()))));
    }

    /// Rings at the updates that are marked and that the playhead has passed.
    void paintMarked(Graphics2D g, int step) {
        FigureInput now = input.at(step);
        for (Series curve : plot.series()) {
            for (int row : curve.thin() ? List.<Integer>of() : now.marks(curve.run())) {
                double place = row < curve.first() || row > curve.last()
                        ? Double.NaN
                        : plot.axis().place(curve.value().applyAsDouble(row));
                if (place >= 0 && place <= 1) {
                    UpdateMarks.ring(
                            g,
                            plot.pixelX(curve.run(), row),
                            room.getMaxY() - place * room.getHeight(),
                            input.style(curve.run()).color(plot.theme()),
                            plot.theme());
                }
            }
        }
    }

    private void marker(Graphics2D g, Series curve, int head) {
        int row = Math.max(head, curve.first());
        double value = row > curve.last() ? Double.NaN : curve.value().applyAsDouble(row);
        double place = plot.axis().place(value);
        if (place >= 0 && place <= 1) {
            RunStyle style = input.style(curve.run());
            var shape = style.marker()
                    .at(
                            plot.pixelX(curve.run(), row),
                            room.getMaxY() - place * room.getHeight(),
                            plot.theme().metrics().head() * 0.68);
            g.setColor(plot.theme().panel());
            g.setStroke(new BasicStroke(3));
            g.draw(shape);
            g.setColor(style.color(plot.theme()));
            g.fill(shape);
        }
    }

    /// An arrow in the run's colour where a curve leaves through the top or the bottom. Thin curves have none: to look
    /// for it, every row of theirs would be computed once more.
    void paintLeaving(Graphics2D g) {
        for (Series curve : plot.series()) {
            if (curve.thin()) {
                continue;
            }
            boolean before = false;
            for (int row = curve.first(); row <= curve.last() && !before; row++) {
                double value = curve.value().applyAsDouble(row);
                before = plot.axis().leaves(value);
                if (before) {
                    arrow(
                            g,
                            curve,
                            plot.pixelX(curve.run(), row),
                            value > plot.axis().high());
                }
            }
        }
    }

    /// Bars where training was stopped early, and rings where the validation loss was lowest until then.
    void paintStops(Graphics2D g) {
        for (Series curve : plot.series()) {
            Trajectory run = input.trajectories().get(curve.run());
            int best = isValidation(plot.kind(), curve) ? lowest(curve, run) : NOWHERE;
            if (best == NOWHERE) {
                continue;
            }
            g.setColor(input.style(curve.run()).color(plot.theme()));
            double width = plot.theme().metrics().trace();
            g.setStroke(new BasicStroke((float) width));
            double half = plot.theme().metrics().head() * 1.3;
            double x = plot.pixelX(curve.run(), curve.last());
            double y = plot.pixelY(curve.value().applyAsDouble(curve.last()));
            g.draw(new Line2D.Double(x, y - half, x, y + half));
            double radius = plot.theme().metrics().head() * 0.7;
            g.draw(new Ellipse2D.Double(
                    plot.pixelX(curve.run(), best) - radius,
                    plot.pixelY(curve.value().applyAsDouble(best)) - radius,
                    2 * radius,
                    2 * radius));
        }
    }

    /// Whether a curve of a plot is the validation loss.
    public static boolean isValidation(PlotKind kind, Series curve) {
        return curve.thin() && kind == PlotKind.LOSS;
    }

    /// The row where a run that was stopped early had its lowest validation loss; -1 for other runs and repetitions.
    public static int lowest(Series curve, Trajectory run) {
        if (curve.band() != null || run.stopReason() != StopReason.EARLY_STOP) {
            return NOWHERE;
        }
        int lowest = 0;
        for (int row = 1; row <= run.updates(); row++) {
            lowest = run.validation(row) < run.validation(lowest) ? row : lowest;
        }
        return lowest;
    }

    private void arrow(Graphics2D g, Series curve, double x, boolean up) {
        double size = plot.theme().metrics().head() * 0.9;
        double y = up ? room.getY() + size * 0.4 : room.getMaxY() - size * 0.4;
        Path2D triangle = Marker.star(x, y, size, 3, 1, up ? 0 : Math.PI);
        g.setColor(plot.theme().panel());
        g.setStroke(new BasicStroke(3));
        g.draw(triangle);
        g.setColor(input.style(curve.run()).color(plot.theme()));
        g.fill(triangle);
    }
}
