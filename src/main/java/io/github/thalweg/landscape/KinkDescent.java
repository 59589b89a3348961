package io.github.thalweg.landscape;

/// A way downhill over kinks by the method of Broyden, Fletcher, Goldfarb and Shanno with a line search that asks for
/// a weak Wolfe step: its steps follow a kink to the lowest point of it, where Newton's stop. Lewis & Overton, 2013.
final class KinkDescent {
    private static final int MAX_STEPS = 100;
    private static final int MAX_HALVINGS = 60;
    private static final double DECREASE = 1e-4;
    private static final double FLATTENING = 0.5;
    /// A step so short, as a share of the first radius, is the last.
    private static final double LAST = 1e-15;

    private final Probe surface;
    private final double radius;
    private Point at;
    private Derivatives here;
    /// The inverse of the Hessian that the slopes show.
    private double xx;

    private double xy;
    private double yy;

    private KinkDescent(Probe surface, Point start, double radius) {
        this.surface = surface;
        this.radius = radius;
        this.at = start;
        this.here = surface.derivatives(start.x(), start.y());
        reset();
    }

    static Point from(Probe surface, Point start, double radius) {
        var walk = new KinkDescent(surface, start, radius);
        boolean down = true;
        for (int i = 0; i < MAX_STEPS && down && !surface.isSpent(); i++) {
            down = walk.step();
        }
        return walk.at;
    }

    private void reset() {
        xx = radius / here.gradientNorm();
        xy = 0;
        yy = xx;
    }

    /// @return false when no further step leads down
    private boolean step() {
        double right = -(xx * here.dx() + xy * here.dy());
        double up = -(xy * here.dx() + yy * here.dy());
        double slope = here.dx() * right + here.dy() * up;
        if (!(slope < 0) || !Double.isFinite(right) || !Double.isFinite(up)) {
            return false;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double share = 1;
        for (int i = 0; i < MAX_HALVINGS; i++) {
            var next = new Point(at.x() + share * right, at.y() + share * up);
            Derivatives there = surface.derivatives(next.x(), next.y());
            boolean lower =
                    there.value() <= here.value() + DECREASE * share * slope && Double.isFinite(there.gradientNorm());
            if (!lower) {
                high = share;
            } else if (there.dx() * right + there.dy() * up < FLATTENING * slope) {
                low = share;
            } else {
                return arrive(next, there);
            }
            share = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * share;
            if (share * Math.hypot(right, up) < LAST * radius) {
                return false;
            }
        }
        return false;
    }

    private boolean arrive(Point next, Derivatives there) {
        double sx = next.x() - at.x();
        double sy = next.y() - at.y();
        double gx = there.dx() - here.dx();
        double gy = there.dy() - here.dy();
        boolean moved = there.value() < here.value();
        at = next;
        here = there;
        double along = sx * gx + sy * gy;
        if (along > 0) {
            learn(sx, sy, gx, gy, along);
        }
        return moved;
    }

    /// `H = (I - s gᵀ/sᵀg) H (I - g sᵀ/sᵀg) + s sᵀ/sᵀg`
    private void learn(double sx, double sy, double gx, double gy, double along) {
        double hx = xx * gx + xy * gy;
        double hy = xy * gx + yy * gy;
        double factor = (1 + (gx * hx + gy * hy) / along) / along;
        xx += factor * sx * sx - 2 * sx * hx / along;
        xy += factor * sx * sy - (sx * hy + sy * hx) / along;
        yy += factor * sy * sy - 2 * sy * hy / along;
    }
}
