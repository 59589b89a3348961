package io.github.thalweg.figure.style;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// The shape that marks a run's head and tells runs apart without colour.
public enum Marker {
    CIRCLE(0, 1, 0),
    SQUARE(4, 1, 45),
    TRIANGLE(3, 1, 0),
    DIAMOND(4, 1, 0),
    INVERTED_TRIANGLE(3, 1, 180),
    HEXAGON(6, 1, 0),
    CROSS(4, 0.38, 0),
    PENTAGON(5, 1, 0),
    STAR(5, 0.45, 0),
    DIAGONAL_CROSS(4, 0.38, 45),
    OCTAGON(8, 1, 22.5),
    BURST(8, 0.6, 0);

    private final int corners;
    private final double inner;
    private final double degrees;

    Marker(int corners, double inner, double degrees) {
        this.corners = corners;
        this.inner = inner;
        this.degrees = degrees;
    }

    /// The outline around (x, y); markers of one radius look equally heavy.
    public Shape at(double x, double y, double radius) {
        return corners == 0
                ? new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)
                : star(x, y, radius * weight(), corners, inner, Math.toRadians(degrees));
    }

    private double weight() {
        return inner < 1 ? 1.35 : 1 + 0.9 / corners;
    }

    /// A star, or a polygon when `inner` is 1, with a corner on top before it is turned.
    public static Path2D star(double x, double y, double radius, int corners, double inner, double angle) {
        var path = new Path2D.Double();
        int points = inner < 1 ? 2 * corners : corners;
        for (int i = 0; i < points; i++) {
            double r = inner < 1 && i % 2 == 1 ? radius * inner : radius;
            double a = angle + 2 * Math.PI * i / points - Math.PI / 2;
            if (i == 0) {
                path.moveTo(x + r * Math.cos(a), y + r * Math.sin(a));
            } else {
                path.lineTo(x + r * Math.cos(a), y + r * Math.sin(a));
            }
        }
        path.closePath();
        return path;
    }
}
