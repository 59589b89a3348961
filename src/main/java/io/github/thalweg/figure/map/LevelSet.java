package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import java.awt.geom.Path2D;
import java.util.Arrays;

/// The level set, through the point itself, of the second-order model m(d) = f + g·d + dᵀHd/2 at that point: an ellipse
/// around Newton's point where H is definite, hyperbolas where it is indefinite.
///
/// Along a direction e the model has its level again at d = t e with t = -2 g·e / eᵀHe. Directions are taken evenly
/// around the circle that H's eigenvalues make of the ellipse, so that a ratio of 10⁶ is as smooth as one of 1, and
/// evenly around the point, so that the near end of an ellipse far longer than the map is.
final class LevelSet {
    private static final int PIECES = 240;
    /// Beyond any picture, and within what a line drawing can do.
    private static final double FARTHEST = 1e5;
    /// A flat direction is taken to be curved by this share of the other.
    private static final double MIN = 1e-12;

    private LevelSet() {}

    /// In pixels; empty where the gradient vanishes or the Hessian does.
    static Path2D through(Point point, Derivatives at, ViewTransform view) {
        Curvature curvature = at.curvature();
        var path = new Path2D.Double();
        double size = Math.max(Math.abs(curvature.high()), Math.abs(curvature.low()));
        if (!(size > 0 && Double.isFinite(size) && at.gradientNorm() > 0 && Double.isFinite(at.gradientNorm()))) {
            return path;
        }
        double first = axis(curvature.high(), size);
        double second = axis(curvature.low(), size);
        double cos = curvature.directionX();
        double sin = curvature.directionY();
        var pen = new Pen(path);
        for (double angle : angles(first, second)) {
            double u = first * Math.cos(angle);
            double v = second * Math.sin(angle);
            double ex = u * cos - v * sin;
            double ey = u * sin + v * cos;
            double bend = curvature.high() * u * u + curvature.low() * v * v;
            double t = -2 * (at.dx() * ex + at.dy() * ey) / bend;
            pen.draw(view.pixelX(point.x() + t * ex), view.pixelY(point.y() + t * ey), bend > 0);
        }
        return path;
    }

    private static double[] angles(double first, double second) {
        var angles = new double[2 * PIECES + 1];
        for (int i = 0; i < PIECES; i++) {
            double angle = Math.PI * i / PIECES;
            angles[2 * i] = angle;
            angles[2 * i + 1] = Math.atan2(Math.sin(angle) / second, Math.cos(angle) / first);
        }
        angles[2 * PIECES] = Math.PI;
        Arrays.sort(angles);
        return angles;
    }

    /// Draws on where there is no gap: hyperbolas pass through infinity where the sign of eᵀHe changes.
    private static final class Pen {
        private final Path2D path;
        private boolean broken = true;
        private boolean positive;

        Pen(Path2D path) {
            this.path = path;
        }

        void draw(double x, double y, boolean bendsUp) {
            boolean seen = Math.hypot(x, y) < FARTHEST;
            if (seen && (broken || bendsUp != positive)) {
                path.moveTo(x, y);
            } else if (seen) {
                path.lineTo(x, y);
            }
            broken = !seen;
            positive = bendsUp;
        }
    }

    /// Half-axis of the level set dᵀHd = ±size, in landscape units where size is 1.
    private static double axis(double eigenvalue, double size) {
        return Math.sqrt(size / Math.max(Math.abs(eigenvalue), MIN * size));
    }
}
