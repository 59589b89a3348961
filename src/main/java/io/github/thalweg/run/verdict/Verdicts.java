package io.github.thalweg.run.verdict;

import static io.github.thalweg.run.verdict.Verdict.Kind.*;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/// The table of verdicts. The first row that fits a trajectory is its verdict.
public final class Verdicts {
    private record Row(Predicate<TrajectoryMeasures> fits, Function<TrajectoryMeasures, Verdict> verdict) {}

    private static final List<Row> TABLE = List.of(
            new Row(c -> c.run.stopReason() == StopReason.DIVERGED, Verdicts::diverged),
            new Row(c -> c.run.stopReason() == StopReason.LEFT_DOMAIN, Verdicts::leftDomain),
            new Row(TrajectoryMeasures::explodes, Verdicts::exploding),
            new Row(c -> c.overfit() != null, Verdicts::overfitting),
            new Row(TrajectoryMeasures::converged, Verdicts::converged),
            new Row(TrajectoryMeasures::stalled, Verdicts::stalled),
            new Row(TrajectoryMeasures::rings, Verdicts::ring),
            new Row(TrajectoryMeasures::hovers, Verdicts::hovering),
            new Row(TrajectoryMeasures::oscillates, Verdicts::oscillating),
            new Row(c -> c.lastThrow() > 0, Verdicts::thrownOut),
            new Row(TrajectoryMeasures::converging, Verdicts::converging),
            new Row(c -> c.tail.path() < 0.02 * c.size, Verdicts::tooSlow),
            new Row(_ -> true, Verdicts::stillMoving));

    private Verdicts() {}

    /// @param view   of the scenario: lengths are shares of it
    /// @param minima the surface's, by rising value
    /// @param noisy  its gradients had noise
    public static Verdict of(Trajectory run, Surface surface, Box view, List<Minimum> minima, boolean noisy) {
        return of(new TrajectoryMeasures(run, surface, view, minima, noisy, 1));
    }

    static Verdict of(TrajectoryMeasures conduct) {
        for (Row row : TABLE) {
            if (row.fits().test(conduct)) {
                Minimum nearest = conduct.nearest;
                return row.verdict().apply(conduct).withNearest(nearest == null ? null : nearest.at());
            }
        }
        throw new IllegalStateException("the last row fits everything");
    }

    /// The same, and where the run's rate is the reason, that first.
    ///
    /// @param index number of the run in the scenario, from 0
    public static Verdict explained(
            Scenario scenario, int index, Trajectory run, Surface surface, List<Minimum> minima) {
        if (scenario.runs().get(index).isRecorded()) {
            return Verdict.none(run.updates());
        }
        if (scenario.runs().get(index).maximize()) {
            return Uphill.of(scenario, index, run, surface);
        }
        Verdict verdict = of(
                run,
                surface,
                scenario.view(),
                minima,
                scenario.isNoisy(scenario.runs().get(index)));
        return RateReason.explain(verdict, scenario, index, surface, run);
    }

    private static Verdict diverged(TrajectoryMeasures c) {
        String reason = Messages.diverged(c.last, c.shownLoss(c.last), end(c));
        return new Verdict(DIVERGED, c.last, Messages.divergedAt(c.last), reason);
    }

    private static Verdict leftDomain(TrajectoryMeasures c) {
        return c.last == 0
                ? new Verdict(LEFT_DOMAIN, c.last, Messages.STARTS_OUTSIDE, Messages.startsOutside(end(c)))
                : new Verdict(LEFT_DOMAIN, c.last, Messages.leftAt(c.last), Messages.left(c.last, end(c)));
    }

    private static Verdict exploding(TrajectoryMeasures c) {
        boolean downhill = c.run.loss(c.last) < c.run.loss(0);
        String reason = Messages.diverging(downhill, c.last, c.shownLoss(0), c.shownLoss(c.last), end(c));
        return new Verdict(DIVERGED, c.last, Messages.DIVERGING, reason);
    }

    private static Verdict overfitting(TrajectoryMeasures c) {
        Overfit seen = Objects.requireNonNull(c.overfit());
        return new Verdict(
                OVERFITTING, seen.since(), Messages.overfittingSince(seen.since()), Messages.overfitting(seen));
    }

