package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Noise of a run's own stands, key by key, in the place of the scenario's.
class OwnNoiseTest {
    private static final String RACE = """
            steps = 30
            start = [1.5, -1]
            [landscape]
            formula = "x^2 + y^2"
            %s
            [[run]]
            optimizer = { use = "sgd", lr = 0.05 }
            %s
            """;
    private static final String EXAMPLES = """
            steps = 12
            [landscape]
            formula = "mean((x*u - s)^2) + 0.1*y^2"
            [landscape.data]
            columns = { u = [1, 2, 3, 4, 5, 6], s = [2, 1, 3, 3, 4, 7] }
            %s
            [[run]]
            optimizer = { use = "sgd", lr = 0.01 }
            %s
            """;

    private static Scenario read(String race, String noise, String own) throws InputException {
        return ScenarioReader.read("test", race.formatted(noise, own), Catalog.builtIn());
    }

    private static void same(Scenario wanted, Scenario found) {
        Trajectory a = Runner.run(wanted, 0);
        Trajectory b = Runner.run(found, 0);
        assertEquals(a.updates(), b.updates());
        for (int row = 0; row <= a.updates(); row++) {
            assertEquals(a.x(row), b.x(row), "row " + row);
            assertEquals(a.y(row), b.y(row), "row " + row);
        }
    }

    @Test
    void eachKeyReplacesTheScenarios() throws InputException {
        String common = "[noise]\ngradient = 0.5\nbatch = 4\nseed = 7";
        same(
                read(RACE, "[noise]\ngradient = 0.2\nbatch = 4\nseed = 7", ""),
                read(RACE, common, "noise = { gradient = 0.2 }"));
        same(
                read(RACE, "[noise]\ngradient = 0.5\nbatch = 9\nseed = 7", ""),
                read(RACE, common, "noise = { batch = 9 }"));
        same(
                read(RACE, "[noise]\ngradient = [\"0.1*g\", 0]\nbatch = 9\nseed = 7", ""),
                read(RACE, common, "noise = { gradient = [\"0.1*g\", 0], batch = 9 }"));
        same(read(RACE, "[noise]\ngradient = 0.2", ""), read(RACE, "", "noise = { gradient = 0.2 }"));
    }

    @Test
    void rowsAreDrawnInTheRunsOwnWay() throws InputException {
        String common = "[noise]\nbatch = 2\nseed = 3";
        same(
                read(EXAMPLES, common + "\nsampling = \"replacement\"", ""),
                read(EXAMPLES, common, "noise = { sampling = \"replacement\" }"));
        same(
                read(EXAMPLES, "[noise]\nbatch = 3\nseed = 3\nsampling = \"in order\"\ngradient = 0.1", ""),
                read(EXAMPLES, common, "noise = { gradient = 0.1, batch = 3, sampling = \"in order\" }"));
        same(read(EXAMPLES, "[noise]\nbatch = 3", ""), read(EXAMPLES, "", "noise = { batch = 3 }"));
    }

    @Test
    void itIsWrittenAndReadBack() throws InputException {
        for (String own : List.of(
                "noise = { gradient = 0.1, batch = 3, sampling = \"in order\" }",
                "noise = { sampling = \"replacement\" }",
                "noise = { gradient = [0.1, \"g\"] }",
                "noise = { batch = 3 }")) {
            Scenario scenario = read(EXAMPLES, "[noise]\nbatch = 2\nseed = 3", own);
            String text = ScenarioWriter.text(scenario);
            assertEquals(scenario, ScenarioReader.read("test", text, Catalog.builtIn()), text);
        }
    }

    @Test
    void itIsDescribed() throws InputException {
        Scenario scenario =
                read(EXAMPLES, "", "noise = { gradient = [0.1, 0], batch = 3, sampling = \"replacement\" }");
        assertEquals(
                List.of("lr 0.01", "batch 3", "own gradient noise 0.1 in x, 0 in y", "rows drawn with replacement"),
                RunDescription.of(scenario.runs().getFirst()));
    }

    @Test
    void chanceCountsWhereThereIsSome() throws InputException {
        String quiet = "[noise]\ngradient = 0\nseed = 7";
        assertFalse(isNoisy(read(RACE, quiet, "")));
        assertTrue(isNoisy(read(RACE, quiet, "noise = { gradient = 0.1 }")));
        assertFalse(isNoisy(read(RACE, "[noise]\ngradient = 0.5", "noise = { gradient = 0 }")));
        assertFalse(isNoisy(read(EXAMPLES, "[noise]\nseed = 3", "")));
        assertTrue(isNoisy(read(EXAMPLES, "[noise]\nseed = 3", "noise = { batch = 2 }")));
    }

    private static boolean isNoisy(Scenario scenario) {
        return scenario.isNoisy(scenario.runs().getFirst());
    }

    @Test
    void waysOfDrawingRowsStayWhereTheRowsAre() throws InputException {
        Scenario rows = read(
                EXAMPLES,
                "[noise]\nbatch = 2\nsampling = \"in order\"",
                "noise = { gradient = 0.1, sampling = \"replacement\" }");
        Scenario plain = rows.withLandscape(new LandscapeUse(Landscape.typed("x^2 + y^2", List.of()), Map.of()));
        Noise left = Objects.requireNonNull(plain.noise());
        assertEquals(Sampling.EPOCHS, left.sampling());
        assertNull(Objects.requireNonNull(plain.runs().getFirst().noise()).sampling());
        String text = ScenarioWriter.text(plain);
        assertEquals(plain, ScenarioReader.read("test", text, Catalog.builtIn()));
        assertNotEquals(rows, plain);
    }
}
