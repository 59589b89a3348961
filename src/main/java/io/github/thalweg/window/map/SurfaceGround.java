package io.github.thalweg.window.map;

import io.github.thalweg.figure.surface.Relief;
import io.github.thalweg.figure.surface.SurfaceFrame;
import io.github.thalweg.landscape.Point;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Ground for dragged starts on the surface: the line of sight through a pixel meets it.
record SurfaceGround(Supplier<SurfaceFrame> frame, Supplier<@Nullable Relief> relief) implements StartHandle.Ground {
    /// Two points that are nearer than this share of the view are one.
    private static final double SAME = 0.02;

    @Override
    public @Nullable Point2D pixel(Point at) {
        Relief now = relief.get();
        java.awt.geom.Point2D pixel = now == null ? null : frame.get().pixel(at, now);
        return pixel == null ? null : new Point2D(pixel.getX(), pixel.getY());
    }

    /// The point that is seen in a pixel; null where there is none.
    @Nullable
    Point point(double x, double y) {
        Relief now = relief.get();
        return now == null ? null : frame.get().point(x, y, now);
    }

    @Override
    public boolean hides(Point at) {
        Relief now = relief.get();
        Point2D pixel = pixel(at);
        Point seen = pixel == null ? null : point(pixel.getX(), pixel.getY());
        return now != null
                && seen != null
                && Math.hypot(
                                (seen.x() - at.x()) / now.box().width(),
                                (seen.y() - at.y()) / now.box().height())
                        > SAME;
    }

    @Override
    public Point point(Point2D pixel, Point from) {
        Relief now = relief.get();
        if (now == null) {
            return from;
        }
        Point seen = frame.get().point(pixel.getX(), pixel.getY(), now);
        return seen != null ? seen : frame.get().pointBeside(pixel.getX(), pixel.getY(), now, from);
    }
}
