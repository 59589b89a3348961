package io.github.thalweg.landscape;

import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/// A way downhill from a point to where it ends: Newton's steps within a radius of trust, with the sizes of the
/// curvatures in place of negative ones, and Nelder-Mead where a kink stops them. Nothing is measured in absolute
/// numbers, neither of the loss nor of the plane.
///
/// @param at      where it ends
/// @param value   the loss there
/// @param end     what it ends at
record Descent(Point at, double value, End end) {
    /// What a way down ends at.
    enum End {
        LEVEL,
        /// It gets no lower, although the slope is not level.
        KINK,
        /// It still leads down, or far away.
        NOT_REACHED
    }

    private static final int MAX_SETTLINGS = 10;
    private static final int MAX_LEGS = 10;
    private static final int MAX_EVALUATIONS = 1000;

    /// First corners of the simplexes, in radii: one that has collapsed onto a kink is followed by others.
    private static final double[][] SIMPLEXES = {{1, 1}, {-0.1, 0.03}};

    /// So many roundings are no difference between two losses.
    private static final double ROUNDINGS = 4;

    /// @param radius of the first steps, in landscape units; the way may leave it
    static Descent from(Probe surface, Point start, double radius) {
        return new NewtonWalk(surface, start, radius).down();
    }

    /// The same, and Nelder-Mead from where a kink stops Newton's steps.
    static Descent overKinks(Probe surface, Point start, double radius) {
        Descent reached = from(surface, start, radius);
        if (reached.end != End.KINK) {
            return reached;
        }
        Point along = KinkDescent.from(surface, start, radius);
        double lower = surface.value(along.x(), along.y());
        reached = lower < reached.value ? new Descent(along, lower, End.KINK) : reached;
        int failures = 0;
        for (int i = 0; i < 3 * SIMPLEXES.length && failures < SIMPLEXES.length; i++) {
            double[] corner = SIMPLEXES[i % SIMPLEXES.length];
            Point better = simplex(surface, reached.at, radius * corner[0], radius * corner[1]);
            double value = surface.value(better.x(), better.y());
            failures = value < reached.value && !isSame(value, reached.value) ? 0 : failures + 1;
            reached = value < reached.value ? new Descent(better, value, End.KINK) : reached;
        }
        return reached;
    }

    /// The lowest that is reached over kinks from points around an end, again and again while it gets lower: a simplex
    /// or a line search may have collapsed onto a kink short of its lowest point.
    Descent settled(Probe surface, double radius) {
        Descent floor = FloorWalk.from(surface, at, radius);
        if (floor != null && floor.value < value) {
            return floor;
        }
        Descent lowest = this;
        for (int i = 0; i < MAX_SETTLINGS && !surface.isSpent(); i++) {
            Descent before = lowest;
            for (int side = 0; side < 8; side++) {
                double reach = side % 2 == 0 ? radius : radius / 100;
                double angle = Math.PI * side / 4;
                var beside =
                        new Point(before.at.x() + reach * Math.cos(angle), before.at.y() + reach * Math.sin(angle));
                Point end = KinkDescent.from(surface, beside, reach);
                double value = surface.value(end.x(), end.y());
                lowest = value < lowest.value ? new Descent(end, value, End.KINK) : lowest;
            }
            if (isSame(lowest.value, before.value)) {
                return lowest;
            }
        }
        return new Descent(lowest.at, lowest.value, End.NOT_REACHED);
    }

    /// Further on from an end that was not reached.
    Descent further(Probe surface, double radius) {
        Descent end = this;
        for (int i = 0; i < MAX_LEGS && end.end == End.NOT_REACHED; i++) {
            end = from(surface, end.at, radius);
        }
        return end;
    }

    private static Point simplex(Probe surface, Point start, double right, double up) {
        try {
            double[] at = new SimplexOptimizer(1e-15, Double.MIN_NORMAL)
                    .optimize(
                            new MaxEval(Math.clamp(surface.values(), 1, MAX_EVALUATIONS)),
                            new ObjectiveFunction(p -> finiteOrHuge(surface.value(p[0], p[1]))),
                            GoalType.MINIMIZE,
                            new InitialGuess(new double[] {start.x(), start.y()}),
                            new NelderMeadSimplex(new double[] {right, up}))
                    .getPoint();
            return new Point(at[0], at[1]);
        } catch (TooManyEvaluationsException e) {
            return start;
        }
    }

    private static double finiteOrHuge(double value) {
        return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }

    /// Whether two losses differ by no more than roundings.
    static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= ROUNDINGS * Math.ulp(Math.max(Math.abs(a), Math.abs(b)));
    }
}
