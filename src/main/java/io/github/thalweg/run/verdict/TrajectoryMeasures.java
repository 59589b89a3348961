package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Measurements of a trajectory that its verdict rests on: how it moved, where it is, and which minimum is near.
final class TrajectoryMeasures {
    /// Within this part of the view a run is in the basin of a minimum; a single step so long throws it out.
    private static final double BASIN = 0.15;

    /// A gradient is small below this part of the largest one on the way.
    private static final double SMALL = 1e-2;
    /// A gradient is small, too, below this part of the steepest slope in view: a plateau.
    private static final double FLAT = 1e-6;
    /// A loss is as low as a minimum's when this part of the way down is left: at a kink, where no gradient is small.
    private static final double LOW_AT_KINK = 1e-3;

    /// A run that needs more than this many times its updates is too slow.
    private static final double PATIENCE = 10;

    /// A slope that would come down by this part of the height on the way to the minimum is no plateau.
    private static final double FLOOR = 0.5;

    private static final int SAMPLES = 16;

    final Trajectory run;
    final Surface surface;
    final Box view;
    final List<Minimum> minima;
    final boolean noisy;
    final int last;
    final TailStatistics tail;
    final double size;
    /// The listed or found minimum nearest to the end, or a nearer one downhill from there; null without.
    final @Nullable Minimum nearest;

    private final TailStatistics rest;
    private final double sign;

    /// @param sign of what is shown of a loss: -1 where the landscape is upside down
    TrajectoryMeasures(Trajectory run, Surface surface, Box view, List<Minimum> minima, boolean noisy, double sign) {
        this.sign = sign;
        this.run = run;
        this.surface = surface;
        this.minima = minima;
        this.noisy = noisy;
        this.last = run.updates();
        this.tail = TailStatistics.of(run);
        this.rest = TailStatistics.from(run, Math.max(0, last - Math.clamp(last / 50, 3, 100)));
        this.view = view;
        this.size = view.longerSide();
        this.nearest = nearest();
    }

    /// Noise throws a run about near its minimum, and into dimples beside it.
    private @Nullable Minimum nearest() {
        Point end = TailStatistics.at(run, last);
        Minimum known = minima.stream()
                .min(Comparator.comparingDouble(minimum -> minimum.at().distance(end)))
                .orElse(null);
        double near = (noisy ? Thresholds.NEAR_WITH_NOISE : Thresholds.NEAR) * size;
        return known != null && known.at().distance(end) < near ? known : orDownhill(known, end);
    }

    /// The search for minima sees only the view, and what a landscape lists need not be all: the run's own minimum is
    /// downhill from where it ends.
    private @Nullable Minimum orDownhill(@Nullable Minimum known, Point end) {
        if (run.stopReason() == StopReason.DIVERGED || run.stopReason() == StopReason.LEFT_DOMAIN || explodes()) {
            return known;
        }
        Minimum own = surface.minimumBelow(end, size).orElse(null);
        boolean nearer = own != null
                && (known == null || own.at().distance(end) < known.at().distance(end));
        return nearer ? own : known;
    }

    /// The loss that a reader knows.
    double shownLoss(int row) {
        return sign * run.loss(row);
    }

    /// The surface at the last point.
    Derivatives curvature() {
        return surface.derivatives(run.x(last), run.y(last));
    }

    /// Distance of a row to the nearest minimum; NaN without one.
    double distance(int row) {
        return nearest == null ? Double.NaN : nearest.at().distance(TailStatistics.at(run, row));
    }

    double lowestLoss() {
        return minima.isEmpty() ? 0 : minima.getFirst().value();
    }

    boolean explodes() {
        double far = Thresholds.GONE * Math.max(size, startFromView());
        boolean grown = Thresholds.isGrown(run.loss(last), run.loss(0)) && run.loss(last) > run.loss(tail.from());
        return grown || (tail.net() > far && tail.net() > 0.5 * tail.path());
    }

    /// How far the start is from the middle of the view, which may show only where the run ends.
    private double startFromView() {
        var middle = new Point((view.xMin() + view.xMax()) / 2, (view.yMin() + view.yMax()) / 2);
        return TailStatistics.at(run, 0).distance(middle);
    }

    /// How the validation loss rises; null where it does not, and for a run that goes uphill.
    @Nullable
    Overfit overfit() {
        return sign < 0 ? null : Overfit.of(run, noisy);
    }

    /// At a minimum: near it and still, with a small gradient where the minimum is not a kink.
    boolean converged() {
        if (nearest == null || !still()) {
            return false;
        }
        boolean near = distance(last) < Thresholds.NEAR * size;
        return near && (smallGradient() || asLowAsAMinimum());
    }

    /// Away from any minimum, with a small gradient and small movement, and not on the way to one.
    boolean stalled() {
        return still() && smallGradient() && !converging() && !slopeLeadsOn();
    }

