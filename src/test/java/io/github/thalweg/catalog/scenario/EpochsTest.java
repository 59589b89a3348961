package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A race over epochs: every run sees all rows as often, with as many updates as its batches need.
class EpochsTest {
    /// Of 24 rows.
    private static final String LINE = "[landscape]\nuse = \"line-least-squares\"\n";

    private static final String RUNS = """
            [[run]]
            label = "one by one"
            batch = 1
            optimizer = { use = "sgd", lr = 0.05 }
            schedule = { use = "linear" }
            [[run]]
            label = "seven"
            batch = 7
            optimizer = { use = "sgd", lr = 0.05 }
            [[run]]
            label = "drawn with replacement"
            noise = { batch = 7, sampling = "replacement" }
            optimizer = { use = "sgd", lr = 0.05 }
            [[run]]
            label = "all"
            optimizer = { use = "sgd", lr = 0.05 }
            """;

    private static Scenario scenario(String text) throws InputException {
        return ScenarioReader.read("test", text, Catalog.builtIn());
    }

    private static List<Integer> updates(Scenario scenario) {
        return Runner.runAll(scenario).stream().map(Trajectory::updates).toList();
    }

    @Test
    void eachRunMakesTheUpdatesOfItsEpochs() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        assertEquals(List.of(5 * 24, 5 * 4, 18, 5), updates(race), "18: 5*24/7 rounded up");
        assertEquals(120, race.steps());
        for (RunSpec run : race.runs()) {
            assertEquals(5, race.steps(run) * SeenRows.epoch(race, run), 0.3);
        }
        assertEquals(Across.EPOCHS, Across.usual(race));
    }

    @Test
    void itsRunsAreThoseOfAsManyUpdates() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        for (int index = 0; index < 4; index++) {
            int updates = race.steps(race.runs().get(index));
            Trajectory run = Runner.run(race, index);
            Trajectory same = Runner.run(scenario("steps = " + updates + "\n" + LINE + RUNS), index);
            for (int row = 1; row <= updates; row++) {
                assertEquals(same.loss(row), run.loss(row));
                assertEquals(same.lr(row), run.lr(row), "schedules end with their run");
            }
        }
    }

    @Test
    void theLengthFollowsBatchesAndLandscape() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        Scenario other = race.withRun(0, race.runs().getFirst().withBatch(24.0));
        assertEquals(20, other.steps());
        assertEquals(5, other.steps(other.runs().getFirst()));
        assertEquals(5, race.withRuns(List.of()).steps());
        Scenario elsewhere = race.withLandscape(
                scenario("[landscape]\nuse = \"rosenbrock\"\n").landscape());
        assertNull(elsewhere.epochs());
        assertEquals(120, elsewhere.steps());
        assertNull(race.withSteps(7).epochs());
        assertEquals(List.of(7, 7, 7, 7), updates(race.withSteps(7)));
        assertEquals(
                1_000_000,
                race.withRun(0, race.runs().getFirst().withBatch(1.0))
                        .withEpochs(1_000_000)
                        .steps());
    }

    @Test
    void itIsWrittenAsItWasSaid() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        String text = ScenarioWriter.text(race);
        assertEquals(
                "epochs = 5",
                text.lines()
                        .filter(line -> line.matches("(epochs|steps) = .*"))
                        .findFirst()
                        .orElse(""));
        assertEquals(race, scenario(text));
    }

    @Test
    void aRecordedRunIsShownWhole() throws InputException {
        Scenario race = scenario("epochs = 2\n" + LINE + """
                [[run]]
                label = "recorded"
                recorded = { x = [0, 1, 2, 3, 4, 5, 6], y = [0, 1, 2, 3, 4, 5, 6] }
                [[run]]
                optimizer = { use = "sgd", lr = 0.05 }
                """);
        assertEquals(List.of(6, 2), updates(race));
    }
}