    private static Verdict converged(TrajectoryMeasures c) {
        Minimum minimum = nearest(c);
        int step = c.settledAt();
        String reason = Messages.converged(
                step,
                Thresholds.NEAR * c.size,
                Thresholds.isLowest(minimum, c.lowestLoss()),
                at(c, minimum.at()),
                c.run.gradientNorm(c.last),
                c.tail.lastStep());
        return new Verdict(CONVERGED, step, Messages.convergedAt(step), reason);
    }

    private static Verdict stalled(TrajectoryMeasures c) {
        Derivatives d = c.curvature();
        String still = Messages.stalled(c.run.gradientNorm(c.last), c.tail.lastStep(), end(c));
        if (d.lambdaMin() < 0 && d.lambdaMax() > 0 && c.run.gradientNorm(c.last) < 1e-6 * d.lambdaMax() * c.size) {
            return new Verdict(STALLED, c.last, Messages.STALLED_AT_SADDLE, Messages.saddle(still, d));
        }
        if (d.lambdaMax() < 0 && c.run.gradientNorm(c.last) < -1e-6 * d.lambdaMin() * c.size) {
            return new Verdict(STALLED, c.last, Messages.STALLED_AT_SUMMIT, Messages.summit(still, d));
        }
        return new Verdict(STALLED, c.last, Messages.STALLED, still + ".");
    }

    private static Verdict ring(TrajectoryMeasures c) {
        return new Verdict(RING, c.last, Messages.CIRCLING, Messages.circling(c.tail.lastStep(), way(c)));
    }

    private static Verdict hovering(TrajectoryMeasures c) {
        String where = c.nearest == null
                ? way(c)
                : Messages.around(at(c, nearest(c).at()), c.mean(c.last / 2, c.last), c.farthest(c.last / 2, c.last));
        return new Verdict(HOVERING, c.last, Messages.HOVERING, Messages.hovering(where));
    }

    private static Verdict oscillating(TrajectoryMeasures c) {
        String reason = Messages.oscillating(c.tail.reversal(), way(c));
        return new Verdict(OSCILLATING, c.last, Messages.OSCILLATING, reason);
    }

    private static Verdict thrownOut(TrajectoryMeasures c) {
        int thrown = c.lastThrow();
        String reason = Messages.thrownOut(
                thrown, TailStatistics.step(c.run, thrown), c.distance(thrown - 1), c.distance(thrown));
        return new Verdict(STILL_MOVING, c.last, Messages.THROWN_OUT, reason);
    }

    private static Verdict converging(TrajectoryMeasures c) {
        double needed = Math.ceil(c.updatesNeeded());
        String pace = needed == 0 ? Messages.stillMoves(way(c)) : Messages.presentPace(needed);
        String reason = Messages.converging(c.distance(c.last), at(c, nearest(c).at()), pace);
        return new Verdict(CONVERGING, c.last, Messages.CONVERGING, reason);
    }

    private static Verdict tooSlow(TrajectoryMeasures c) {
        double needed = Math.ceil(c.updatesNeeded());
        String more = Double.isInfinite(needed) ? Messages.NO_NEARER : Messages.thisPace(needed);
        String reason = Messages.tooSlow(c.last - c.tail.from(), c.tail.net(), more);
        return new Verdict(TOO_SLOW, c.last, Messages.TOO_SLOW, reason);
    }

    private static Verdict stillMoving(TrajectoryMeasures c) {
        String reason = Messages.stillMoving(c.last - c.tail.from(), c.tail.net(), c.shownLoss(c.last));
        return new Verdict(STILL_MOVING, c.last, Messages.STILL_MOVING, reason);
    }

    private static String way(TrajectoryMeasures c) {
        return Messages.way(c.last - c.tail.from(), c.tail.path(), c.tail.net());
    }

    private static String end(TrajectoryMeasures c) {
        return at(c, TailStatistics.at(c.run, c.last));
    }

    private static String at(TrajectoryMeasures c, Point place) {
        return Messages.point(place, c.surface.landscape().oneVariable());
    }

    private static Minimum nearest(TrajectoryMeasures c) {
        if (c.nearest == null) {
            throw new IllegalStateException("a verdict about a minimum needs one");
        }
        return c.nearest;
    }
}
