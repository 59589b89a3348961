package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The usable band of a number: the widest range in which every run ends at or below a loss.
///
/// @param from the first such value of the study
/// @param to   the last one
public record UsableBand(double from, double to) {
    /// A run is good that gets down all but this part of the way from its start to the lowest minimum.
    private static final double LEFT = 0.01;

    /// The loss that a run must reach to be good, where nothing else is said: f* + 0.01 (f(start) - f*), with f* that
    /// of the lowest minimum; empty where no minimum is known, or the start is no higher.
    public static OptionalDouble goodLoss(Scenario scenario, int run) {
        LandscapeUse use = scenario.landscape();
        Surface surface = Surface.of(use.landscape(), use.parameters());
        List<Minimum> minima = surface.minima(scenario.view());
        RunSpec spec = scenario.runs().get(run);
        Point start = spec.start() == null ? scenario.start() : spec.start();
        return goodLoss(surface.value(start.x(), start.y()), minima);
    }

    /// The same for a run whose start has a given loss.
    ///
    /// @param minima by rising value
    public static OptionalDouble goodLoss(double start, List<Minimum> minima) {
        if (minima.isEmpty()) {
            return OptionalDouble.empty();
        }
        double lowest = minima.getFirst().value();
        double height = start - lowest;
        return height > 0 && Double.isFinite(height)
                ? OptionalDouble.of(lowest + LEFT * height)
                : OptionalDouble.empty();
    }

    /// The loss that decides in a study: the one it asks for, else [#goodLoss].
    public static OptionalDouble loss(Study study) {
        return study.question() instanceof Question.UpdatesTo(double loss)
                ? OptionalDouble.of(loss)
                : goodLoss(study.scenario(), study.run());
    }

    /// @param map of a study with one axis, all of its cells known
    /// @return empty where no run gets so low, or it is not known how low is low
    public static Optional<UsableBand> of(OutcomeMap map) {
        OptionalDouble loss = loss(map.study());
        return loss.isEmpty() ? Optional.empty() : of(map, loss.getAsDouble());
    }

    private static Optional<UsableBand> of(OutcomeMap map, double loss) {
        double[] values = map.study().xs();
        int best = 0;
        int end = 0;
        int length = 0;
        for (int cell = 0; cell < values.length; cell++) {
            length = map.ends().loss(cell) <= loss ? length + 1 : 0;
            if (length > best) {
                best = length;
                end = cell;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(new UsableBand(values[end - best + 1], values[end]));
    }

    /// log10(to/from); NaN where the range holds zero.
    public double decades() {
        return from > 0 ? Math.log10(to / from) : Double.NaN;
    }
}
