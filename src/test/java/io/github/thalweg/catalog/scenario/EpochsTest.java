package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
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

    @Test
    void thePlayheadIsAtTheSameEpochInEveryRun() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        List<Integer> middle =
                race.runs().stream().map(run -> race.updateAt(run, 60)).toList();
        assertEquals(List.of(60, 10, 9, 2), middle, "after two and a half epochs");
        assertEquals(2.5, race.epochsAt(60));
        assertEquals(5, race.epochsAt(500));
        for (RunSpec run : race.runs()) {
            for (int update = 1; update <= race.steps(run); update++) {
                int step = race.stepAt(run, update);
                assertEquals(update, race.updateAt(run, step));
                assertEquals(update - 1, race.updateAt(run, step - 1));
            }
        }
        Scenario counted = race.withSteps(70);
        assertEquals(33, counted.updateAt(race.runs().getLast(), 33));
        assertEquals(33, counted.stepAt(race.runs().getLast(), 33));
        assertEquals(Double.NaN, counted.epochsAt(33));
    }

    @Test
    void picturesShowEveryRunAtTheEpochOfThePlayhead() throws InputException {
        Scenario race = scenario("epochs = 5\n" + LINE + RUNS);
        Results results = ScenarioComputation.compute(race, null);
        var input = new FigureInput(results, 60);
        assertEquals(
                List.of(60, 10, 9, 2), input.visible().stream().map(input::head).toList());
        assertEquals(
                List.of(60, 10, 9, 2),
                results.until(60).trajectories().stream()
                        .map(Trajectory::updates)
                        .toList());
        assertEquals(120, input.end());
        assertEquals(120, input.only(3).end(), "also where the longest run is not seen");
        assertEquals(5, input.only(3).length());
        var epochs =
                new TracePlot(input, new PlotChoice(PlotKind.LOSS, "", true, Across.EPOCHS, 3), 300, 200, Theme.LIGHT);
        assertEquals(6, epochs.acrossLength(), "the last of 18 batches of seven ends after 5.25 epochs");
        assertEquals(epochs.pixelX(2.5), epochs.fadesAfter(60));
        assertEquals(48, epochs.step(epochs.pixelX(2)), "the first step at which the selected run is there");
        assertEquals(2, epochs.rowAt(59));
        var updates = new TracePlot(input, PlotKind.LOSS, true, 300, 200, Theme.LIGHT);
        assertTrue(updates.fadesAfter(60) > updates.plot().getMaxX(), "each run is at another update");
    }
}
