package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.live.LiveProgram;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.factor.Factors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedRunTest {
    private static final String LANDSCAPE = "[landscape]\nformula = \"x^2 + 3*y^2\"\n";
    private static final String ADAM = "[[run]]\noptimizer = { use = \"adam\", lr = 0.05 }\n";
    private static final String RECORDED = """
            [[run]]
            label = "elsewhere"
            [run.recorded]
            x = [2, 1, 0.5]
            y = [-1, 0.5, 0.25]
            loss = [7.5, nan, 0.25]
            lr = [nan, 0.1, 0.05]
            """;

    private static Scenario read(String text) {
        try {
            return ScenarioReader.read("x.thalweg", text, Catalog.builtIn());
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itsPointsAreShownAsTheyAre() {
        Scenario scenario = read(LANDSCAPE + ADAM + RECORDED);
        Trajectory run = Runner.run(scenario, 1);
        assertEquals(2, run.updates());
        assertEquals(StopReason.FINISHED, run.stopReason());
        assertEquals(2, run.x(0));
        assertEquals(0.25, run.y(2));
        assertEquals(7.5, run.loss(0));
        assertEquals(1.75, run.loss(1), "the landscape's, where it is not known");
        assertEquals(0.25, run.loss(2));
        assertEquals(3, run.gradientY(1), 1e-15);
        assertTrue(Double.isNaN(run.lr(0)));
        assertEquals(0.05, run.lr(2));
        assertEquals(0.05, run.effectiveRateX(2));
        assertTrue(run.variables().isEmpty());
    }

    @Test
    void thereIsNoVerdictAndNoLineOfARule() {
        Scenario scenario = read(LANDSCAPE + ADAM + RECORDED);
        Results results = ScenarioComputation.compute(scenario, null);
        assertTrue(results.verdicts().get(0).isSaid());
        assertFalse(results.verdicts().get(1).isSaid());
        assertTrue(Runner.inspect(scenario, 1).texts().isEmpty());
        assertEquals(
                List.of("3 recorded points"), RunDescription.of(scenario.runs().get(1)));
    }

    @Test
    void studiesSweepsAndPagesDoNotComputeIt() {
        Scenario scenario = read(LANDSCAPE + RECORDED + ADAM);
        assertEquals(List.of(1), scenario.computed());
        assertTrue(Factors.ofRun(scenario, 0).isEmpty());
        assertFalse(LiveProgram.isComputed(scenario.runs().get(0)));
        assertFalse(new LiveProgram(scenario).code().isEmpty());
    }

    @Test
    void aWrittenScenarioReadsBackEqual() {
        Scenario scenario = read(LANDSCAPE + RECORDED
                + "[[run]]\nhidden = true\nstyle = 4\n[run.recorded]\nx = [1, 2]\n" + "y = [\"1/3\", 2]\n" + ADAM);
        assertEquals(List.of("elsewhere", "recorded", "adam"), scenario.labels());
        assertEquals(scenario, read(ScenarioWriter.text(scenario)));
        assertNotEquals(scenario, read(ScenarioWriter.text(scenario).replace("0.05", "0.06")));
    }

    @Test
    void thereAreAsManyStepsAsItHasUnlessMoreAreAskedFor() {
        assertEquals(2, read(LANDSCAPE + RECORDED).steps());
        assertEquals(200, read(LANDSCAPE + ADAM + RECORDED).steps());
        assertEquals(
                1, Runner.run(read("steps = 1\n" + LANDSCAPE + RECORDED), 0).updates());
    }

    @Test
    void nothingOfItChanges() {
        RunSpec run = read(LANDSCAPE + RECORDED).runs().getFirst();
        assertEquals(new Point(2, -1), run.start());
        assertEquals(run, run.withStart(new Point(0, 0)).withMaximize(true).withL2(1));
        assertNotEquals(run, run.withHidden(true));
        assertEquals("other", run.withLabel("other").label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x = [2, 1, 0.5]|x = [2, 1, inf]|7:12: entry 3 of `x` must be a finite number, was inf",
                "x = [2, 1, 0.5]|x = [2, nan, 1]|7:9: entry 2 of `x` must be a finite number, was nan",
                "y = [-1, 0.5, 0.25]|y = [-1, 0.5]|8:1: `y` must be as long as `x`, 3 numbers, found 2",
                "loss = [7.5, nan, 0.25]|loss = []|9:1: `loss` must be as long as `x`, 3 numbers, found 0",
                "x = [2, 1, 0.5]|x = [2]|7:1: a recorded run has 2 to 1,000,001 points, found 1",
                "x = [2, 1, 0.5]||6:1: expected the key `x` in [run.recorded], found none",
                "x = [2, 1, 0.5]|z = 1|7:1: unknown key `z` in [run.recorded]",
                "[run.recorded]|l2 = 0.1\\n[run.recorded]|6:1: `l2` cannot stand beside [run.recorded]: the run is shown",
                "[run.recorded]|optimizer = 3\\n[run.recorded]|6:1: `optimizer` cannot stand beside [run.recorded]",
            })
    void whatIsWrongHasItsSentence(String before, String after, String sentence) {
        String recorded = RECORDED.replace(before, after == null ? "" : after.replace("\\n", "\n"));
        var error = assertThrows(
                InputException.class,
                () -> ScenarioReader.read("x.thalweg", LANDSCAPE + "\n" + recorded, Catalog.builtIn()));
        assertTrue(String.valueOf(error.getMessage()).contains("x.thalweg:" + sentence), error.getMessage());
    }
}
