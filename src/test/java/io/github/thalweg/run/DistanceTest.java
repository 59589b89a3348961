package io.github.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The distance of a run to the nearest minimum, as tables and plots show it.
class DistanceTest {
    private static Results results(String formula, String start, double rate, String more) throws InputException {
        return ScenarioComputation.compute(
                ScenarioReader.read("distance.thalweg", """
                steps = 60
                start = [%s]
                [landscape]
                formula = "%s"
                [[run]]
                optimizer = { use = "sgd", lr = %s }
                %s
                """.formatted(start, formula, rate, more), Catalog.builtIn()),
                null);
    }

    private static double distance(Results results, int row) {
        Trajectory run = results.trajectories().getFirst();
        return results.distance(0, new Point(run.x(row), run.y(row)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 - 3*x         | 3, 0       | 0.1 | 1.5",
                "0.5*x^2           | 1, 2       | 0.2 | 1",
                "(y - 0.25)^2      | 0.123, -1  | 0.1 | 1.25",
                "(x + y)^2         | 1, 1.5     | 0.05| 1.7677669529663689"
            })
    void inAValleyItIsThatToTheValley(String formula, String start, double rate, double first) throws InputException {
        Results results = results(formula, start, rate, "");
        assertEquals(first, distance(results, 0), 1e-6);
        for (int row : new int[] {1, 10, 40, 60}) {
            assertEquals(first * Math.pow(0.8, row), distance(results, row), 1e-6, "update " + row);
        }
    }

    @Test
    void whereMinimaAreListedItIsThatToTheNearestOfThem() throws InputException {
        Results results =
                ScenarioComputation.compute(ScenarioReader.read("listed.thalweg", """
                steps = 60
                start = [6, 7]
                [landscape]
                use = "holder-table"
                [[run]]
                optimizer = { use = "sgd", lr = 0.05 }
                """, Catalog.builtIn()), null);
        assertEquals(3.1699640189722778, distance(results, 60), 1e-9);
    }

    @Test
    void onARingOfMinimaItEndsAtZero() throws InputException {
        assertEquals(0, distance(results("(x^2 + y^2 - 1)^2", "1.3, 0.4", 0.05, ""), 60), 1e-7);
    }

    @Test
    void uphillItIsThatToTheMaximum() throws InputException {
        Results results = results("sin(x)*sin(y)", "1, 1", 0.3, "maximize = true");
        assertTrue(results.minima().stream().anyMatch(each -> each.value() < -0.9));
        assertEquals(Math.hypot(Math.PI / 2 - 1, Math.PI / 2 - 1), distance(results, 0), 1e-6);
        assertEquals(0, distance(results, 60), 1e-6);
    }

    @Test
    void withoutAMinimumItIsNoNumber() throws InputException {
        Results results = results("x + 2*y", "1, 2", 0.1, "");
        assertTrue(
                IntStream.of(0, 60).mapToDouble(row -> distance(results, row)).allMatch(Double::isNaN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqrt(x^2 + y^2)", "abs(x) + abs(y)", "hypot(x, 3*y)", "max(abs(x), abs(y))"})
    void aMinimumAtTheOriginIsFoundThere(String formula) throws InputException {
        Results results = results(formula, "3, 4", 1, "");
        Minimum lowest = results.minima().getFirst();
        assertEquals(new Point(0, 0), lowest.at());
        assertEquals(0, lowest.value());
    }
}
