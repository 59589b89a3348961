package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Clutter;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/// What a label on a surface should not cover: the runs' ways, their heads, minima and the start.
final class SurfaceClutter {
    /// Of a longer run not every update is looked at.
    private static final int MAX_LINES = 2000;

    private final SurfaceFrame frame;
    private final Relief relief;
    private final Clutter clutter = new Clutter();

    private SurfaceClutter(SurfaceFrame frame, Relief relief) {
        this.frame = frame;
        this.relief = relief;
    }

    static Clutter of(FigureInput input, SurfaceFrame frame, Relief relief) {
        var all = new SurfaceClutter(frame, relief);
        double head = frame.theme().metrics().head();
        input.minima().forEach(minimum -> all.mark(minimum.at(), head));
        if (input.isStartUsed()) {
            all.mark(input.scenario().start(), head * 1.7);
        }
        for (int run : input.visible()) {
            all.way(input.trajectories().get(run));
            Point at = input.headOf(run);
            if (at != null) {
                all.mark(at, head * BallPainter.SIZE);
            }
        }
        return all.clutter;
    }

    private void mark(Point point, double radius) {
        Point2D at = pixel(point);
        if (at != null) {
            clutter.mark(at.getX(), at.getY(), radius);
        }
    }

    private void way(Trajectory run) {
        int stride = Math.max(1, Math.ceilDiv(run.updates(), MAX_LINES));
        Point2D before = null;
        for (int row = 0; row <= run.updates(); row += stride) {
            Point2D at = pixel(new Point(run.x(row), run.y(row)));
            if (before != null && at != null) {
                clutter.line(before.getX(), before.getY(), at.getX(), at.getY());
            }
            before = at;
        }
    }

    /// Null outside the surface.
    private @Nullable Point2D pixel(Point point) {
        Projection.Place place = point.isFinite() ? relief.place(point) : null;
        return place == null ? null : frame.projection().pixel(place.x(), place.y(), place.z());
    }
}
