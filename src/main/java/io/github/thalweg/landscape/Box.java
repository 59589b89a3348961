package io.github.thalweg.landscape;

/// An axis-parallel part of the plane, in landscape units: what a map shows.
///
/// The constructor throws an `IllegalArgumentException` when a bound is not finite or a minimum is not below its
/// maximum.
public record Box(double xMin, double xMax, double yMin, double yMax) {
    public Box {
        if (!(xMin < xMax && yMin < yMax) || !Double.isFinite(xMax - xMin) || !Double.isFinite(yMax - yMin)) {
            throw new IllegalArgumentException("a view must be [x_min, x_max, y_min, y_max] with x_min < x_max and"
                    + " y_min < y_max, was [" + xMin + ", " + xMax + ", " + yMin + ", " + yMax + "]");
        }
    }

    public double width() {
        return xMax - xMin;
    }

    public double height() {
        return yMax - yMin;
    }

    /// The longer side, which lengths given as shares of the view refer to.
    public double longerSide() {
        return Math.max(width(), height());
    }

    public boolean contains(Point p) {
        return p.x() >= xMin && p.x() <= xMax && p.y() >= yMin && p.y() <= yMax;
    }
}
