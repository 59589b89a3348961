package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Minima of a surface that runs may end at, with the distance that counts as near.
///
/// Landscapes list some minima, or some are found in view; runs find more. Where a run ends on the slope of a bowl
/// whose bottom, by Newton's method, is near, that bottom is a minimum, too.
final class ReachableMinima {
    private static final int NEWTON_STEPS = 6;

    /// More than anyone can tell apart.
    private static final int MAX = 256;

    private final Surface surface;
    private final double near;
    private final List<Minimum> minima;

    /// @param minima of the surface, by rising value
    /// @param near   in landscape units
    ReachableMinima(Surface surface, List<Minimum> minima, double near) {
        this.surface = surface;
        this.near = near;
        this.minima = new ArrayList<>(minima);
    }

    /// @param minima of the surface in the view, by rising value
    /// @param share  of the view that is near
    static ReachableMinima of(Surface surface, List<Minimum> minima, Box view, double share) {
        return new ReachableMinima(surface, minima, share * view.longerSide());
    }

    /// The minima, those found on the way after the others, both by rising value.
    List<Minimum> minima() {
        return List.copyOf(minima);
    }

    /// The number of the nearest minimum; -1 where none is near.
    int at(double x, double y) {
        int nearest = -1;
        double least = near * near;
        for (int i = 0; i < minima.size(); i++) {
            Point at = minima.get(i).at();
            double distance = (at.x() - x) * (at.x() - x) + (at.y() - y) * (at.y() - y);
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    /// Adds the minima that the ends of runs show.
    ///
    /// @param settled ends of runs that no longer move
    void discover(List<Point> settled) {
        int listed = minima.size();
        for (Point end : settled) {
            if (minima.size() < MAX && at(end.x(), end.y()) < 0) {
                add(end);
            }
        }
        minima.subList(listed, minima.size())
                .sort(Comparator.comparingDouble(Minimum::value)
                        .thenComparingDouble(minimum -> minimum.at().x())
                        .thenComparingDouble(minimum -> minimum.at().y()));
    }

    private void add(Point end) {
        Point at = end;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            Derivatives here = surface.derivatives(at.x(), at.y());
            if (!here.isBowl()) {
                return;
            }
            Point off = here.fromBottom();
            at = new Point(at.x() - off.x(), at.y() - off.y());
            if (!(at.distance(end) <= near)) {
                return;
            }
        }
        if (at(at.x(), at.y()) < 0) {
            minima.add(new Minimum(at, surface.value(at.x(), at.y()), true));
        }
    }
}
