package io.github.thalweg.landscape;

/// A point of the plane that landscapes are functions of.
public record Point(double x, double y) {
    /// The point of a line.
    public static Point onLine(double x) {
        return new Point(x, 0);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
