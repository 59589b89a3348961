package io.github.thalweg.figure.curve;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.formula.compile.LruCache;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Range of values that a curve shows: from its lowest in view up to where most of it is, and to its starts.
public final class CurveRange {
    private static final int SAMPLES = 512;

    /// Where each value is a sum over many rows, fewer values are looked at.
    private static final int MIN_SAMPLES = 64;

    private static final double MAX_ROWS = 1e6;

    /// Heights that can be drawn: what is larger is left out.
    private static final double LARGEST = 1e140;

    /// Where the start is dragged nothing but its own value changes.
    private static final LruCache<Sampled, double[]> SAMPLES_KEPT = new LruCache<>(8);

    private record Sampled(Surface surface, double from, double to) {}

    /// Beyond the values that nine parts of ten keep below, so many times their spread is shown: more is a wall.
    private static final double REACH = 3;

    private static final double BELOW = 0.07;
    private static final double ABOVE = 0.06;

    private CurveRange() {}

    /// What is shown of a scenario of one variable: its view across, its values upward.
    ///
    /// @param details whose limits count before what is found
    public static Box of(FigureInput input, MapDetails details) {
        Scenario scenario = input.scenario();
        Box view = details.x() == null
                ? scenario.view()
                : Box.onLine(details.x().low(), details.x().high());
        double[] values = values(input, view);
        double low = values.length == 0 ? 0 : values[0];
        double top = Math.max(values.length == 0 ? 1 : bulk(values), highestStart(input, view));
        double height = top - low;
        if (!(height > Math.ulp(Math.max(Math.abs(low), Math.abs(top))) * 16) || !Double.isFinite(height)) {
            height = Math.max(1, Math.abs(low));
            low -= height / 2;
        }
        height = Math.max(height, 1 / LARGEST);
        Box found = new Box(view.xMin(), view.xMax(), low - BELOW * height, low + (1 + ABOVE) * height);
        return details.limited(found);
    }

    /// The finite values in view and those of its minima, rising.
    private static double[] values(FigureInput input, Box view) {
        double[] all = SAMPLES_KEPT.get(new Sampled(input.surface(), view.xMin(), view.xMax()), CurveRange::sampled);
        DoubleStream minima = input.minima().stream()
                .filter(minimum -> isIn(view, minimum.at()))
                .mapToDouble(Minimum::value)
                .filter(CurveRange::isShown);
        return DoubleStream.concat(Arrays.stream(all), minima).sorted().toArray();
    }

    private static double[] sampled(Sampled of) {
        RowTable rows = of.surface().landscape().rows();
        int samples = rows == null ? SAMPLES : (int) Math.clamp(MAX_ROWS / rows.length(), MIN_SAMPLES, SAMPLES);
        return withoutPole(IntStream.rangeClosed(0, samples)
                .mapToDouble(i -> of.surface().value(of.from() + (of.to() - of.from()) * i / samples, 0))
                .filter(CurveRange::isShown)
                .sorted()
                .toArray());
    }

    private static boolean isShown(double value) {
        return Math.abs(value) < LARGEST;
    }

    /// What falls without end is shown a little below the rest.
    private static double[] withoutPole(double[] rising) {
        if (rising.length < 10) {
            return rising;
        }
        double tenth = rising[rising.length / 10];
        double spread = rising[rising.length * 9 / 10] - tenth;
        boolean pole = spread > 0 && tenth - rising[0] > 4 * REACH * spread;
        return pole ? Arrays.stream(rising).filter(v -> v >= tenth - spread).toArray() : rising;
    }

    private static double bulk(double[] rising) {
        double most = rising[(int) (0.9 * (rising.length - 1))];
        return Math.min(rising[rising.length - 1], most + REACH * (most - rising[0]));
    }

    private static double highestStart(FigureInput input, Box view) {
        Scenario scenario = input.scenario();
        Stream<Point> own = scenario.runs().stream().map(RunSpec::start).flatMap(Stream::ofNullable);
        return Stream.concat(input.isStartUsed() ? Stream.of(scenario.start()) : Stream.empty(), own)
                .filter(start -> isIn(view, start))
                .mapToDouble(start -> input.surface().value(start.x(), 0))
                .filter(CurveRange::isShown)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean isIn(Box view, Point at) {
        return at.x() >= view.xMin() && at.x() <= view.xMax();
    }
}