    /// The slope at the end, small as it is, is that of a valley's floor: it explains how high the end lies above the
    /// minimum.
    private boolean slopeLeadsOn() {
        if (nearest == null) {
            return false;
        }
        double height = run.loss(last) - nearest.value();
        return height > 0 && run.gradientNorm(last) * distance(last) > height * FLOOR;
    }

    private boolean still() {
        return rest.path() < Thresholds.STILL * size * 10 && tail.lastStep() < Thresholds.STILL * size;
    }

    private boolean smallGradient() {
        double largest = 0;
        for (int k = 0; k <= last; k += Math.max(1, last / 1000)) {
            largest = Math.max(largest, run.gradientNorm(k));
        }
        return run.gradientNorm(last) <= SMALL * largest || isFlatInView(run.gradientNorm(last));
    }

    /// Whether the view has a slope beside which this one is nothing.
    private boolean isFlatInView(double slope) {
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double x = view.xMin() + view.width() * (i % SAMPLES + 0.5) / SAMPLES;
            double y = view.yMin() + view.height() * (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES;
            double norm = surface.derivatives(x, y).gradientNorm();
            if (Double.isFinite(norm) && slope <= FLAT * norm) {
                return true;
            }
        }
        return slope == 0;
    }

    /// At a kink no gradient is small: then the loss decides.
    private boolean asLowAsAMinimum() {
        double lowest = nearest == null ? lowestLoss() : nearest.value();
        return run.loss(last) - lowest < LOW_AT_KINK * Math.max(Math.abs(run.loss(0) - lowest), 1e-12);
    }

    /// The update from which on it is near where it ends.
    int settledAt() {
        Point end = TailStatistics.at(run, last);
        int step = last;
        while (step > 0 && TailStatistics.at(run, step - 1).distance(end) < Thresholds.NEAR * size) {
            step--;
        }
        return step;
    }

    /// Noise keeps it at a distance that no longer shrinks.
    boolean hovers() {
        return noisy && tail.net() < 0.3 * tail.path() && !(mean(last / 2, last) < 0.5 * mean(last / 4, last / 2));
    }

    /// The mean distance to the nearest minimum over rows.
    double mean(int from, int to) {
        double sum = 0;
        for (int row = from; row <= to; row++) {
            sum += distance(row);
        }
        return sum / (to - from + 1);
    }

    /// The largest distance to the nearest minimum over rows.
    double farthest(int from, int to) {
        double farthest = 0;
        for (int row = from; row <= to; row++) {
            farthest = Math.max(farthest, distance(row));
        }
        return farthest;
    }

    /// Steps of one length, whatever the gradient, that lead nowhere.
    boolean rings() {
        return last > 0
                && isSteady(k -> TailStatistics.step(run, k), 1.05)
                && !isSteady(run::gradientNorm, 1.5)
                && tail.net() < 0.2 * tail.path();
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

    /// Steps that reverse, without the loss falling.
    boolean oscillates() {
        int part = (last - tail.from()) / 5;
        double before = meanLoss(tail.from(), tail.from() + part);
        boolean falls = before - meanLoss(last - part, last) > 0.1 * Math.abs(before - lowestLoss());
        return tail.hops() && !falls;
    }

    /// Over rows: where steps go to and fro one row says little.
    private double meanLoss(int from, int to) {
        double sum = 0;
        for (int row = from; row <= to; row++) {
            sum += run.loss(row);
        }
        return sum / (to - from + 1);
    }

    /// The last update that threw the run out of a basin it was in, or 0. A velocity carries a run through a basin in
    /// steps of like length; what throws it out is one step much longer than the one before.
    int lastThrow() {
        for (int k = last; k > 1; k--) {
            boolean out = distance(k - 1) < BASIN * size && distance(k) > distance(k - 1) + BASIN * size;
            if (out && TailStatistics.step(run, k) > 2 * TailStatistics.step(run, k - 1)) {
                return k;
            }
        }
        return 0;
    }

    /// It will be near a minimum before long.
    boolean converging() {
        return updatesNeeded() <= PATIENCE * last;
    }

    /// Updates until the nearest minimum is near, if the largest distance goes on shrinking by the same factor. The
    /// largest of many, for a run that jumps across a basin is near it now and then.
    double updatesNeeded() {
        if (nearest == null) {
            return Double.POSITIVE_INFINITY;
        }
        int middle = (tail.from() + last + 1) / 2;
        double now = Math.max(farthest(middle, last), Thresholds.NEAR * size * 0.5);
        double shrinking = Math.log(farthest(tail.from(), middle) / now) / Math.max(last - middle, 1);
        return shrinking > 0
                ? Math.max(0, Math.log(now / (Thresholds.NEAR * size)) / shrinking)
                : Double.POSITIVE_INFINITY;
    }
}
