package io.github.thalweg.landscape;

import io.github.thalweg.formula.grid.GridSurface;

/// An axis-parallel part of the plane, in landscape units: what a map shows.
///
/// The constructor throws an `IllegalArgumentException` when a bound is not finite, a minimum is not below its maximum,
/// or a side is too long or short to compute with.
public record Box(double xMin, double xMax, double yMin, double yMax) {
    /// Sides whose squares are neither zero nor infinite.
    private static final double MIN_SIDE = 1e-150;

    private static final double MAX_SIDE = 1e150;

    public Box {
        if (!(xMin < xMax && yMin < yMax)) {
            throw new IllegalArgumentException(Messages.view(xMin, xMax, yMin, yMax));
        }
        requireSide(xMax - xMin);
        requireSide(yMax - yMin);
    }

    /// The part of a line: the square around it, so that lengths that refer to the longer side are shares of it.
    public static Box onLine(double xMin, double xMax) {
        if (!(xMin < xMax)) {
            throw new IllegalArgumentException(Messages.viewOfLine(xMin, xMax));
        }
        requireSide(xMax - xMin);
        double half = (xMax - xMin) / 2;
        return new Box(xMin, xMax, -half, half);
    }

    /// Where a recorded surface is.
    public static Box of(GridSurface surface) {
        return new Box(
                surface.x().min(),
                surface.x().max(),
                surface.y().min(),
                surface.y().max());
    }

    private static void requireSide(double side) {
        if (side < MIN_SIDE || side > MAX_SIDE) {
            throw new IllegalArgumentException(Messages.side(MIN_SIDE, MAX_SIDE, side));
        }
    }

    /// With so much more on every side, as a share of its length; as it is where it would become too long.
    Box widened(double share) {
        double right = share * width();
        double up = share * height();
        boolean fits = Math.max(right, up) < share * MAX_SIDE / 2;
        return fits ? new Box(xMin - right, xMax + right, yMin - up, yMax + up) : this;
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
