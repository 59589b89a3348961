package io.github.thalweg.export.live;

import io.github.thalweg.export.live.Paths.Range;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Objects;

/// Number of a run's updates as a JavaScript expression: the scenario's `steps`, or as many as its `epochs` take.
final class RunLength {
    private RunLength() {}

    /// The place of the number that all runs have in common.
    static int place(Scenario scenario, Paths paths) {
        String path = path(scenario);
        return paths.number(path, value(scenario), path, range(scenario));
    }

    static String path(Scenario scenario) {
        return scenario.epochs() == null ? "steps" : "epochs";
    }

    static double value(Scenario scenario) {
        return scenario.epochs() == null ? scenario.steps() : scenario.epochs();
    }

    /// As many as a page computes; its slider goes in decades to ten times what the scenario has.
    static Range range(Scenario scenario) {
        double most = Math.min(10 * value(scenario), LiveProgram.MAX_STEPS);
        return new Range(1, LiveProgram.MAX_STEPS, 1, most, true, true);
    }

    /// @param said  the expression of `steps` or `epochs`
    /// @param batch the expression of the number of rows that an update draws, `0` for all
    static String updates(Scenario scenario, RunSpec run, String said, String batch) {
        if (scenario.epochs() == null) {
            return said;
        }
        Examples examples =
                Objects.requireNonNull(scenario.landscape().landscape().examples());
        Noise noise = scenario.noise(run);
        boolean replaced = noise != null && noise.sampling() == Sampling.REPLACEMENT;
        return "Math.min(" + LiveProgram.MAX_STEPS + ", "
                + (batch.equals("0") ? said : updates(said, examples.rows(), batch, replaced)) + ")";
    }

    private static String updates(String epochs, int rows, String batch, boolean replaced) {
        return replaced
                ? "Math.ceil(" + epochs + " * " + rows + " / " + batch + ")"
                : epochs + " * Math.ceil(" + rows + " / " + batch + ")";
    }
}
