package io.github.thalweg.catalog.data;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final double[] U = {0.5, 1.0, 1.5, -2.0, 2.5, -3.0, -3.5, -4.0, 0.25, 3};

    private static String text(String formula, String data, String rest) {
        return "steps = 40\nstart = [1, -1]\n[landscape]\nformula = \"" + formula + "\"\nview = [-3, 3, -3, 3]\n"
                + "[landscape.data]\ncolumns = { u = [0.5, 1.0, 1.5, -2.0, 2.5, -3.0, -3.5, -4.0, 0.25, 3] }\n" + data
                + "\n[[run]]\noptimizer = { use = \"sgd\", lr = 0.01 }\n" + rest;
    }

    private static Examples examples(String data) {
        return Objects.requireNonNull(DataTest.read(text("mean(x*u) + y^2", data, ""))
                .landscape()
                .landscape()
                .examples());
    }

    /// The first h rows of the epoch-0 shuffle of the split's own domain; written out in Python from the contract.
    @Test
    void theRowsHeldOutAreThoseOfTheContract() {
        Examples examples = examples("held_out = 0.25\nsplit_seed = 1");
        assertArrayEquals(new int[] {5, 8, 9}, examples.split().heldOutRows().toArray());
        assertEquals(7, examples.rows());
        assertEquals(7, examples.trained().trained());
        int[] trained = examples.split().trainedRows().toArray();
        for (int i = 0; i < trained.length; i++) {
            assertEquals(U[trained[i]], examples.trained().columns()[0][i]);
        }
    }

    @Test
    void theValidationLossIsThatOfTheRowsHeldOut() {
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", "held_out = 0.25\nsplit_seed = 1", ""));
        Trajectory run = Runner.run(scenario, 0);
        double x = run.x(7);
        double y = run.y(7);
        double total = 0;
        int[] held = {5, 8, 9};
        for (int row : held) {
            total += (x * U[row] - y) * (x * U[row] - y);
        }
        assertEquals(total / held.length, run.validation(7), 1e-12);
    }

    @Test
    void aSumOverTheRowsHeldOutStandsForOneOverThoseTrainedOn() {
        String data = "held_out = 0.25\nsplit_seed = 1";
        Trajectory sum = Runner.run(DataTest.read(text("sum(u^2 + x)", data, "")), 0);
        Trajectory mean = Runner.run(DataTest.read(text("mean(u^2 + x)", data, "")), 0);
        assertEquals(7 * mean.validation(0), sum.validation(0), 1e-12);
    }

    @Test
    void aRunMayStopByTheRowsHeldOut() {
        String stop = "[validation]\nearly_stop = { patience = 2, min_delta = 1e9 }\n";
        Scenario scenario = DataTest.read(text("mean((x*u - y)^2)", "held_out = 0.25", stop));
        assertEquals(StopReason.EARLY_STOP, Runner.run(scenario, 0).stopReason());
        assertEquals(scenario, DataTest.read(ScenarioWriter.text(scenario)));
    }

    @Test
    void aValidationFormulaGoesOverTheRowsHeldOut() {
        String own = "[validation]\nformula = \"mean((x*u - y)^2)\"\n";
        String data = "held_out = 0.25\nsplit_seed = 1";
        Trajectory given = Runner.run(DataTest.read(text("mean(abs(x*u - y))", data, own)), 0);
        Trajectory same = Runner.run(DataTest.read(text("mean((x*u - y)^2)", data, "")), 0);
        assertEquals(same.validation(0), given.validation(0));
        var error = assertThrows(
                InputException.class, () -> ScenarioReader.read("x", text("mean(x*u)", "", own), Catalog.builtIn()));
        assertTrue(String.valueOf(error.getMessage()).contains("expected `held_out`"), error.getMessage());
    }

    @Test
    void standardizedColumnsHaveMeanZeroAndDeviationOneOverTheRowsTrainedOn() {
        Examples examples = examples("held_out = 0.25\nsplit_seed = 1\nstandardize = [\"u\"]");
        double[] scaled = examples.trained().columns()[0];
        double mean = 0;
        double square = 0;
        for (double value : scaled) {
            mean += value / scaled.length;
            square += value * value / scaled.length;
        }
        assertEquals(0, mean, 1e-15);
        assertEquals(1, square, 1e-14);
        int[] trained = examples.split().trainedRows().toArray();
        int[] held = examples.split().heldOutRows().toArray();
        double ratio = (scaled[1] - scaled[0]) / (U[trained[1]] - U[trained[0]]);
        double heldOut = Objects.requireNonNull(examples.heldOut()).columns()[0][0];
        assertEquals(scaled[0] + ratio * (U[held[0]] - U[trained[0]]), heldOut, 1e-12);
        assertEquals(U[0], examples.data().columns().getFirst().number(0));
    }

    /// The minima that a landscape lists are those of all its rows.
    @Test
    void theMinimaAreThoseOfTheRowsTrainedOn() {
        Scenario scenario = DataTest.read("""
                steps = 5
                [landscape]
                use = "line-least-squares"
                [landscape.data]
                held_out = 0.4
                split_seed = 3
                [[run]]
                optimizer = { use = "sgd" }
                """);
        Results results = ScenarioComputation.compute(scenario, null);
        assertEquals(1, results.minima().size());
        Point at = results.minima().getFirst().at();
        Derivatives there = results.surface().derivatives(at.x(), at.y());
        assertEquals(0, Math.hypot(there.dx(), there.dy()), 1e-6);
        Point listed = ScenarioComputation.compute(
                        DataTest.read("steps = 5\n[landscape]\nuse = \"line-least-squares\"\n"), null)
                .minima()
                .getFirst()
                .at();
        assertTrue(Math.hypot(at.x() - listed.x(), at.y() - listed.y()) > 0.01, listed + " " + at);
    }
}
