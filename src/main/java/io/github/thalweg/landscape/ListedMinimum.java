package io.github.thalweg.landscape;

import java.util.Optional;

/// Refutation of a minimum that a landscape's file lists: at each of several small distances the loss is lower
/// somewhere around it.
///
/// One distance at which nothing is lower is enough, so that a minimum may be written with a few digits, and may lie on
/// a kink, at an edge or in a flat.
public final class ListedMinimum {
    /// Of the view's shorter side.
    private static final double[] DISTANCES = {1e-3, 1e-4, 1e-5};

    private static final int RING = 32;

    /// Of the loss there, which two sums of the same terms may differ by.
    private static final double ROUNDING = 1e-14;

    private ListedMinimum() {}

    /// A lower place beside one that is listed, where every distance has one: the lowest of the nearest.
    public static Optional<Minimum> lowerBeside(Surface surface, Minimum listed) {
        boolean line = surface.landscape().oneVariable();
        Box view = surface.landscape().view();
        double size = line ? view.width() : Math.min(view.width(), view.height());
        double highest = listed.value() - ROUNDING * Math.abs(listed.value());
        Minimum lower = listed;
        for (double distance : DISTANCES) {
            lower = lowest(surface, listed.at(), distance * size, line ? 2 : RING);
            if (!(lower.value() < highest)) {
                return Optional.empty();
            }
        }
        return Optional.of(lower);
    }

    private static Minimum lowest(Surface surface, Point centre, double radius, int places) {
        var lowest = new Minimum(centre, Double.POSITIVE_INFINITY, true);
        for (int i = 0; i < places; i++) {
            double angle = 2 * Math.PI * i / places;
            double x = centre.x() + radius * Math.cos(angle);
            double y = places == 2 ? 0 : centre.y() + radius * Math.sin(angle);
            double value = surface.value(x, y);
            if (value < lowest.value()) {
                lowest = new Minimum(new Point(x, y), value, true);
            }
        }
        return lowest;
    }
}
