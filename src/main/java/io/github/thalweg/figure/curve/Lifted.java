package io.github.thalweg.figure.curve;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/// Results of one variable, with every point where it is on the curve. What is computed of the same results stays the
/// same object, so that pictures know it again.
public final class Lifted {
    private @Nullable Results from;
    private @Nullable Results to;

    /// The input with its points on the curve; as it is where there is no curve.
    public static FigureInput of(FigureInput input) {
        return input.scenario().oneVariable() ? new FigureInput(lifted(input.results()), input.step()) : input;
    }

    /// The same, remembering the last.
    public FigureInput again(FigureInput input) {
        if (!input.scenario().oneVariable()) {
            return input;
        }
        Results known = to;
        if (known == null || !input.results().equals(from)) {
            known = lifted(input.results());
            from = input.results();
            to = known;
        }
        return new FigureInput(known, input.step());
    }

    private static Results lifted(Results of) {
        Surface surface = of.surface();
        return new Results(
                lifted(of.scenario(), surface),
                surface,
                new Minima(
                        of.minima().stream()
                                .map(m -> new Minimum(new Point(m.at().x(), m.value()), m.value(), m.found()))
                                .toList(),
                        of.known().extent()),
                of.trajectories().stream().map(Trajectory::lifted).toList(),
                of.verdicts(),
                of.ensembles().stream().map(Ensemble::lifted).toList());
    }

    private static Scenario lifted(Scenario scenario, Surface surface) {
        LandscapeUse use = scenario.landscape();
        Scenario plane = scenario.withLandscape(
                        new LandscapeUse(use.landscape().withOneVariable(false), use.parameters()))
                .withStart(on(surface, scenario.start()));
        for (int i = 0; i < plane.runs().size(); i++) {
            RunSpec run = plane.runs().get(i);
            if (run.start() != null) {
                plane = plane.withRun(i, run.withStart(on(surface, run.start())));
            }
        }
        return plane;
    }

    /// The point of the curve above or below a point; the point itself where f is undefined.
    public static Point on(Surface surface, Point at) {
        double height = surface.value(at.x(), 0);
        return new Point(at.x(), Double.isFinite(height) ? height : 0);
    }
}
