package io.github.thalweg.run;

import static io.github.thalweg.run.Verdict.Kind.*;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The one table of verdicts: the first row that fits a trajectory is what is said of it.
public final class Verdicts {
    /// Near a minimum, moving little: both as parts of the landscape's view.
    private static final double NEAR = 2e-3;

    /// Within this part of the view a run is in the basin of a minimum; a single step so long throws it out.
    private static final double BASIN = 0.15;

    private static final double STILL = 2e-4;
    /// A gradient is small below this part of the largest one on the way.
    private static final double SMALL = 1e-2;
    /// A gradient is small, too, below this part of the steepest slope in view: a plateau.
    private static final double FLAT = 1e-6;

    private static final int SAMPLES = 16;
    /// A run that needs more than this many times its updates is too slow.
    private static final double PATIENCE = 10;

    private final Trajectory run;
    private final Surface surface;
    private final int last;
    private final Tail tail;
    private final double size;
    private final List<Minimum> minima;
    private final @Nullable Minimum nearest;

    private Verdicts(Trajectory run, Surface surface, List<Minimum> minima) {
        this.run = run;
        this.surface = surface;
        this.last = run.updates();
        this.tail = Tail.of(run);
        Box view = surface.landscape().view();
        this.size = Math.max(view.width(), view.height());
        this.minima = minima;
        this.nearest = minima.stream()
                .min(Comparator.comparingDouble(minimum -> minimum.at().distance(Tail.at(run, last))))
                .orElse(null);
    }

    /// @param minima the surface's, by rising value
    public static Verdict of(Trajectory run, Surface surface, List<Minimum> minima) {
        return new Verdicts(run, surface, minima).verdict();
    }

    private Verdict verdict() {
        return switch (run.stopReason()) {
            case DIVERGED -> diverged();
            case LEFT_DOMAIN -> leftDomain();
            case FINISHED, EARLY_STOP -> explodes() ? exploding() : settled() ? restingVerdict() : movingVerdict();
        };
    }

    private Verdict diverged() {
        return say(
                DIVERGED,
                last,
                "diverged at " + last,
                "At update %d the loss was %s and the point (%s, %s).",
                last,
                number(run.loss(last)),
                number(run.x(last)),
                number(run.y(last)));
    }

    private Verdict leftDomain() {
        String text = last == 0 ? "starts outside the domain" : "left the domain at " + last;
        String what = last == 0 ? "It starts at" : "At update " + last + " it stepped to";
        return say(
                LEFT_DOMAIN,
                last,
                text,
                "%s (%s, %s), where the loss or its gradient is undefined.",
                what,
                number(run.x(last)),
                number(run.y(last)));
    }

    private Verdict exploding() {
        return say(
                DIVERGED,
                last,
                "diverging",
                "In %d updates the loss went from %s to %s, and the point is (%s, %s) and still runs away.",
                last,
                number(run.loss(0)),
                number(run.loss(last)),
                number(run.x(last)),
                number(run.y(last)));
    }

    private boolean explodes() {
        double far = 20 * size;
        boolean grown = run.loss(last) > Math.max(run.loss(0), 0) * 10 + 1 && run.loss(last) > run.loss(tail.from());
        return grown || (tail.net() > far && tail.net() > 0.5 * tail.path());
    }

    private boolean smallGradient() {
        double largest = 0;
        for (int k = 0; k <= last; k += Math.max(1, last / 1000)) {
            largest = Math.max(largest, run.gradientNorm(k));
        }
        return run.gradientNorm(last) <= Math.max(SMALL * largest, FLAT * steepestInView());
    }

    private double steepestInView() {
        Box view = surface.landscape().view();
        double steepest = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double x = view.xMin() + view.width() * (i % SAMPLES + 0.5) / SAMPLES;
            double y = view.yMin() + view.height() * (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES;
            double norm = surface.derivatives(x, y).gradientNorm();
            steepest = Double.isFinite(norm) ? Math.max(steepest, norm) : steepest;
        }
        return steepest;
    }

    /// Small movement and a small gradient: either alone is not rest.
    private boolean settled() {
        return tail.path() < STILL * size * 10 && tail.lastStep() < STILL * size && smallGradient();
    }

    private Verdict restingVerdict() {
        if (nearest != null && (distance(last) < NEAR * size || asLowAsAMinimum())) {
            int step = settledAt();
            String which = nearest.value() <= minima.getFirst().value() + 1e-9 ? "lowest known" : "local";
            return say(
                    CONVERGED,
                    step,
                    "converged at " + step,
                    "From update %d on it stays within %s of where it ends, at the %s minimum near (%s, %s);"
                            + " the gradient is %s and the last step %s.",
                    step,
                    number(NEAR * size),
                    which,
                    number(nearest.at().x()),
                    number(nearest.at().y()),
                    number(run.gradientNorm(last)),
                    number(tail.lastStep()));
        }
        return say(
                STALLED,
                last,
                "stalled",
                "The gradient is only %s and the last step %s, but no minimum is near (%s, %s).",
                number(run.gradientNorm(last)),
                number(tail.lastStep()),
                number(run.x(last)),
                number(run.y(last)));
    }

