package io.github.thalweg.window.view;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.session.OpeningRace;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the screenshots show.
public final class Scenes {
    private final Catalog catalog;

    private Scenes(Catalog catalog) {
        this.catalog = catalog;
    }

    public static Scenario race(Catalog catalog) {
        return OpeningRace.of(catalog);
    }

    /// A plateau with a sharp basin: a rate that crosses the plateau jumps over the basin, one that stays in it never
    /// arrives; only a falling rate does both.
    public static Scenario plateau(Catalog catalog) {
        var scenes = new Scenes(catalog);
        Landscape landscape = catalog.landscape("plateau-basin").orElseThrow();
        return scenes.scenario(
                "A plateau with a sharp basin",
                landscape,
                landscape.starts().getFirst(),
                landscape.steps(),
                scenes.run("Small fixed rate", 0.02, 0, scenes.segment("constant", Map.of(), null)),
                scenes.run("Large fixed rate", 1, 1, scenes.segment("constant", Map.of(), null)),
                scenes.run(
                        "Falling rate",
                        1,
                        2,
                        scenes.segment("exponential", Map.of("gamma", new Setting.Number(0.95)), null)));
    }

    /// Four rates on a parabola: short steps, a leap across, an orbit, and one that flies apart.
    public static Scenario parabola(Catalog catalog) {
        var scenes = new Scenes(catalog);
        Landscape landscape = catalog.landscape("parabola").orElseThrow();
        return scenes.scenario(
                "Too small, too large",
                landscape,
                landscape.starts().getFirst(),
                landscape.steps(),
                scenes.run("0.2", 0.2, 0, scenes.segment("constant", Map.of(), null)),
                scenes.run("1.3", 1.3, 1, scenes.segment("constant", Map.of(), null)),
                scenes.run("1.9", 1.9, 2, scenes.segment("constant", Map.of(), null)));
    }

    /// A straight line through examples, by all rows, by four of them and by one at a time; three rows are held out.
    public static Scenario line(Catalog catalog) {
        return fitted(catalog, "line-raw", 0.02, 60);
    }

    /// Two kinds of examples in a plane.
    public static Scenario kinds(Catalog catalog) {
        return fitted(catalog, "logistic-two-inputs", 0.5, 120);
    }

    private static Scenario fitted(Catalog catalog, String id, double rate, int steps) {
        var scenes = new Scenes(catalog);
        var constant = scenes.segment("constant", Map.of(), null);
        Landscape all = catalog.landscape(id).orElseThrow();
        Examples examples = Objects.requireNonNull(all.examples());
        Landscape landscape =
                all.withExamples(new Examples(examples.data().with(0.13, 1, List.of()), examples.model()));
        return scenes.scenario(
                        "Rows at a time",
                        landscape,
                        landscape.starts().getFirst(),
                        steps,
                        scenes.run("all rows", rate, 0, constant).withBatch((double)
                                Objects.requireNonNull(landscape.examples()).rows()),
                        scenes.run("batch 4", rate, 1, constant).withBatch(4.0),
                        scenes.run("batch 1", rate, 2, constant).withBatch(1.0))
                .withNoise(new Noise("0", "0", 0, 5, null));
    }

    public static Scenario schedules(Catalog catalog) {
        var scenes = new Scenes(catalog);
        Landscape landscape = catalog.landscape("ravine").orElseThrow();
        return scenes.scenario(
                "Schedules side by side",
                landscape,
                landscape.starts().getFirst(),
                120,
                scenes.run("Constant", 0.036, 0, scenes.segment("constant", Map.of(), null)),
                scenes.run("Step", 0.036, 1, scenes.segment("step", Map.of("step_size", new Setting.Number(30)), null)),
                scenes.run(
                        "Restarts",
                        0.036,
                        2,
                        scenes.segment("cosine-restarts", Map.of("T_0", new Setting.Number(30)), null)),
                scenes.run(
                        "Warm-up, cosine",
                        0.036,
                        3,
                        scenes.segment("warm-up", Map.of(), 20),
                        scenes.segment("cosine", Map.of(), null)));
    }

    /// The same two runs with the noise of two hundred seeds: chance decides which minimum they end at.
    public static Scenario ensemble(Catalog catalog) {
        var scenes = new Scenes(catalog);
        var constant = scenes.segment("constant", Map.of(), null);
        RunSpec descent = scenes.run("Gradient descent", 0.006, 0, constant);
        var momentum = new Optimizer(
                catalog.updateRule("momentum").orElseThrow(), Map.of("lr", new Setting.Number(0.0015)), null);
        return scenes.scenario(
                        "Noise decides which minimum",
                        catalog.landscape("himmelblau").orElseThrow(),
                        new Point(-0.3, -0.9),
                        300,
                        descent,
                        scenes.run("Momentum", 0, 1, constant).withOptimizer(momentum))
                .withNoise(new Noise("20", "20", 1, 7, 200));
    }

    /// Three rules that part Himmelblau's plane among its four minima.
    public static Scenario basins(Catalog catalog) {
        var scenes = new Scenes(catalog);
        Landscape landscape = catalog.landscape("himmelblau").orElseThrow();
        return scenes.scenario(
                "Who ends where",
                landscape,
                landscape.starts().getFirst(),
                200,
                scenes.run("Gradient descent", "sgd", 0.01, 0),
                scenes.run("Momentum", "momentum", 0.005, 1),
                scenes.run("RMSProp", "rmsprop", 0.05, 2),
                scenes.run("Adam", "adam", 0.1, 3));
    }

    /// A heavy ball in a bowl, where its limit of stability is known.
    public static Scenario sweep(Catalog catalog) {
        var scenes = new Scenes(catalog);
        Landscape landscape = catalog.landscape("quadratic").orElseThrow();
        return scenes.scenario(
                "A heavy ball in a bowl",
                landscape,
                landscape.starts().getFirst(),
                100,
                scenes.run("Momentum", "momentum", 0.05, 1));
    }

    private RunSpec run(String label, String rule, double lr, int style) {
        var optimizer =
                new Optimizer(catalog.updateRule(rule).orElseThrow(), Map.of("lr", new Setting.Number(lr)), null);
        return run(label, 0, style, segment("constant", Map.of(), null)).withOptimizer(optimizer);
    }

    private Scenario scenario(String title, Landscape landscape, Point start, int steps, RunSpec... runs) {
        return new Scenario(
                title, new LandscapeUse(landscape, Map.of()), start, steps, landscape.view(), List.of(runs));
    }

    private RunSpec run(String label, double lr, int style, Segment... schedule) {
        var rule = catalog.updateRule("sgd").orElseThrow();
        var optimizer = new Optimizer(rule, Map.of("lr", new Setting.Number(lr)), null);
        return RunSpec.of(label, optimizer, List.of(schedule)).withStyle(style);
    }

    private Segment segment(String id, Map<String, Setting> settings, Integer length) {
        return new Segment(catalog.schedule(id).orElseThrow(), settings, length);
    }
}
