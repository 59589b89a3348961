package io.github.thalweg.window.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Point;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Ground for dragged starts on the map, seen from above.
record MapGround(Supplier<ViewTransform> view) implements StartHandle.Ground {
    @Override
    public @Nullable Point2D pixel(Point at) {
        ViewTransform now = view.get();
        return now.box().contains(at) ? new Point2D(now.pixelX(at.x()), now.pixelY(at.y())) : null;
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
