package io.github.thalweg.study;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Scenarios for tests of studies: they start at (1, 1) with rules of the catalogue.
public final class Studies {
    private Studies() {}

    public static Scenario scenario(Catalog catalog, String formula, int steps, String... rules) {
        List<RunSpec> runs = Arrays.stream(rules)
                .map(rule -> run(catalog, catalog.updateRule(rule).orElseThrow()))
                .toList();
        return scenario(formula, steps, runs);
    }

    public static Scenario scenario(String formula, int steps, List<RunSpec> runs) {
        Landscape landscape = Landscape.typed(formula, List.of());
        return new Scenario("", new LandscapeUse(landscape, Map.of()), new Point(1, 1), steps, landscape.view(), runs);
    }

    public static RunSpec run(Catalog catalog, UpdateRule rule) {
        var constant = new Segment(catalog.schedule("constant").orElseThrow(), Map.of(), null);
        var optimizer = new Optimizer(rule, Map.of(), null);
        return RunSpec.of(null, optimizer, List.of(constant));
    }

    /// The first run at another rate.
    public static RunSpec rate(Scenario scenario, double rate) {
        RunSpec run = scenario.runs().getFirst();
        return run.withOptimizer(run.optimizer().with("lr", new Setting.Number(rate)));
    }
}
