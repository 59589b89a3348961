package io.github.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A typed formula without a view shows what there is to see.
class FittedViewTest {
    private static Scenario read(String start, int steps, String formula, String optimizer) throws InputException {
        return ScenarioReader.read("typed.thalweg", """
                start = [%s]
                steps = %d
                [landscape]
                formula = "%s"
                [[run]]
                optimizer = { %s }
                """.formatted(start, steps, formula, optimizer), Catalog.builtIn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14, 23.59 | (11-x-y)^2 + (1+x+10y-x y)^2 | use = 'normalized', lr = 0.25",
                "-5, -2    | 0.1 x^2 + 2 y^2              | use = 'adam', lr = 0.2",
                "2, 1.5    | (x - 50)^2 + (y + 20)^2      | use = 'sgd', lr = 0.1",
                "1000, 400 | (x - 990)^2 + y^2            | use = 'sgd', lr = 0.1",
                "0.5, 40   | x^2 + y^2                    | use = 'sgd', lr = 0.01"
            })
    void theViewHoldsTheStartAndTheWay(String start, String formula, String optimizer) throws InputException {
        Scenario scenario = read(start, 150, formula, optimizer.replace('\'', '"'));
        var way = ScenarioComputation.compute(scenario, null).trajectories().getFirst();
        Box view = scenario.view();
        assertTrue(view.contains(new Point(way.x(0), way.y(0))), view::toString);
        assertTrue(view.contains(new Point(way.x(way.updates()), way.y(way.updates()))), view::toString);
        double wide = Math.abs(way.x(0) - way.x(way.updates()));
        double high = Math.abs(way.y(0) - way.y(way.updates()));
        assertTrue(Math.max(wide, high) > 0.2 * view.longerSide(), () -> "a speck in " + view);
    }

    @Test
    void whatLiesAroundTheOriginHasTheUsualView() throws InputException {
        assertEquals(
                new Box(-3, 3, -3, 3),
                read("2, 1.5", 50, "x^2 + y^2", "use = \"sgd\", lr = 0.1").view());
    }

    @Test
    void aRunThatDivergesDoesNotTakeTheViewAlong() throws InputException {
        Box view = read("2, 1.5", 200, "x^4 + y^2", "use = \"sgd\", lr = 0.5").view();
        assertTrue(view.contains(new Point(2, 1.5)) && view.longerSide() < 30, view::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6, 1 | tanh(x)^2 + 0*y", "-7, 4 | -exp(-x^2 - y^2)", "1e4, 2 | 0.01*sqrt(1 + x^2) + 0*y"})
    void aRunThatHardlyMovesIsSeenFromAfar(String start, String formula) throws InputException {
        Scenario scenario = read(start, 60, formula, "use = \"sgd\", lr = 0.01");
        Results results = ScenarioComputation.compute(scenario, null);
        var way = results.trajectories().getFirst();
        Box view = scenario.view();
        assertTrue(view.contains(new Point(way.x(0), way.y(0))), view::toString);
        assertTrue(view.longerSide() >= 6, view::toString);
        Verdict verdict = results.verdicts().getFirst();
        assertTrue(verdict.kind().isBad(), verdict::text);
    }

    @Test
    void aViewThatWasSaidIsKept() throws InputException {
        Scenario scenario = ScenarioReader.read("said.thalweg", """
                start = [9, 9]
                [landscape]
                formula = "x^2 + y^2"
                view = [-1, 1, -1, 1]
                [[run]]
                optimizer = { use = "sgd" }
                """, Catalog.builtIn());
        assertEquals(new Box(-1, 1, -1, 1), scenario.view());
    }

    /// Beside a run that begins where no map can reach the others are still seen.
    @Test
    void aStartBeyondEveryMapHasTheUsualView() throws InputException {
        assertEquals(
                new Box(-3, 3, -3, 3),
                read("1e300, 1", 5, "x^2 + y^2", "use = \"sgd\", lr = 0.1").view());
    }

    @Test
    void aRunThatFallsWithoutEndDoesNotStretchTheView() throws InputException {
        Scenario scenario = read("1, 1", 100, "x^2 - y^2", "use = \"sgd\", lr = 0.1");
        assertTrue(scenario.view().height() < 20, () -> "" + scenario.view());
    }
}
