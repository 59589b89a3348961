package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Layout of a surface within its picture, in pixels before scaling.
///
/// @param colorBar there is room for one
public record SurfaceFrame(Projection projection, boolean colorBar, double width, double height, Theme theme) {
    private static final double WIDTH_FOR_COLOR_BAR = 400;

    public static SurfaceFrame of(Camera camera, double width, double height, Theme theme) {
        return of(camera, width, height, theme, 0);
    }

    /// @param foot height of what is written below the surface and its numbers
    public static SurfaceFrame of(Camera camera, double width, double height, Theme theme, double foot) {
        double unit = theme.metrics().small();
        double side = 2.6 * unit;
        boolean colorBar = width >= WIDTH_FOR_COLOR_BAR;
        double right = colorBar ? ColorBar.room(theme) : side;
        double top = 1.2 * unit;
        double bottom = 2.6 * unit + foot;
        var room = new Rectangle2D.Double(
                side, top, Math.max(width - side - right, 8), Math.max(height - top - bottom, 8));
        return new SurfaceFrame(Projection.of(camera, room), colorBar, width, height, theme);
    }

    Rectangle2D picture() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /// The pixel of a point of the landscape; null outside the view and where the surface has a hole.
    public @Nullable Point2D pixel(Point point, Relief relief) {
        Projection.Place place = relief.place(point);
        return place == null ? null : projection.pixel(place.x(), place.y(), place.z());
    }

    /// The point of the landscape that is seen in a pixel; null where there is none.
    public @Nullable Point point(double x, double y, Relief relief) {
        double near = Projection.DISTANCE - 2;
        Projection.Place seen = relief.coarse().hit(projection.place(x, y, near), projection.place(x, y, near + 2));
        return seen == null ? null : relief.point(seen.x(), seen.y());
    }

    /// The point of the view above which a pixel is, at the height of another point: where that one is dragged to
    /// when the line of sight misses the surface.
    public Point pointBeside(double x, double y, Relief relief, Point other) {
        Projection.Place at = relief.place(other);
        double level = at == null ? 0 : at.z();
        Projection.Place from = projection.place(x, y, Projection.DISTANCE - 2);
        Projection.Place to = projection.place(x, y, Projection.DISTANCE + 2);
        double fall = from.z() - to.z();
        Projection.Place there = from.towards(to, fall > 1e-6 ? (from.z() - level) / fall : 0.5);
        return relief.point(Math.clamp(there.x(), -1.0, 1.0), Math.clamp(there.y(), -1.0, 1.0));
    }
}
