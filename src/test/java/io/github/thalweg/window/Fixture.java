package io.github.thalweg.window;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.Map;

/// A small scenario that needs no catalogue.
public final class Fixture {
    public static final Parameter LR = new Parameter(
            "lr",
            "η",
            "",
            ParameterType.NUMBER,
            new Setting.Number(0.05),
            null,
            new Range(0, 1e6, 1e-5, 10, true),
            List.of());
    public static final UpdateRule SGD = new UpdateRule(
            new About("sgd", "Gradient descent", "Plain", "", ""),
            List.of(LR),
            List.of(),
            "theta = theta - lr*g",
            false);
    public static final Schedule CONSTANT =
            new Schedule(About.of("constant", "Constant"), List.of(), List.of(), "lr = lr0");

    private Fixture() {}

    public static RunSpec run() {
        return RunSpec.of(null, new Optimizer(SGD, Map.of(), null), List.of(new Segment(CONSTANT, Map.of(), null)));
    }

    public static Scenario scenario() {
        Landscape landscape = Landscape.typed("x^2 + 10*y^2", List.of());
        return new Scenario(
                "Race",
                new LandscapeUse(landscape, Map.of()),
                new Point(2, 1.5),
                200,
                landscape.view(),
                List.of(run(), run().withStyle(1)));
    }

    /// Results without trajectories: for tests of what leads to them.
    public static Results results(Scenario scenario) {
        return new Results(
                scenario,
                Surface.of(scenario.landscape().landscape(), Map.of()),
                Minima.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    public static SessionModel session() {
        return new SessionModel(scenario(), (scenario, _) -> results(scenario), Background.inPlace());
    }
}
