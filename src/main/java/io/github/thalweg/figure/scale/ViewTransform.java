package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.awt.geom.Rectangle2D;

/// Transform between landscape units and pixels: the box fills the rectangle, y pointing up in the landscape and
/// down in pixels.
public record ViewTransform(Box box, Rectangle2D plot) {
    public double pixelX(double x) {
        return plot.getX() + (x - box.xMin()) / box.width() * plot.getWidth();
    }

    public double pixelY(double y) {
        return plot.getY() + (box.yMax() - y) / box.height() * plot.getHeight();
    }

    public double x(double pixelX) {
        return box.xMin() + (pixelX - plot.getX()) / plot.getWidth() * box.width();
    }

    public double y(double pixelY) {
        return box.yMax() - (pixelY - plot.getY()) / plot.getHeight() * box.height();
    }

    public Point point(double pixelX, double pixelY) {
        return new Point(x(pixelX), y(pixelY));
    }

    /// A box `factor` times as large, with the point under the given pixel staying there.
    ///
    /// @param factor above 0; below 1 zooms in
    public Box zoomed(Box shape, double pixelX, double pixelY, double factor) {
        Point fixed = point(pixelX, pixelY);
        return new Box(
                fixed.x() + (shape.xMin() - fixed.x()) * factor,
                fixed.x() + (shape.xMax() - fixed.x()) * factor,
                fixed.y() + (shape.yMin() - fixed.y()) * factor,
                fixed.y() + (shape.yMax() - fixed.y()) * factor);
    }

    /// A box after its content was dragged by so many pixels.
    public Box panned(Box shape, double pixelsRight, double pixelsDown) {
        double dx = pixelsRight / plot.getWidth() * box.width();
        double dy = pixelsDown / plot.getHeight() * box.height();
        return new Box(shape.xMin() - dx, shape.xMax() - dx, shape.yMin() + dy, shape.yMax() + dy);
    }
}
