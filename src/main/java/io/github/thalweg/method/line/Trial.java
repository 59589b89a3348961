package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Vector;

/// A step length that a line search tried.
///
/// @param t     the step length
/// @param loss  phi(t) = f(theta + t d); infinite where the surface is undefined
/// @param slope phi'(t)
record Trial(double t, double loss, double slope) {
    /// Where the surface is undefined it counts as infinitely high.
    static Trial of(Sample sample, double t, Vector direction) {
        return new Trial(
                t,
                sample.isDefined() ? sample.loss() : Double.POSITIVE_INFINITY,
                sample.gradient().dot(direction));
    }

    /// Minus infinity is a loss to go to, for a run that diverges.
    boolean isDefined() {
        return loss < Double.POSITIVE_INFINITY;
    }

    /// The step length where the cubic through both trials, with their slopes, is lowest: kept within bounds, whose
    /// middle it is where the cubic has no minimum. Nocedal & Wright, Numerical Optimization, 2006, eq. 3.59.
    static double cubicMinimum(Trial a, Trial b, double min, double max) {
        Trial left = a.t <= b.t ? a : b;
        Trial right = a.t <= b.t ? b : a;
        double width = right.t - left.t;
        double d1 = left.slope + right.slope - 3 * (left.loss - right.loss) / (left.t - right.t);
        double square = d1 * d1 - left.slope * right.slope;
        if (!(square >= 0)) {
            return (min + max) / 2;
        }
        double d2 = Math.sqrt(square);
        double lowest = right.t - width * ((right.slope + d2 - d1) / (right.slope - left.slope + 2 * d2));
        return Math.min(Math.max(lowest, min), max);
    }
}
