package io.github.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that maximizes goes the way of one that minimizes -f, and shows f.
class MaximizeTest {
    private static final String FORMULA = "3 - (x - 1)^2 - 2*(y + 0.5)^2 + 0.1*x*y";

    private static Scenario scenario(String formula, String optimizer, String more) throws InputException {
        return ScenarioReader.read("uphill.thalweg", """
                steps = 60
                start = [-1.2, 1]
                [landscape]
                formula = "%s"
                [noise]
                gradient = "0.01 + 0.1*abs(g)"
                seed = 3
                [[run]]
                optimizer = { %s }
                schedule = { use = "plateau" }
                clip_norm = 3
                l2 = 0.01
                %s
                """.formatted(formula, optimizer, more), Catalog.builtIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use = 'sgd', lr = 0.05",
                "use = 'adam', lr = 0.05",
                "use = 'sophia', lr = 0.05",
                "use = 'newton'",
                "use = 'sam', inner = { use = 'sgd' }",
                "use = 'bfgs'",
                "use = 'nelder-mead'"
            })
    void itIsTheRunOnTheLandscapeUpsideDown(String optimizer) throws InputException {
        Trajectory up = run(scenario(FORMULA, optimizer, "maximize = true"));
        Trajectory down = run(scenario("-(" + FORMULA + ")", optimizer, ""));
        assertEquals(down.updates(), up.updates());
        for (int row = 0; row <= up.updates(); row++) {
            assertEquals(down.x(row), up.x(row));
            assertEquals(down.y(row), up.y(row));
            assertEquals(-down.loss(row), up.loss(row), 0.0);
            assertEquals(-down.gradientX(row), up.gradientX(row), 0.0);
            assertEquals(down.lr(row), up.lr(row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"use = 'sgd', lr = 0.1", "use = 'sgd', lr = 0.9", "use = 'sgd', lr = 1e-6"})
    void itsVerdictIsThatOfTheRunUpsideDown(String optimizer) throws InputException {
        Verdict up = verdict("3 - (x - 1)^2 - 2*(y + 0.5)^2", optimizer, "maximize = true");
        Verdict down = verdict("-3 + (x - 1)^2 + 2*(y + 0.5)^2", optimizer, "");
        assertEquals(down.kind(), up.kind());
        assertEquals(down.step(), up.step());
        assertFalse(up.reason().contains("minimum"), up.reason());
    }

    private static Verdict verdict(String formula, String optimizer, String more) throws InputException {
        Scenario scenario =
                ScenarioReader.read("uphill.thalweg", """
                steps = 80
                start = [-1.2, 1]
                [landscape]
                formula = "%s"
                [[run]]
                optimizer = { %s }
                %s
                """.formatted(formula, optimizer, more), Catalog.builtIn());
        return ScenarioComputation.compute(scenario, null).verdicts().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"use = 'sgd', lr = 0.05"})
    void filesKeepIt(String optimizer) throws InputException {
        Scenario scenario = scenario(FORMULA, optimizer, "maximize = true");
        String text = ScenarioWriter.text(scenario);
        assertTrue(text.contains("maximize = true"), text);
        assertEquals(scenario, ScenarioReader.read("again", text, Catalog.builtIn()));
    }

    private static Trajectory run(Scenario scenario) {
        return ScenarioComputation.compute(scenario, null).trajectories().getFirst();
    }
}
