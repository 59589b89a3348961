package io.github.thalweg.catalog.table;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A view that shows the way from a start to the minimum below it, and a rate that gradient descent can take there.
///
/// Around the minimum the loss is a bowl: its level through the start is an ellipse with the half sides
/// sqrt(2 rise (H^-1)_ii). The view is a little more than that, around the minimum.
///
/// @param rate below the inverse of the largest curvature, of start and minimum
record FittedPlace(Box view, double rate) {
    private static final double MARGIN = 1.3;
    private static final double SIZE = 100;
    private static final Box USUAL = new Box(-5, 5, -5, 5);

    static FittedPlace of(Surface surface, Point start) {
        double curvature = curvature(surface.derivatives(start.x(), start.y()));
        Optional<Minimum> below = surface.minimumBelow(start, SIZE);
        if (below.isEmpty()) {
            return new FittedPlace(USUAL, rate(curvature));
        }
        Point minimum = below.get().at();
        Derivatives there = surface.derivatives(minimum.x(), minimum.y());
        double determinant = there.dxx() * there.dyy() - there.dxy() * there.dxy();
        double rise = surface.value(start.x(), start.y()) - there.value();
        double halfX = Math.sqrt(2 * rise * there.dyy() / determinant);
        double halfY = Math.sqrt(2 * rise * there.dxx() / determinant);
        double rate = rate(Math.max(curvature, curvature(there)));
        return new FittedPlace(
                around(
                        minimum,
                        Math.max(halfX, Math.abs(minimum.x() - start.x())),
                        Math.max(halfY, Math.abs(minimum.y() - start.y()))),
                rate);
    }

    /// A rate of a rule whose steps are about as long as the rate, whatever the gradient.
    double step() {
        return OwnRuns.rounded(Math.min(view.width(), view.height()) / 50);
    }

    private static Box around(Point centre, double halfX, double halfY) {
        if (!(halfX > 0 && halfY > 0) || !Double.isFinite(halfX + halfY)) {
            return USUAL;
        }
        return new Box(
                low(centre.x() - MARGIN * halfX),
                high(centre.x() + MARGIN * halfX),
                low(centre.y() - MARGIN * halfY),
                high(centre.y() + MARGIN * halfY));
    }

    private static double low(double bound) {
        return rounded(bound, RoundingMode.FLOOR);
    }

    private static double high(double bound) {
        return rounded(bound, RoundingMode.CEILING);
    }

    private static double rounded(double bound, RoundingMode mode) {
        return new BigDecimal(bound).round(new MathContext(3, mode)).doubleValue();
    }

    /// The largest eigenvalue of the Hessian, by size.
    private static double curvature(Derivatives at) {
        double mean = (at.dxx() + at.dyy()) / 2;
        double half = Math.hypot((at.dxx() - at.dyy()) / 2, at.dxy());
        return Math.abs(mean) + half;
    }

    private static double rate(double curvature) {
        return curvature > 0 && Double.isFinite(curvature) ? OwnRuns.rounded(Math.min(1 / curvature, 10)) : 0.1;
    }
}
