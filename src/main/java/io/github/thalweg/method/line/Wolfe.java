package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// A step that satisfies the Wolfe conditions: with d = -g,
/// f(theta + a d) <= f(theta) + c1 a d.g and d.f'(theta + a d) >= c2 d.g.
/// From a = `lr` on, a step that is too long shrinks toward the longest that was too short, one that is too short grows
/// by 1/shrink until one was too long. Wolfe, 1969; the bisection is that of Burke, Lewis & Overton, 2005.
///
/// @param c1     share of the promised fall, in [0, 1]
/// @param c2     share of the slope that may be left, in [0, 1]
/// @param shrink where between the two bounds the next trial lies, in (0, 1)
public record Wolfe(double c1, double c2, double shrink) implements LineSearch {
    @Override
    public double length(Update update, Sample here, Vector direction) {
        double slope = direction.dot(here.gradient());
        double tooShort = 0;
        double tooLong = Double.POSITIVE_INFINITY;
        double length = update.lr();
        for (int trials = 1; trials <= MAX_TRIALS; trials++) {
            update.memory().set(TRIALS, trials);
            Sample there = update.objective().at(update.theta().along(direction, length));
            if (!(there.loss() <= here.loss() + c1 * length * slope)) {
                tooLong = length;
            } else if (there.gradient().dot(direction) < c2 * slope) {
                tooShort = length;
            } else {
                return length;
            }
            length = tooLong == Double.POSITIVE_INFINITY ? length / shrink : tooShort + shrink * (tooLong - tooShort);
        }
        return tooShort;
    }
}
