package io.github.thalweg.catalog.data;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.table.RunRows;
import io.github.thalweg.run.batch.Batch;
import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.batch.StopWatchpoints;
import io.github.thalweg.run.batch.Variation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiniBatchTest {
    private static final String U = "[0.5, 1.0, 1.5, -2.0, 2.5, -3.0, -3.5, -4.0, 0.25, 3]";
    private static final double[] NUMBERS = {0.5, 1.0, 1.5, -2.0, 2.5, -3.0, -3.5, -4.0, 0.25, 3};

    private static String text(String formula, String noise, String optimizer, int steps) {
        return "steps = " + steps + "\nstart = [1, -1]\n[landscape]\nformula = \"" + formula + "\"\n"
                + "view = [-3, 3, -3, 3]\n[landscape.data]\ncolumns = { u = " + U + " }\n"
                + (noise.isEmpty() ? "" : "[noise]\n" + noise + "\n") + "[[run]]\noptimizer = " + optimizer + "\n";
    }

    private static Trajectory run(String formula, String noise, String optimizer, int steps) {
        return Runner.run(DataTest.read(text(formula, noise, optimizer, steps)), 0);
    }

    private static final String SGD = "{ use = \"sgd\", lr = 0.1 }";

    /// Seed 7, n = 10: epoch 0 is 3 7 8 2 | 4 1 9 5 | 6 0.
    @Test
    void eachUpdateSeesItsRows() {
        int[][] batches = {{2, 3, 7, 8}, {1, 4, 5, 9}, {0, 6}, {4, 5, 6, 7}};
        Trajectory run = run("mean((x*u - y)^2)/2", "batch = 4\nseed = 7", SGD, 4);
        double x = 1;
        double y = -1;
        for (int t = 1; t <= 4; t++) {
            double dx = 0;
            double dy = 0;
            for (int row : batches[t - 1]) {
                double error = x * NUMBERS[row] - y;
                dx += error * NUMBERS[row] / batches[t - 1].length;
                dy -= error / batches[t - 1].length;
            }
            x -= 0.1 * dx;
            y -= 0.1 * dy;
            assertEquals(x, run.x(t), 1e-14);
            assertEquals(y, run.y(t), 1e-14);
        }
        assertEquals(0.4, run.evaluations(1), 1e-15);
        assertEquals(1, run.evaluations(3), 1e-15);
    }

    @Test
    void theLossStaysThatOfAllRows() {
        Trajectory some = run("mean((x*u - y)^2)", "batch = 1", SGD, 1);
        Trajectory all = run("mean((x*u - y)^2)", "", SGD, 1);
        assertEquals(all.loss(0), some.loss(0));
        assertEquals(all.gradientX(0), some.gradientX(0));
        assertNotEquals(all.x(1), some.x(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean(softplus(x*u + y))", "sum(softplus(x*u + y)) + x^2"})
    void aBatchOfAllRowsHasTheBitsOfTheFullGradient(String formula) {
        String adam = "{ use = \"adam\", lr = 0.1 }";
        Trajectory full = run(formula, "", adam, 25);
        Trajectory batch = run(formula, "batch = 10\nseed = 3", adam, 25);
        for (int row = 0; row <= 25; row++) {
            assertEquals(full.x(row), batch.x(row));
            assertEquals(full.y(row), batch.y(row));
        }
    }

    @Test
    void oneEpochOfSingleRowsAtATinyRateIsTheStepOfTheFullGradient() {
        Trajectory single = run("mean(softplus(x*u + y))", "batch = 1\nseed = 5", "{ use = \"sgd\", lr = 1e-7 }", 10);
        Trajectory full = run("mean(softplus(x*u + y))", "", "{ use = \"sgd\", lr = 1e-6 }", 1);
        assertEquals(full.x(1) - 1, single.x(10) - 1, 1e-4 * Math.abs(full.x(1) - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ use = \"sam\", lr = 0.01, inner = { use = \"sgd\" } }",
                "{ use = \"newton\", lr = 0.5 }",
                "{ use = \"lbfgs\" }"
            })
    void theWholeUpdateIsOfTheSameRows(String optimizer) {
        Trajectory drawn =
                run("mean((x*u - y - 1)^2) + 0.1*x^2", "batch = 3\nseed = 7\nsampling = \"in order\"", optimizer, 1);
        String rows = "steps = 1\nstart = [1, -1]\n[landscape]\nformula = \"mean((x*u - y - 1)^2) + 0.1*x^2\"\n"
                + "view = [-3, 3, -3, 3]\n[landscape.data]\ncolumns = { u = [0.5, 1, 1.5] }\n[[run]]\noptimizer = "
                + optimizer + "\n";
        Trajectory alone = Runner.run(DataTest.read(rows), 0);
        assertEquals(alone.x(1), drawn.x(1));
        assertEquals(alone.y(1), drawn.y(1));
        assertEquals(alone.evaluations(1) * 0.3, drawn.evaluations(1), 1e-12);
    }

    @Test
    void aSumOverSomeStandsForTheSumOverAll() {
        Trajectory drawn = run("sum(x*u)", "batch = 2\nsampling = \"in order\"", SGD, 1);
        assertEquals(1 - 0.1 * ((0.5 + 1.0) * 10 / 2), drawn.x(1), 1e-15);
    }

    @Test
    void stateHasEpochAndLossOfTheBatch() {
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", "batch = 4\nseed = 7", SGD, 7));
        Trajectory run = Runner.run(scenario, 0);
        List<String> header = new RunRows(List.of(run), true).header();
        assertEquals(List.of("epoch", "batch_loss"), header.subList(header.size() - 2, header.size()));
        int epoch = run.variables().size() - 2;
        assertEquals(1, run.variable(epoch, 0, 3));
        assertEquals(2, run.variable(epoch, 0, 4));
        assertEquals(3, run.variable(epoch, 0, 7));
        double loss = (Math.pow(1.5 + 1, 2) + 1 + 9 + Math.pow(1.25, 2)) / 4;
        assertEquals(loss, run.variable(epoch + 1, 0, 1), 1e-14);
    }

    @Test
    void aRunsOwnBatchDrawsWithoutNoise() {
        String text = text("mean((x*u - y)^2)", "", SGD, 5);
        Trajectory own = Runner.run(DataTest.read(text + "batch = 2\n"), 0);
        Trajectory common = run("mean((x*u - y)^2)", "batch = 2", SGD, 5);
        assertEquals(common.x(5), own.x(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"batch = 3\nseed = 4", "batch = 3\nsampling = \"replacement\"", "gradient = 0.5\nseeds = 3"})
    void filesRoundTrip(String noise) {
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", noise, SGD, 5));
        assertEquals(scenario, DataTest.read(ScenarioWriter.text(scenario)), ScenarioWriter.text(scenario));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch = 11 | `batch` must be a whole number in [1, 10], the rows trained on, was 11",
                "batch = 2.5 | `batch` must be a whole number in [1, 10]",
                "batch = 0 | `batch` must be a whole number in [1, 10]",
                "sampling = \"often\" | unknown value \"often\" for `sampling`",
            })
    void wrongBatchesGetASentenceWithTheirPlace(String noise, String sentence) {
        String text = text("mean((x*u - y)^2)", noise, SGD, 5);
        var error = assertThrows(InputException.class, () -> ScenarioReader.read("x.thalweg", text, Catalog.builtIn()));
        assertTrue(String.valueOf(error.getMessage()).startsWith("x.thalweg:9:"), error.getMessage());
        assertTrue(String.valueOf(error.getMessage()).contains(sentence), error.getMessage());
    }

    @Test
    void withoutExamplesThereAreNoRowsToDraw() {
        String text = "[landscape]\nformula = \"x^2 + y^2\"\n[noise]\ngradient = 1\nsampling = \"epochs\"\n";
        var error = assertThrows(InputException.class, () -> ScenarioReader.read("x.thalweg", text, Catalog.builtIn()));
        assertTrue(String.valueOf(error.getMessage()).contains("says how rows are drawn"), error.getMessage());
    }

    /// Each run of a study is the run alone, also where what varies decides the rows.
    @ParameterizedTest
    @ValueSource(strings = {"batch", "noise", "lr", "seed"})
    void studiesSeeTheRowsOfTheRun(String name) {
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", "batch = 4\nseed = 7", SGD, 6));
        double[] values = {1, 2, 3};
        var variation = Variation.of(Map.of(name, values));
        Batch batch = Batch.of(scenario, 0, variation, StopWatchpoints.NOTHING);
        var outcomes = new Outcomes(values.length);
        batch.compute(0, values.length, outcomes);
        for (int i = 0; i < values.length; i++) {
            Trajectory alone = Runner.run(RunNumbers.set(scenario, 0, name, values[i]), 0);
            assertEquals(alone.x(alone.updates()), outcomes.x(i));
        }
        assertNotEquals(outcomes.x(0), outcomes.x(1));
    }

    @Test
    void aBatchDoesNotGoToAnotherTable() {
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", "batch = 10", SGD, 5));
        Scenario plane = DataTest.read("[landscape]\nformula = \"x^2 + y^2\"\n[noise]\ngradient = 1\nbatch = 16\n");
        Scenario elsewhere = scenario.withLandscape(plane.landscape());
        assertEquals(1, java.util.Objects.requireNonNull(elsewhere.noise()).batch());
        Scenario back = plane.withLandscape(scenario.landscape());
        assertEquals(0, java.util.Objects.requireNonNull(back.noise()).batch());
    }

    @Test
    void aLandscapeOfTheCatalogueMayBeSplit() {
        String text = "[landscape]\nuse = \"line-raw\"\n[landscape.data]\nheld_out = 0.25\nstandardize = [\"u\"]\n"
                + "[[run]]\noptimizer = " + SGD + "\n";
        Scenario scenario = DataTest.read(text);
        assertFalse(Double.isNaN(Runner.run(scenario, 0).validation(3)));
        assertEquals(scenario, DataTest.read(ScenarioWriter.text(scenario)));
        var error = assertThrows(
                InputException.class,
                () -> ScenarioReader.read(
                        "x", text.replace("held_out", "columns = { u = [1] }\nheld_out"), Catalog.builtIn()));
        assertTrue(String.valueOf(error.getMessage()).contains("cannot stand beside `use`"), error.getMessage());
    }
}
