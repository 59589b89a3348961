package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// Looks along a direction for where the loss is lowest, to the last digits: steps are doubled until the loss rises,
/// then cubic interpolation and halving close in on where the slope is zero. On a quadratic bowl that is one trial more
/// than the first. Of several minima it finds the first, unless a doubled step leaps over it.
public final class ExactSearch {
    /// A slope of this part of the first one is none.
    private static final double FLAT = 1e-13;

    private static final double GROWTH = 2;

    /// Trials stay this part of the bracket away from its ends.
    private static final double MARGIN = 1e-6;

    private final Objective objective;
    private final Vector theta;
    private final Vector direction;
    private final Trial start;
    private int trials;

    public ExactSearch(Update update, Sample here, Vector direction) {
        this.objective = update.objective();
        this.theta = update.theta();
        this.direction = direction;
        this.start = new Trial(0, here.loss(), here.gradient().dot(direction));
    }

    /// @param first the first step length to try
    /// @return where the loss is lowest; 0 where the direction does not lead downhill
    public double search(double first) {
        if (!(start.slope() < 0) || !(first > 0)) {
            return 0;
        }
        Trial low = start;
        Trial high = trial(first);
        while (leadsOn(low, high)) {
            if (trials >= LineSearch.MAX_TRIALS) {
                return high.t();
            }
            low = high;
            high = trial(GROWTH * high.t());
        }
        return narrow(low, high);
    }

    /// How many step lengths were tried.
    public int trials() {
        return trials;
    }

    private Trial trial(double t) {
        trials++;
        return Trial.of(objective.at(theta.along(direction, t)), t, direction);
    }

    /// Whether the minimum is beyond this trial.
    private static boolean leadsOn(Trial low, Trial now) {
        return now.isDefined() && now.slope() < 0 && now.loss() <= low.loss();
    }

    private boolean isFlat(Trial trial) {
        return trial.isDefined() && Math.abs(trial.slope()) <= -FLAT * start.slope();
    }

    /// The slope is negative at `low`, and the minimum before `high`.
    private double narrow(Trial first, Trial second) {
        Trial low = first;
        Trial high = second;
        while (!isFlat(high) && trials < LineSearch.MAX_TRIALS) {
            double width = high.t() - low.t();
            double t = isTurn()
                    ? low.t() + width / 2
                    : Trial.cubicMinimum(low, high, low.t() + MARGIN * width, high.t() - MARGIN * width);
            if (!(low.t() < t && t < high.t())) {
                break;
            }
            Trial now = trial(t);
            if (isFlat(now)) {
                return t;
            }
            if (leadsOn(low, now)) {
                low = now;
            } else {
                high = now;
            }
        }
        return high.loss() < low.loss() || (isFlat(high) && high.loss() <= start.loss()) ? high.t() : low.t();
    }

    /// Where the loss is far from a cubic, halving is what closes in.
    private boolean isTurn() {
        return trials % 3 == 0;
    }
}
