package io.github.thalweg.run.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.view.Scenes;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenRowsTest {
    private final Scenario line = Scenes.line(Catalog.builtIn());

    private int[] rows(int run, int update) {
        return SeenRows.of(line, line.runs().get(run), update).toArray();
    }

    @Test
    void anEpochHasEveryRowOnce() {
        int[] epoch = IntStream.rangeClosed(1, 6)
                .flatMap(update -> IntStream.of(rows(1, update)))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 21).toArray(), epoch);
        assertEquals(4, rows(1, 1).length);
        assertEquals(1, rows(1, 6).length);
        assertEquals(0, rows(1, 0).length);
    }

    /// By their numbers in the table, of which some rows are held out.
    @Test
    void theInspectorSaysWhichRowsAnUpdateSaw() {
        String comment = Runner.inspect(line, 1).lines(1).getFirst().text().comment();
        Examples examples = Objects.requireNonNull(line.landscape().landscape().examples());
        int[] table = examples.split().trainedRows().toArray();
        String numbers = IntStream.of(rows(1, 1))
                .mapToObj(row -> Integer.toString(table[row] + 1))
                .collect(Collectors.joining(", "));
        assertEquals("the gradient of rows " + numbers + ": " + rows(1, 1).length + " of 21 trained on", comment);
        assertEquals(
                "the gradient of row " + (table[rows(2, 5)[0]] + 1) + ": 1 of 21 trained on",
                Runner.inspect(line, 2).lines(5).getFirst().text().comment());
    }

    /// The step of plain descent is that of the rows that are said to be seen.
    @Test
    void theRowsAreThoseOfTheRun() {
        Results results = ScenarioComputation.compute(line, null);
        Landscape landscape = line.landscape().landscape();
        Examples examples = Objects.requireNonNull(landscape.examples());
        Trajectory run = results.trajectories().get(1);
        for (int update = 1; update < 9; update++) {
            double x = run.x(update - 1);
            double y = run.y(update - 1);
            int[] seen = rows(1, update);
            double slope = IntStream.of(seen)
                    .mapToDouble(row -> {
                        double u = examples.trained().columns()[0][row];
                        return (x * u + y - examples.trained().columns()[1][row]) * u;
                    })
                    .average()
                    .orElseThrow();
            assertEquals(run.x(update), x - 0.02 * slope, 1e-12);
        }
    }
}
