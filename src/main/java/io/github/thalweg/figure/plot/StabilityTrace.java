package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Stability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Curves of the stability limit over the updates. Each row costs one evaluation of second derivatives, made once,
/// when the row is drawn.
final class StabilityTrace {
    /// How far a limit may stretch a logarithmic axis beyond the run's own rate; a linear one.
    private static final double LOG_REACH = 30;

    private static final double LINEAR_REACH = 2;

    /// The same beyond every sharpness.
    private static final double SHARPNESS_REACH = 8;

    private StabilityTrace() {}

    /// The sharpness along each visible run's way and, thin, what its rate would still bear: where the first crosses
    /// the second, the run begins to oscillate.
    static List<Series> sharpness(FigureInput input) {
        var series = new ArrayList<Series>();
        for (int run : input.visible()) {
            int last = input.trajectories().get(run).updates();
            of(input, run)
                    .ifPresent(limit -> series.add(
                            new Series(run, true, new MemoizedCurve(limit::largestSharpness, last + 1), 0, last)));
        }
        for (int run : input.visible()) {
            int last = input.trajectories().get(run).updates();
            IntToDoubleFunction value = row -> PlotKind.SHARPNESS.value(input, run, row);
            series.add(new Series(run, false, new MemoizedCurve(value, last + 1), 0, last));
        }
        return series;
    }

    /// The largest stable rate at each update of a run; null where its rule gives no limit, or it is hidden.
    static @Nullable Series rate(FigureInput input, int run) {
        if (!input.visible().contains(run)) {
            return null;
        }
        int last = input.trajectories().get(run).updates();
        return of(input, run)
                .map(limit -> new Series(run, true, new MemoizedCurve(limit::largestRate, last + 1), 1, last))
                .orElse(null);
    }

    /// The largest stable rate at an update of a run; empty where there is none.
    static OptionalDouble rateAt(FigureInput input, int run, int update) {
        double rate = of(input, run).map(limit -> limit.largestRate(update)).orElse(Double.NaN);
        return Double.isNaN(rate) ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }

    /// The same as a curve, no farther from the run's own rate than an axis should reach for it.
    static Series near(Series limit, FigureInput input, boolean log) {
        Trajectory run = input.trajectories().get(limit.run());
        double reach = log ? LOG_REACH : LINEAR_REACH;
        return new Series(
                limit.run(),
                true,
                row -> {
                    double lr = run.lr(row);
                    double value = limit.value().applyAsDouble(row);
                    return Math.min(Math.max(value, lr / reach), lr * reach);
                },
                limit.first(),
                limit.last());
    }

    /// The curves of a plot of sharpness as an axis should reach for them: what small rates would bear is orders of
    /// magnitude above every sharpness, and would leave no height for that.
    static List<Series> reached(List<Series> sharpness, boolean log) {
        double reach = log ? SHARPNESS_REACH : LINEAR_REACH;
        double[] values = sharpness.stream()
                .filter(curve -> !curve.thin())
                .flatMapToDouble(curve -> Arrays.stream(AxisRange.values(curve, curve.value())))
                .filter(value -> value > 0 && value < Double.POSITIVE_INFINITY)
                .toArray();
        if (values.length == 0) {
            return sharpness;
        }
        double low = Arrays.stream(values).min().orElseThrow() / reach;
        double high = Arrays.stream(values).max().orElseThrow() * reach;
        return sharpness.stream()
                .map(curve -> curve.thin() ? within(curve, low, high) : curve)
                .toList();
    }

    private static Series within(Series curve, double low, double high) {
        IntToDoubleFunction value = row -> Math.clamp(curve.value().applyAsDouble(row), low, high);
        return new Series(curve.run(), true, value, curve.first(), curve.last());
    }

    private static Optional<Stability> of(FigureInput input, int run) {
        Trajectory trajectory = input.trajectories().get(run);
        return Stability.of(input.scenario(), run, input.surface(), trajectory);
    }
}
