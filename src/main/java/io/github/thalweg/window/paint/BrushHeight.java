package io.github.thalweg.window.paint;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.util.DoubleSummaryStatistics;

/// Height of a new bump: enough to be felt where it is painted.
///
/// It is twice the range of the values on and within a circle of its radius, so that a slope turns round in it; where
/// the ground is flat, a share of the range in view.
final class BrushHeight {
    private static final int DIRECTIONS = 16;
    private static final int SAMPLES = 24;
    private static final double FACTOR = 2;
    /// Share of the range in view that a bump on flat ground has.
    private static final double LEAST = 1e-3;

    private BrushHeight() {}

    /// @return above zero, finite
    static double of(Surface surface, Point centre, double radius, Box view) {
        double local = FACTOR * range(around(surface, centre, radius));
        double least = LEAST * range(inView(surface, view));
        double height = Math.max(local, least);
        return height > 0 && Double.isFinite(height) ? height : 1;
    }

    private static double range(DoubleSummaryStatistics values) {
        return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
    }

    private static DoubleSummaryStatistics around(Surface surface, Point centre, double radius) {
        var values = new DoubleSummaryStatistics();
        accept(values, surface.value(centre.x(), centre.y()));
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double up = surface.landscape().oneVariable() ? 0 : radius * Math.sin(angle);
            accept(values, surface.value(centre.x() + radius * Math.cos(angle), centre.y() + up));
        }
        return values;
    }

    private static DoubleSummaryStatistics inView(Surface surface, Box view) {
        var values = new DoubleSummaryStatistics();
        for (int row = 0; row <= SAMPLES; row++) {
            double y = surface.landscape().oneVariable() ? 0 : view.yMin() + view.height() * row / SAMPLES;
            for (int column = 0; column <= SAMPLES; column++) {
                accept(values, surface.value(view.xMin() + view.width() * column / SAMPLES, y));
            }
        }
        return values;
    }

    private static void accept(DoubleSummaryStatistics values, double value) {
        if (Double.isFinite(value)) {
            values.accept(value);
        }
    }
}
