package io.github.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Evidence that a point where a descent ended is a minimum: whoever is put beside it, at several distances, and goes
/// downhill gets no lower. This holds in a steep valley, which a ring of values would step over, and tells a minimum
/// whose Hessian is degenerate (`x^10`) from a point of inflection (`y^3`).
final class MinimumCheck {
    /// What a point was found to be.
    enum Kind {
        NONE,
        /// All around it is higher.
        SINGLE,
        /// One of many equally low ones that hang together.
        PART_OF_A_CURVE
    }

    private static final double[] SHARES = {1e-3, 1e-6};
    /// Down to a kink, even to `|x|^0.1`, most of the way is gone at each thousandth of the distance. Where more than
    /// this share of it is left, the surface falls without end: `log(|x|)`, `-1/|x|`.
    private static final double LEFT = 0.65;

    /// The same from so far away, as shares of the view, to the second of [#SHARES]. Roundings of a flat bottom are no
    /// fall.
    private static final double FAR = 0.25;
    private static final double LEFT_OF_FAR = 0.25;

    private static final int STARTS = 8;
    private static final int RING = 64;

    /// A descent that ends lower by less than this share of what it came down has ended at the same height.
    private static final double SAME = 1e-10;

    /// A descent that ends so near, as a share of where it began, came back: that it ends lower is rounding, which may
    /// be more than a few last digits of the loss where terms of it cancel.
    private static final double BACK = 1e-3;

    /// Where terms cancel, a loss of zero is known to no better than this share of the heights around it.
    private static final double NOISE = 1e-20;

    private final Probe surface;
    private final double size;

    /// @param size of the part of the plane that is looked at
    MinimumCheck(Probe surface, double size) {
        this.surface = surface;
        this.size = size;
    }

    Kind of(Descent reached) {
        if (reached.end() == Descent.End.NOT_REACHED) {
            return Kind.NONE;
        }
        Kind kind = reached.end() == Descent.End.KINK
                ? isLowestOfRings(reached) ? Kind.SINGLE : Kind.NONE
                : beside(reached);
        return surface.isSpent() || (kind != Kind.NONE && isBottomless(reached)) ? Kind.NONE : kind;
    }

    private Kind beside(Descent reached) {
        for (double share : SHARES) {
            Kind kind = returning(reached, share * size);
            if (kind != Kind.NONE) {
                return kind;
            }
        }
        return Kind.NONE;
    }

    private Kind returning(Descent reached, double distance) {
        boolean same = false;
        boolean higher = false;
        double noise = NOISE * highest(reached, distance);
        for (Point start : around(reached, distance)) {
            Derivatives beside = surface.derivatives(start.x(), start.y());
            double value = beside.value();
            if (!Double.isFinite(value)) {
                continue;
            }
            Descent end = Descent.from(surface, start, distance);
            double rise = Math.max(value - reached.value(), 0);
            double drop = reached.value() - end.value();
            boolean back = end.at().distance(reached.at()) <= BACK * distance;
            if (!back && drop > Math.max(SAME * rise, noise) && !Descent.isSame(end.value(), reached.value())) {
                return Kind.NONE;
            }
            boolean left = end.at().distance(reached.at()) > 2 * distance;
            if (left && Descent.isSame(end.value(), reached.value()) && Descent.isSame(value, reached.value())) {
                return Kind.NONE;
            }
            higher |= (value > reached.value() && !Descent.isSame(value, reached.value()))
                    || outward(beside, reached.at(), start) > 0;
            same |= end.at().distance(reached.at()) > distance / 2 && drop > -Math.max(SAME * rise, noise);
        }
        return !higher ? Kind.NONE : same ? Kind.PART_OF_A_CURVE : Kind.SINGLE;
    }

    private double highest(Descent reached, double distance) {
        double highest = 0;
        for (Point start : around(reached, distance)) {
            double rise = surface.value(start.x(), start.y()) - reached.value();
            highest = Double.isFinite(rise) ? Math.max(highest, rise) : highest;
        }
        return highest;
    }

    /// The slope away from a point; where roundings hide that a loss is higher, this shows it.
    private static double outward(Derivatives beside, Point from, Point to) {
        return beside.dx() * (to.x() - from.x()) + beside.dy() * (to.y() - from.y());
    }

    private static List<Point> around(Descent reached, double distance) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < STARTS; i++) {
            double angle = 2 * Math.PI * i / STARTS;
            points.add(new Point(
                    reached.at().x() + distance * Math.cos(angle), reached.at().y() + distance * Math.sin(angle)));
        }
        return points;
    }

    private boolean isBottomless(Descent reached) {
        return isBottomless(reached.value(), share -> lowSide(reached, share));
    }

    /// Whether a function falls without end toward a point.
    ///
    /// @param value  at the point, which only tells how near to the end numbers come
    /// @param around a value around it, at a distance that is a share of the view
    static boolean isBottomless(double value, DoubleUnaryOperator around) {
        if (value == Double.NEGATIVE_INFINITY) {
            return true;
        }
        double nearer = around.applyAsDouble(SHARES[1]);
        double fall = nearer - value;
        return fall > LEFT * (around.applyAsDouble(SHARES[0]) - value)
                && fall > LEFT_OF_FAR * (around.applyAsDouble(FAR) - value)
                && !Descent.isSame(nearer, value);
    }

    /// A value that most of a ring is above: of a line that falls without end the ring meets a few points, while on an
    /// edge, where the surface jumps, more than these are as low as its foot.
    private double lowSide(Descent reached, double share) {
        double[] ring = IntStream.range(0, RING)
                .mapToDouble(i -> onRing(reached, share, i))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return ring.length == 0 ? reached.value() : ring[Math.min(RING / 8, ring.length - 1)];
    }

    private double onRing(Descent reached, double share, int i) {
        double angle = 2 * Math.PI * i / RING;
        return surface.value(
                reached.at().x() + share * size * Math.cos(angle), reached.at().y() + share * size * Math.sin(angle));
    }

    private boolean isLowestOfRings(Descent reached) {
        boolean higher = false;
        for (double share : SHARES) {
            for (int i = 0; i < RING; i++) {
                double value = onRing(reached, share, i);
                if (value < reached.value() && !Descent.isSame(value, reached.value())) {
                    return false;
                }
                higher |= value > reached.value();
            }
        }
        return higher;
    }
}
