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
import java.util.Locale;
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
                return row.verdict().apply(conduct);
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
        String reason = sentence("At update %s the loss was %s and the point %s.", c.last, c.shownLoss(c.last), end(c));
        return new Verdict(DIVERGED, c.last, "diverged at " + c.last, reason);
    }

    private static Verdict leftDomain(TrajectoryMeasures c) {
        String what = c.last == 0 ? "It starts at" : "At update " + c.last + " it stepped to";
        String reason = sentence("%s %s, where the loss or its gradient is undefined.", what, end(c));
        String text = c.last == 0 ? "starts outside the domain" : "left the domain at " + c.last;
        return new Verdict(LEFT_DOMAIN, c.last, text, reason);
    }

    private static Verdict exploding(TrajectoryMeasures c) {
        String reason = c.run.loss(c.last) < c.run.loss(0)
                ? sentence(
                        "It runs downhill without end: in %s updates the loss fell from %s to %s, and the point is %s.",
                        c.last, c.shownLoss(0), c.shownLoss(c.last), end(c))
                : sentence(
                        "In %s updates the loss went from %s to %s, and the point is %s and still runs away.",
                        c.last, c.shownLoss(0), c.shownLoss(c.last), end(c));
        return new Verdict(DIVERGED, c.last, "diverging", reason);
    }

    private static Verdict overfitting(TrajectoryMeasures c) {
        Overfit seen = Objects.requireNonNull(c.overfit());
        String mean = seen.rows() == 1 ? "" : sentence(" (means of %s updates)", seen.rows());
        String reason = sentence(
                        "Since update %s the validation loss has risen from %s to %s, while the training loss fell from"
                                + " %s to %s",
                        seen.since(), seen.lowest(), seen.validation(), seen.before(), seen.loss())
                + mean + ".";
        return new Verdict(OVERFITTING, seen.since(), "overfitting since " + seen.since(), reason);
    }

    private static Verdict converged(TrajectoryMeasures c) {
        Minimum minimum = nearest(c);
        int step = c.settledAt();
        String which = Thresholds.isLowest(minimum, c.lowestLoss()) ? "lowest known" : "local";
        String reason = sentence(
                "From update %s on it stays within %s of where it ends, at the %s minimum near %s; the gradient is %s and"
                        + " the last step %s.",
                step,
                Thresholds.NEAR * c.size,
                which,
                at(c, minimum.at()),
                c.run.gradientNorm(c.last),
                c.tail.lastStep());
        return new Verdict(CONVERGED, step, "converged at " + step, reason);
    }

    private static Verdict stalled(TrajectoryMeasures c) {
        Derivatives d = c.curvature();
        String still = sentence(
                "The gradient is only %s and the last step %s, but no minimum is near %s",
                c.run.gradientNorm(c.last), c.tail.lastStep(), end(c));
        String curves = d.lambdaMax() == d.lambdaMin()
                ? sentence("it curves by %s", d.lambdaMax())
                : sentence("it curves by %s and %s", d.lambdaMax(), d.lambdaMin());
        if (d.lambdaMin() < 0 && d.lambdaMax() > 0 && c.run.gradientNorm(c.last) < 1e-6 * d.lambdaMax() * c.size) {
            return new Verdict(STALLED, c.last, "stalled at a saddle", still + ": " + curves + ", a saddle.");
        }
        if (d.lambdaMax() < 0 && c.run.gradientNorm(c.last) < -1e-6 * d.lambdaMin() * c.size) {
            return new Verdict(STALLED, c.last, "stalled at a summit", still + ": " + curves + ", a summit.");
        }
        return new Verdict(STALLED, c.last, "stalled", still + ".");
    }

    private static Verdict ring(TrajectoryMeasures c) {
        String reason = sentence("Every step is %s long, so it cannot settle: %s.", c.tail.lastStep(), way(c));
        return new Verdict(RING, c.last, "circling", reason);
    }

    private static Verdict hovering(TrajectoryMeasures c) {
        String where = c.nearest == null
                ? way(c)
                : sentence(
                        "over the last half it was %s from the minimum near %s on average and up to %s",
                        c.mean(c.last / 2, c.last), at(c, nearest(c).at()), c.farthest(c.last / 2, c.last));
        String reason = "Noise keeps it moving, and it no longer gets nearer: " + where + ".";
        return new Verdict(HOVERING, c.last, "hovering", reason);
    }

    private static Verdict oscillating(TrajectoryMeasures c) {
        String reason = sentence("Its steps reverse (mean cosine %s): %s.", c.tail.reversal(), way(c));
        return new Verdict(OSCILLATING, c.last, "oscillating", reason);
    }

    private static Verdict thrownOut(TrajectoryMeasures c) {
        int thrown = c.lastThrow();
        String reason = sentence(
                "At update %s one step of %s threw it from %s to %s away from the minimum: the slope there is too steep for"
                        + " this rate.",
                thrown, TailStatistics.step(c.run, thrown), c.distance(thrown - 1), c.distance(thrown));
        return new Verdict(STILL_MOVING, c.last, "thrown out", reason);
    }

    private static Verdict converging(TrajectoryMeasures c) {
        double needed = Math.ceil(c.updatesNeeded());
        String pace = needed == 0
                ? sentence("but still moves: %s", way(c))
                : sentence("and at its present pace needs about %s more updates", needed);
        String reason = sentence(
                        "It is %s from the minimum near %s ",
                        c.distance(c.last), at(c, nearest(c).at())) + pace + ".";
        return new Verdict(CONVERGING, c.last, "converging", reason);
    }

    private static Verdict tooSlow(TrajectoryMeasures c) {
        double needed = c.updatesNeeded();
        String more = Double.isInfinite(needed)
                ? "its distance to a minimum does not shrink"
                : sentence("at this pace it needs about %s more", needed);
        String reason =
                sentence("The last %s updates moved it by only %s; %s.", c.last - c.tail.from(), c.tail.net(), more);
        return new Verdict(TOO_SLOW, c.last, "too slow", reason);
    }

    private static Verdict stillMoving(TrajectoryMeasures c) {
        String reason = sentence(
                "The last %s updates moved it by %s; the loss is %s.",
                c.last - c.tail.from(), c.tail.net(), c.shownLoss(c.last));
        return new Verdict(STILL_MOVING, c.last, "still moving", reason);
    }

    private static String way(TrajectoryMeasures c) {
        return sentence(
                "the last %s updates made a way of %s and got %s far",
                c.last - c.tail.from(), c.tail.path(), c.tail.net());
    }

    private static String end(TrajectoryMeasures c) {
        return at(c, TailStatistics.at(c.run, c.last));
    }

    private static String at(TrajectoryMeasures c, Point place) {
        return c.surface.landscape().oneVariable()
                ? sentence("x = %s", place.x())
                : sentence("(%s, %s)", place.x(), place.y());
    }

    private static Minimum nearest(TrajectoryMeasures c) {
        if (c.nearest == null) {
            throw new IllegalStateException("a verdict about a minimum needs one");
        }
        return c.nearest;
    }

    /// Numbers with three digits, texts as they are.
    private static String sentence(String words, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof Double value ? number(value) : parts[i];
        }
        return String.format(Locale.ROOT, words, texts);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
