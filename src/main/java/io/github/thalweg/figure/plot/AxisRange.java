package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.run.ensemble.QuantileBand;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Choice of a plot's vertical axis, such that a run that explodes does not use up the range.
public final class AxisRange {
    /// Rows looked at in each curve.
    private static final int LOOKS = 3000;

    /// A logarithmic axis shows no more than so many decades.
    private static final double MAX_DECADES = 16;

    /// The decades that a logarithmic axis of an explosion shows: the ends of longer ones, with room beyond them, have
    /// no finite ratio.
    private static final double MAX_GROWTH = 250;

    /// The share of what values span that a logarithmic axis has beyond them.
    private static final double ROOM = 0.04;

    /// The factor by which a diverging run may stretch the axis beyond the calm ones and its own first value.
    private static final double STRETCH = 10;

    /// A quantile that grows by such a factor is one of runs that diverge.
    private static final double EXPLOSION = 1e6;

    /// Depth below zero, in sizes of the first values, up to which a falling loss is seen on a linear axis.
    private static final double MAX_DEPTH = 1000;

    /// Where the highest of positive values is no larger than so many times the lowest, a logarithm shows no fall.
    private static final double FLAT = 1.2;

    /// Values that differ by a smaller part of themselves differ by rounding alone.
    private static final double ROUNDING = 1e-9;

    private AxisRange() {}

    /// Whether curves that are to have a logarithmic axis need a linear one: they fall below zero, or differ by a
    /// small part of themselves.
    public static boolean needsLinear(List<Series> series) {
        double[] all = series.stream()
                .flatMapToDouble(curve -> Arrays.stream(values(curve, curve.value())))
                .filter(Double::isFinite)
                .toArray();
        double lowest = Arrays.stream(all).min().orElse(0);
        if (lowest > 0) {
            double highest = highest(all);
            return highest <= FLAT * lowest && highest - lowest > ROUNDING * highest;
        }
        return lowest < 0;
    }

    private static boolean isMostlyPositive(Series curve) {
        double[] values = values(curve, curve.value());
        return 2 * Arrays.stream(values).filter(value -> value > 0).count() >= values.length;
    }

    public static TraceAxis of(FigureInput input, List<Series> series, boolean log) {
        double first = firsts(series);
        double calm = first;
        double wild = Double.NEGATIVE_INFINITY;
        int lost = 0;
        var looks = new ArrayList<double[]>();
        for (Series curve : series) {
            for (IntToDoubleFunction line : lines(curve)) {
                double[] values = values(curve, line);
                looks.add(values);
                boolean diverges = curve.band() == null ? diverges(input, curve) : explodes(curve, line);
                lost += diverges ? 1 : 0;
                wild = diverges ? Math.max(wild, highestOfAll(values)) : wild;
                calm = diverges ? calm : Math.max(calm, highest(values));
            }
        }
        // What does not grow with a diverging run, as its rate, needs no room for that.
        boolean explodes = wild > calm;
        double top = explodes ? Math.min(wild, calm + Math.abs(calm) * (STRETCH - 1)) : calm;
        double[] shown = upTo(top, looks);
        if (log && explodes && lost == looks.size() && isLittle(shown, looks)) {
            double grown = Math.min((first > 0 ? first : 1) * Math.pow(10, MAX_GROWTH), Double.MAX_VALUE);
            return logarithmic(upTo(grown, looks), 0, MAX_GROWTH);
        }
        if (log) {
            return logarithmic(shown, explodes ? top : 0, MAX_DECADES);
        }
        boolean escapes = series.stream().anyMatch(curve -> curve.band() == null && diverges(input, curve));
        double[] near = escapes ? withoutEscape(shown, first) : shown;
        return linear(leavesOthers(series, shown, first) ? aroundZero(near, first) : near, first);
    }

    /// The curve, and the edges of the band around it.
    private static List<IntToDoubleFunction> lines(Series curve) {
        QuantileBand band = curve.thin() ? null : curve.band();
        return band == null ? List.of(curve.value()) : List.of(curve.value(), band::low, band::high);
    }

    /// So many repetitions diverge that their quantile does.
    private static boolean explodes(Series curve, IntToDoubleFunction quantile) {
        if (curve.first() > curve.last()) {
            return false;
        }
        double begin = Math.abs(quantile.applyAsDouble(curve.first()));
        return quantile.applyAsDouble(curve.last()) > EXPLOSION * Math.max(begin, 1);
    }

