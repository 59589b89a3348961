package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// The place where a run is lost from sight: at the plot's edge when the run is outside under the playhead, or
/// where it ended early.
///
/// @param at    the place in pixels, inside the plot
/// @param angle direction that the run goes on in, in radians, y pointing down; NaN when it ended inside the plot
/// @param label the update of leaving, or how the run ended: `12`, `diverged at 7`
public record Exit(Point2D at, double angle, String label) {
    /// @param head the run's row under the playhead
    /// @return null while the run is in sight and goes on
    public static @Nullable Exit of(Trajectory run, ViewTransform view, int head) {
        int last = lastInside(run, view, head);
        String ending = head == run.updates() ? ending(run) : "";
        if (last < 0 || (last == head && ending.isEmpty())) {
            return null;
        }
        String label = ending.isEmpty() ? Messages.left(last + 1) : ending;
        return last == head ? inside(run, view, head, label) : leaving(run, view, last, label);
    }

    /// The last row that a run's line leads to: after its last exit nothing of it is drawn, however often its leaps
    /// cross the view.
    public static int lastDrawn(Trajectory run, ViewTransform view) {
        int last = lastInside(run, view, run.updates());
        return last < 0 ? 0 : Math.min(last + 1, run.updates());
    }

    /// How a run ended before its last update; empty where it did not.
    public static String ending(Trajectory run) {
        return switch (run.stopReason()) {
            case DIVERGED -> Messages.diverged(run.updates());
            case LEFT_DOMAIN -> Messages.leftDomain(run.updates());
            case FINISHED, EARLY_STOP -> "";
        };
    }

    private static int lastInside(Trajectory run, ViewTransform view, int head) {
        int row = head;
        while (row >= 0 && !isInside(run, view, row)) {
            row--;
        }
        return row;
    }

    private static boolean isInside(Trajectory run, ViewTransform view, int row) {
        double x = run.x(row);
        double y = run.y(row);
        return x >= view.box().xMin()
                && x <= view.box().xMax()
                && y >= view.box().yMin()
                && y <= view.box().yMax();
    }

    private static Exit inside(Trajectory run, ViewTransform view, int row, String label) {
        return new Exit(pixel(run, view, row), Double.NaN, label);
    }

    private static Exit leaving(Trajectory run, ViewTransform view, int last, String label) {
        Point2D from = pixel(run, view, last);
        double dx = bounded(view.pixelX(run.x(last + 1)) - from.getX());
        double dy = bounded(view.pixelY(run.y(last + 1)) - from.getY());
        if ((dx == 0 && dy == 0) || Double.isNaN(dx + dy)) {
            return new Exit(from, Double.NaN, label);
        }
        Rectangle2D plot = view.plot();
        double reach = (plot.getWidth() + plot.getHeight()) / Math.max(Math.abs(dx), Math.abs(dy));
        Line2D seen =
                Segments.inside(plot, from.getX(), from.getY(), from.getX() + dx * reach, from.getY() + dy * reach);
        return new Exit(seen == null ? from : seen.getP2(), Math.atan2(dy, dx), label);
    }

    /// A direction can be told of an infinite step too.
    private static double bounded(double step) {
        return Math.clamp(step, -1e150, 1e150);
    }

    private static Point2D pixel(Trajectory run, ViewTransform view, int row) {
        return new Point2D.Double(view.pixelX(run.x(row)), view.pixelY(run.y(row)));
    }
}