    /// On a whole curve of minima only some are listed: then the loss decides.
    private boolean asLowAsAMinimum() {
        double lowest = minima.getFirst().value();
        return run.loss(last) - lowest < 1e-6 * Math.max(Math.abs(run.loss(0) - lowest), 1e-12);
    }

    private int settledAt() {
        var end = Tail.at(run, last);
        int step = last;
        while (step > 0 && Tail.at(run, step - 1).distance(end) < NEAR * size) {
            step--;
        }
        return step;
    }

    private Verdict movingVerdict() {
        if (constantSteps() && tail.net() < 0.2 * tail.path()) {
            return say(
                    RING,
                    last,
                    "circling",
                    "Every step is %s long, so it cannot settle: the last %d updates made a way of %s and got %s far.",
                    number(tail.lastStep()),
                    last - tail.from(),
                    number(tail.path()),
                    number(tail.net()));
        }
        if (tail.hops() && !falls()) {
            return say(
                    OSCILLATING,
                    last,
                    "oscillating",
                    "Its steps reverse (mean cosine %s): the last %d updates made a way of %s and got %s far.",
                    number(tail.reversal()),
                    last - tail.from(),
                    number(tail.path()),
                    number(tail.net()));
        }
        return progressVerdict();
    }

    private boolean falls() {
        double before = run.loss(tail.from());
        return before - run.loss(last) > 0.1 * Math.abs(before - lowestLoss());
    }

    private double lowestLoss() {
        return minima.isEmpty() ? 0 : minima.getFirst().value();
    }

    /// Steps of one length, whatever the gradient.
    private boolean constantSteps() {
        return last > 0 && isSteady(k -> Tail.step(run, k), 1.05) && !isSteady(run::gradientNorm, 1.5);
    }

    /// Whether the largest value over all updates is within `factor` of the smallest.
    private boolean isSteady(IntToDoubleFunction value, double factor) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int k = 1; k <= last; k++) {
            smallest = Math.min(smallest, value.applyAsDouble(k));
            largest = Math.max(largest, value.applyAsDouble(k));
        }
        return largest < factor * smallest;
    }

    private Verdict progressVerdict() {
        int thrown = lastThrow();
        if (thrown > 0) {
            return say(
                    STILL_MOVING,
                    last,
                    "thrown out",
                    "At update %d one step of %s threw it from %s to %s away from the minimum: the slope there is too"
                            + " steep for this rate.",
                    thrown,
                    number(Tail.step(run, thrown)),
                    number(distance(thrown - 1)),
                    number(distance(thrown)));
        }
        double needed = updatesNeeded();
        if (needed <= PATIENCE * last) {
            return say(
                    CONVERGING,
                    last,
                    "converging",
                    "It is %s from the minimum near (%s, %s) and at its present pace needs about %s more updates.",
                    number(distance(last)),
                    number(at(nearest).at().x()),
                    number(at(nearest).at().y()),
                    number(Math.ceil(needed)));
        }
        if (tail.path() < 0.02 * size) {
            String more = Double.isInfinite(needed)
                    ? "its distance to a minimum does not shrink"
                    : "at this pace it needs about " + number(needed) + " more";
            return say(
                    TOO_SLOW,
                    last,
                    "too slow",
                    "The last %d updates moved it by only %s; %s.",
                    last - tail.from(),
                    number(tail.net()),
                    more);
        }
        return say(
                STILL_MOVING,
                last,
                "still moving",
                "The last %d updates moved it by %s; the loss is %s.",
                last - tail.from(),
                number(tail.net()),
                number(run.loss(last)));
    }

    /// The last update that threw the run out of a basin it was in, or 0.
    private int lastThrow() {
        for (int k = last; k > 0; k--) {
            if (distance(k - 1) < BASIN * size && distance(k) > distance(k - 1) + BASIN * size) {
                return k;
            }
        }
        return 0;
    }

    /// Updates until the nearest minimum is near, if the largest distance goes on shrinking by the same factor. The
    /// largest
    /// of many, for a run that jumps across a basin is near it now and then.
    private double updatesNeeded() {
        if (nearest == null) {
            return Double.POSITIVE_INFINITY;
        }
        int middle = (tail.from() + last + 1) / 2;
        double now = Math.max(farthest(middle, last), NEAR * size * 0.5);
        double shrinking = Math.log(farthest(tail.from(), middle) / now) / Math.max(last - middle, 1);
        return shrinking > 0 ? Math.max(0, Math.log(now / (NEAR * size)) / shrinking) : Double.POSITIVE_INFINITY;
    }

    private double farthest(int from, int to) {
        double farthest = 0;
        for (int row = from; row <= to; row++) {
            farthest = Math.max(farthest, distance(row));
        }
        return farthest;
    }

    private double distance(int row) {
        return nearest == null ? Double.NaN : nearest.at().distance(Tail.at(run, row));
    }

    private static Minimum at(@Nullable Minimum minimum) {
        if (minimum == null) {
            throw new IllegalStateException("a verdict about a minimum needs one");
        }
        return minimum;
    }

    private static Verdict say(Verdict.Kind kind, int step, String text, String reason, Object... numbers) {
        return new Verdict(kind, step, text, String.format(Locale.ROOT, reason, numbers));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