    private static double highest(double[] values) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            highest = Double.isFinite(value) ? Math.max(highest, value) : highest;
        }
        return highest;
    }

    /// The same; infinite where a value is, or is no number.
    private static double highestOfAll(double[] values) {
        boolean finite = Arrays.stream(values).allMatch(value -> value < Double.POSITIVE_INFINITY);
        return finite ? highest(values) : Double.POSITIVE_INFINITY;
    }

    /// Where no run is calm, an axis without the explosion may hold next to nothing of what there is.
    private static boolean isLittle(double[] shown, List<double[]> looks) {
        return 2 * shown.length
                < looks.stream().mapToInt(values -> values.length).sum();
    }

    /// The finite values that are not above the top.
    private static double[] upTo(double top, List<double[]> looks) {
        var shown = new double[looks.stream().mapToInt(values -> values.length).sum()];
        int count = 0;
        for (double[] values : looks) {
            for (double value : values) {
                if (value <= top && value > Double.NEGATIVE_INFINITY) {
                    shown[count++] = value;
                }
            }
        }
        return Arrays.copyOf(shown, count);
    }

    /// The values without those so far below zero that the others would be one line.
    private static double[] withoutEscape(double[] values, double first) {
        double[] sizes = Arrays.stream(values).map(Math::abs).sorted().toArray();
        double usual = sizes.length == 0 ? 0 : Sample.quantile(sizes, 0.25);
        double depth = MAX_DEPTH * Math.max(1, Math.max(Math.abs(first), usual));
        return Arrays.stream(values).filter(value -> value >= -depth).toArray();
    }

    /// Whether a run falls so far below zero that another, which stays above, would be one line.
    private static boolean leavesOthers(List<Series> series, double[] values, double first) {
        double depth = MAX_DEPTH * Math.max(1, Math.abs(first));
        return Arrays.stream(values).anyMatch(value -> value < -depth)
                && series.stream().anyMatch(AxisRange::isMostlyPositive);
    }

    /// The values that are as near to zero as the first one: what falls farther leaves the plot at its lower edge.
    private static double[] aroundZero(double[] values, double first) {
        return Arrays.stream(values).filter(value -> value >= -Math.abs(first)).toArray();
    }

    private static boolean diverges(FigureInput input, Series curve) {
        return input.trajectories().get(curve.run()).stopReason() == StopReason.DIVERGED
                || (curve.run() < input.verdicts().size()
                        && input.verdicts().get(curve.run()).kind() == Verdict.Kind.DIVERGED);
    }

    private static double firsts(List<Series> series) {
        return series.stream()
                .filter(curve -> curve.first() <= curve.last())
                .mapToDouble(curve -> curve.value().applyAsDouble(curve.first()))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    static double[] values(Series curve, IntToDoubleFunction value) {
        int every = Math.max(0, curve.last() - curve.first()) / LOOKS + 1;
        var values = new double[Math.max(0, curve.last() - curve.first() + every) / every];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(curve.first() + i * every);
        }
        return values;
    }

    /// @param least   the axis reaches at least so high
    /// @param decades the most that it spans
    private static TraceAxis logarithmic(double[] values, double least, double decades) {
        double lowest = Double.POSITIVE_INFINITY;
        double leastPositive = Double.POSITIVE_INFINITY;
        for (double value : values) {
            lowest = Math.min(lowest, value);
            leastPositive = value > 0 ? Math.min(leastPositive, value) : leastPositive;
        }
        if (leastPositive == Double.POSITIVE_INFINITY) {
            return new TraceAxis(true, 0.1, 10, values.length == 0 ? "" : "≤ 0");
        }
        double high = Math.max(highest(values), Double.isFinite(least) ? least : 0);
        double low = Math.max(leastPositive, Math.max(high * Math.pow(10, -decades), Double.MIN_NORMAL));
        double room = TraceAxis.room(low, high, ROOM);
        return new TraceAxis(true, low / room, Math.min(high * room, 1e308), floor(lowest, low));
    }

    /// The label of the line for all that lies too low, a power of ten: it has the form of the others, and is short.
    private static String floor(double lowest, double low) {
        if (lowest <= 0) {
            return lowest < 0 ? "≤ 0" : "0";
        }
        return lowest < low ? "< " + Numbers.rounded(Math.pow(10, Math.ceil(Math.log10(low) - 1e-9)), 1) : "";
    }

    private static TraceAxis linear(double[] values, double first) {
        if (values.length == 0) {
            return new TraceAxis(false, 0, 1, "");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = sorted[0];
        double bulk = Sample.quantile(sorted, 0.98);
        double high = Math.min(sorted[sorted.length - 1], Math.max(first, bulk + 3 * (bulk - low)));
        double room = high > low ? (high - low) * 0.04 : Math.max(Math.abs(low) * 0.5, 1e-300);
        return new TraceAxis(false, low - room, high + room, "");
    }
}
