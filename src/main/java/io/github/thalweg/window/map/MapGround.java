package io.github.thalweg.window.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Point;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Ground for dragged starts on the map, seen from above, or on a curve.
///
/// @param place where a point is shown
record MapGround(Supplier<ViewTransform> view, UnaryOperator<Point> place) implements StartHandle.Ground {
    @Override
    public @Nullable Point2D pixel(Point at) {
        ViewTransform now = view.get();
        Point shown = place.apply(at);
        return now.box().contains(shown) ? new Point2D(now.pixelX(shown.x()), now.pixelY(shown.y())) : null;
    }

    @Override
    public boolean hides(Point at) {
        return false;
    }

    @Override
    public Point point(Point2D pixel, Point from) {
        ViewTransform now = view.get();
        var plot = now.plot();
        double x = Math.clamp(pixel.getX(), plot.getMinX(), plot.getMaxX());
        double y = Math.clamp(pixel.getY(), plot.getMinY(), plot.getMaxY());
        return now.point(x, y);
    }
}
