package io.github.thalweg.figure.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Clipping of a polyline to a rectangle. Java2D cannot dash a line that leads far outside the picture.
public final class Segments {
    private Segments() {}

    /// The part inside, in the same direction; null when there is none or an end is not finite.
    public static @Nullable Line2D inside(Rectangle2D r, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
            return null;
        }
        double enter =
                Math.max(0, Math.max(entry(x0, dx, r.getMinX(), r.getMaxX()), entry(y0, dy, r.getMinY(), r.getMaxY())));
        double leave =
                Math.min(1, Math.min(exit(x0, dx, r.getMinX(), r.getMaxX()), exit(y0, dy, r.getMinY(), r.getMaxY())));
        return enter <= leave
                ? new Line2D.Double(x0 + enter * dx, y0 + enter * dy, x0 + leave * dx, y0 + leave * dy)
                : null;
    }

    private static double entry(double from, double d, double low, double high) {
        if (d == 0) {
            return from >= low && from <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return ((d > 0 ? low : high) - from) / d;
    }

    private static double exit(double from, double d, double low, double high) {
        return d == 0 ? Double.POSITIVE_INFINITY : ((d > 0 ? high : low) - from) / d;
    }
}
