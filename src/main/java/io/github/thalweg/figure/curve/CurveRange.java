package io.github.thalweg.figure.curve;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Range of values that a curve shows: from its lowest in view up to where most of it is, and to its starts.
public final class CurveRange {
    private static final int SAMPLES = 512;

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
        Box found = new Box(view.xMin(), view.xMax(), low - BELOW * height, low + (1 + ABOVE) * height);
        return details.limited(found);
    }

    /// The finite values in view and those of its minima, rising.
    private static double[] values(FigureInput input, Box view) {
        Surface surface = input.surface();
        double step = view.width() / SAMPLES;
        DoubleStream sampled = DoubleStream.iterate(0, i -> i <= SAMPLES, i -> i + 1)
                .map(i -> surface.value(view.xMin() + i * step, 0));
        double[] all = withoutPole(sampled.filter(Double::isFinite).sorted().toArray());
        DoubleStream minima = input.minima().stream()
                .filter(minimum -> isIn(view, minimum.at()))
                .mapToDouble(Minimum::value)
                .filter(Double::isFinite);
        return DoubleStream.concat(Arrays.stream(all), minima).sorted().toArray();
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
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean isIn(Box view, Point at) {
        return at.x() >= view.xMin() && at.x() <= view.xMax();
    }
}
