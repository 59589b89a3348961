package io.github.thalweg.study.map;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;

/// Scenarios and studies for tests, written as files are.
public final class Sample {
    private Sample() {}

    /// @param text as a file has it
    public static Scenario scenario(String text) {
        try {
            return ScenarioReader.read("test", text, Catalog.builtIn());
        } catch (InputException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// A run of one rule with a rate.
    public static Scenario of(String landscape, int steps, String optimizer) {
        return scenario("steps = " + steps + "\n[landscape]\nuse = \"" + landscape + "\"\n[[run]]\noptimizer = { use = "
                + optimizer + " }\n");
    }

    /// Starts all over the view.
    public static Study basins(Scenario scenario, int columns, int rows, Question question) {
        Box view = scenario.view();
        return new Study(
                scenario,
                0,
                new Axis(PlaceFactor.START_X, view.xMin(), view.xMax(), false),
                new Axis(PlaceFactor.START_Y, view.yMin(), view.yMax(), false),
                columns,
                rows,
                question);
    }

    public static OutcomeMap outcomes(Study study) {
        return (OutcomeMap) StudyComputation.compute(study, (sofar, done) -> {});
    }
}
