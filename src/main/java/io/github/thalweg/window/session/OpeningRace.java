package io.github.thalweg.window.session;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.List;
import java.util.Map;

/// The scenario that the window opens on: four optimizers down Rosenbrock's valley, each at a rate that suits it.
public final class OpeningRace {
    private static final int STEPS = 300;
    private static final int WARM_UP = 20;

    private final Catalog catalog;

    private OpeningRace(Catalog catalog) {
        this.catalog = catalog;
    }

    public static Scenario of(Catalog catalog) {
        return new OpeningRace(catalog).scenario();
    }

    /// Does what the first picture needs and JavaFX does not: while the one starts, the other is read, compiled and
    /// loaded. Nothing of it is kept but what the program keeps anyway.
    public static void prepare() {
        Texts.width("0", Fonts.REGULAR.at(1));
        ScenarioComputation.compute(of(Catalog.builtIn()), null);
    }

    private Scenario scenario() {
        Landscape valley = catalog.landscape("rosenbrock").orElseThrow();
        var warmUp = new Segment(schedule("warm-up"), Map.of(), WARM_UP);

        var constant = new Segment(schedule("constant"), Map.of(), null);
        return new Scenario(
                "",
                new LandscapeUse(valley, Map.of()),
                valley.starts().getFirst(),
                STEPS,
                valley.view(),
                List.of(
                        run("adam", 0.3, 0, List.of(warmUp, constant)),
                        run("rmsprop", 0.02, 1, List.of(constant)),
                        run("momentum", 0.001, 2, List.of(constant)),
                        run("sgd", 0.0012, 3, List.of(constant))));
    }

    private RunSpec run(String id, double lr, int style, List<Segment> schedule) {
        UpdateRule rule = catalog.updateRule(id).orElseThrow();
        var optimizer = new Optimizer(rule, Map.of("lr", new Setting.Number(lr)), null);
        return RunSpec.of(rule.name(), optimizer, schedule).withStyle(style);
    }

    private Schedule schedule(String id) {
        return catalog.schedule(id).orElseThrow();
    }
}
