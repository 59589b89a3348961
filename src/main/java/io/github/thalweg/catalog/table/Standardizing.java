package io.github.thalweg.catalog.table;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/// The change of a scenario whose inputs are standardized, or taken as they are: its rows, the view that shows the way
/// to the minimum, and the rates that were chosen for the table before, for they fit no longer. Other rates stay.
public final class Standardizing {
    private Standardizing() {}

    /// @param inputs columns of the scenario's landscape from examples
    /// @throws IllegalArgumentException with a sentence when a column cannot be standardized
    public static Scenario of(Scenario scenario, List<String> inputs, boolean on) {
        Landscape before = scenario.landscape().landscape();
        Examples examples = Objects.requireNonNull(before.examples());
        DataTable data = examples.data();
        var columns = new ArrayList<>(data.standardize());
        columns.removeAll(inputs);
        if (on) {
            columns.addAll(inputs);
        }
        Landscape landscape = before.withExamples(
                new Examples(data.with(data.heldOut(), data.splitSeed(), columns), examples.model()));
        var use = new LandscapeUse(landscape, scenario.landscape().parameters());
        FittedPlace old = FittedPlace.of(scenario.landscape(), scenario.start());
        FittedPlace place = FittedPlace.of(use, scenario.start());
        return scenario.withLandscape(use)
                .withView(place.view())
                .withRuns(scenario.runs().stream()
                        .map(run -> fitted(run, old, place))
                        .toList());
    }

    /// A rate that is the one chosen before becomes the one chosen now.
    private static RunSpec fitted(RunSpec run, FittedPlace old, FittedPlace now) {
        if (!(run.optimizer().settings().get("lr") instanceof Setting.Number(double rate))) {
            return run;
        }
        return rate == old.rate() ? with(run, now.rate()) : rate == old.step() ? with(run, now.step()) : run;
    }

    private static RunSpec with(RunSpec run, double rate) {
        Optimizer optimizer = run.optimizer();
        var settings = new TreeMap<>(optimizer.settings());
        settings.put("lr", new Setting.Number(rate));
        return run.withOptimizer(new Optimizer(optimizer.rule(), settings, optimizer.inner()));
    }
}
