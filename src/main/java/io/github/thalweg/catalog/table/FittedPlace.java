package io.github.thalweg.catalog.table;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
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
    private static final double LARGEST = 1e8;
    /// What is left of a gradient in a bowl after Newton's steps.
    private static final double EXACT = 1e-6;
    /// Least curvature of a minimum, of that which a bowl as wide as the way to it would have.
    private static final double LEVEL = 1e-6;
    private static final Box USUAL = new Box(-5, 5, -5, 5);

    static FittedPlace of(LandscapeUse use, Point start) {
        Surface surface = Surface.of(use.landscape(), use.parameters());
        double curvature = curvature(surface.derivatives(start.x(), start.y()));
        Optional<Point> minimum = minimum(surface, start);
        double there = minimum.map(at -> curvature(surface.derivatives(at.x(), at.y())))
                .orElse(curvature);
        Box view = minimum.flatMap(at -> view(surface, start, at))
                .or(() -> ofSquares(use, start))
                .orElse(USUAL);
        return new FittedPlace(view, rate(Math.max(curvature, there)));
    }

    /// The view for the least squares of the same model: a sum of sizes, as that of Huber is far from its minimum, has
    /// no curvature that tells where to look.
    private static Optional<Box> ofSquares(LandscapeUse use, Point start) {
        Landscape landscape = use.landscape();
        Examples examples = landscape.examples();
        if (examples == null
                || examples.model().prediction() == null
                || examples.model().target() == null) {
            return Optional.empty();
        }
        String formula = "mean((" + examples.model().prediction() + " - ("
                + examples.model().target() + "))^2)";
        Surface squares =
                Surface.of(Landscape.typed(formula, landscape.parameters(), examples, null), use.parameters());
        return ofBowl(squares, start).flatMap(at -> view(squares, start, at));
    }

    private static Optional<Box> view(Surface surface, Point start, Point minimum) {
        Derivatives there = surface.derivatives(minimum.x(), minimum.y());
        double determinant = there.dxx() * there.dyy() - there.dxy() * there.dxy();
        double rise = surface.value(start.x(), start.y()) - there.value();
        double halfX = Math.sqrt(2 * rise * there.dyy() / determinant);
        double halfY = Math.sqrt(2 * rise * there.dxx() / determinant);
        return around(
                minimum,
                Math.max(halfX, Math.abs(minimum.x() - start.x())),
                Math.max(halfY, Math.abs(minimum.y() - start.y())));
    }

    /// The minimum below a start, however far: prices have offsets of thousands, and years slopes of thousandths.
    private static Optional<Point> minimum(Surface surface, Point start) {
        Optional<Point> found = ofBowl(surface, start);
        for (double size = SIZE; found.isEmpty() && size <= LARGEST; size *= 100) {
            boolean wide = size > SIZE;
            found = surface.minimumBelow(start, size)
                    .map(Minimum::at)
                    .filter(at -> !wide || isCurved(surface, start, at));
        }
        return found;
    }

    /// That of a loss of second degree is one step of Newton's away, and a second one takes its rounding back.
    private static Optional<Point> ofBowl(Surface surface, Point start) {
        Point at = newton(surface, newton(surface, start));
        double before = surface.derivatives(start.x(), start.y()).gradientNorm();
        Derivatives there = surface.derivatives(at.x(), at.y());
        return there.lambdaMin() > 0 && there.gradientNorm() <= EXACT * before ? Optional.of(at) : Optional.empty();
    }

    private static Point newton(Surface surface, Point from) {
        Point step = surface.derivatives(from.x(), from.y()).fromBottom();
        return new Point(from.x() - step.x(), from.y() - step.y());
    }

    /// Whether the loss curves upwards there: far away a plain is as level as a minimum.
    private static boolean isCurved(Surface surface, Point start, Point at) {
        Derivatives there = surface.derivatives(at.x(), at.y());
        double rise = surface.value(start.x(), start.y()) - there.value();
        double way = at.distance(start);
        return there.lambdaMin() * way * way > LEVEL * rise;
    }

    /// A rate of a rule whose steps are about as long as the rate, whatever the gradient.
    double step() {
        return OwnRuns.rounded(Math.min(view.width(), view.height()) / 50);
    }

    private static Optional<Box> around(Point centre, double halfX, double halfY) {
        if (!(halfX > 0 && halfY > 0) || !Double.isFinite(halfX + halfY)) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                low(centre.x() - MARGIN * halfX),
                high(centre.x() + MARGIN * halfX),
                low(centre.y() - MARGIN * halfY),
                high(centre.y() + MARGIN * halfY)));
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
