package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// Search along a direction for a step that satisfies the strong Wolfe conditions: phi(t) <= phi(0) + c1 t phi'(0)
/// and |phi'(t)| <= c2 |phi'(0)|.
///
/// A bracket is found by extrapolation and narrowed by cubic interpolation, with the safeguards and constants of
/// PyTorch's L-BFGS, which are those of M. Schmidt's minFunc, 2005.
public final class StrongWolfe {
    private static final int MAX_TRIALS = 25;
    /// Largest change of a coordinate that is still worth narrowing a bracket for.
    private static final double MIN_CHANGE = 1e-9;

    private final Objective objective;
    private final Vector theta;
    private final Vector direction;
    private final Trial start;
    private final double c1;
    private final double c2;
    private final double growth;
    /// Trials after the first.
    private int more;

    /// @param growth largest factor from one trial to the next, above 1.01
    public StrongWolfe(Update update, Sample here, Vector direction, double c1, double c2, double growth) {
        this.objective = update.objective();
        this.theta = update.theta();
        this.direction = direction;
        this.start = new Trial(0, here.loss(), here.gradient().dot(direction));
        this.c1 = c1;
        this.c2 = c2;
        this.growth = growth;
    }

    /// @param first the first step length to try
    /// @return as [#search]; 0 where the direction does not lead downhill
    public double searchDown(double first) {
        return start.slope() >= 0 ? 0 : search(first);
    }

    /// @param first the first step length to try
    /// @return the step length found, else the best one tried, which may be 0
    public double search(double first) {
        Trial before = start;
        Trial now = trial(first);
        for (; more < MAX_TRIALS; more++) {
            if (!now.isDefined()) {
                return retreat(before.t(), now.t());
            }
            if (rises(now) || (more > 1 && now.loss() >= before.loss())) {
                return narrow(new Bracket(before, now));
            }
            if (isFlat(now)) {
                return now.t();
            }
            if (now.slope() >= 0) {
                return narrow(new Bracket(before, now));
            }
            double next = Trial.cubicMinimum(before, now, now.t() + 0.01 * (now.t() - before.t()), growth * now.t());
            before = now;
            now = trial(next);
        }
        return now.loss() < start.loss() ? now.t() : start.t();
    }

    private Trial trial(double t) {
        return Trial.of(objective.at(theta.along(direction, t)), t, direction);
    }

    private boolean rises(Trial trial) {
        return trial.loss() > start.loss() + c1 * trial.t() * start.slope();
    }

    private boolean isFlat(Trial trial) {
        return Math.abs(trial.slope()) <= -c2 * start.slope();
    }

    /// Beyond the edge of the surface: back by halves to where it is defined and low enough.
    private double retreat(double good, double bad) {
        double t = bad;
        for (; more < MAX_TRIALS; more++) {
            t = (good + t) / 2;
            Trial now = trial(t);
            if (now.isDefined() && !rises(now)) {
                return t;
            }
        }
        return good;
    }

    private double narrow(Bracket bracket) {
        boolean wasClose = false;
        boolean found = false;
        while (!found && more < MAX_TRIALS && bracket.width() * direction.largestSize() >= MIN_CHANGE) {
            double t = bracket.cubicMinimum();
            boolean close = bracket.isCloseToAnEnd(t);
            boolean pushed = close && (wasClose || t >= bracket.max() || t <= bracket.min());
            wasClose = close && !pushed;
            found = place(trial(pushed ? bracket.inside(t) : t), bracket);
            more++;
        }
        return bracket.low().t();
    }

    /// @return whether the trial satisfies both conditions
    private boolean place(Trial now, Bracket bracket) {
        if (!(now.loss() < bracket.low().loss()) || rises(now)) {
            bracket.replaceHigh(now);
            return false;
        }
        boolean found = isFlat(now);
        boolean turned = now.slope() * (bracket.high().t() - bracket.low().t()) >= 0;
        bracket.replaceLow(now, !found && turned);
        return found;
    }
}
