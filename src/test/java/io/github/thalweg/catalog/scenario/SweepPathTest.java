package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.batch.Batch;
import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.batch.StopWatchpoints;
import io.github.thalweg.run.batch.Variation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every number of a scenario has a path, and is set where the path says.
class SweepPathTest {
    private static final String TEXT = """
            start = [-1.2, 1]
            steps = 20
            [landscape]
            use = "rosenbrock"
            [noise]
            gradient = 0.5
            [[run]]
            optimizer = { use = "lookahead", lr = 0.01, inner = { use = "adam", beta1 = 0.8 } }
            schedule = [{ use = "linear", for = 10 }, { use = "cosine" }]
            [[run]]
            optimizer = { use = "sgd", lr = 0.0001 }
            """;

    private static Scenario scenario() throws InputException {
        return ScenarioReader.read("test", TEXT, Catalog.builtIn());
    }

    @Test
    void everyNumberHasAPath() throws InputException {
        Scenario scenario = scenario();
        List<String> paths = Factors.of(scenario).stream().map(Factor::path).toList();
        assertTrue(paths.containsAll(List.of(
                "run1.lr",
                "run1.k",
                "run1.inner.beta1",
                "run1.total_iters",
                "run1.T_max",
                "run2.l2",
                "landscape.b",
                "steps",
                "noise.gradient",
                "noise.seed",
                "start.x")));
        assertEquals(paths.size(), paths.stream().distinct().count());
        for (String path : paths) {
            assertEquals(path, SweepPath.parse(path, scenario).path());
        }
    }

    @Test
    void whatIsSetIsThere() throws InputException {
        Scenario scenario = scenario();
        for (Factor factor : Factors.of(scenario)) {
            Bounds bounds = factor.bounds(scenario);
            assertTrue(bounds.min() <= bounds.from() && bounds.from() < bounds.to() && bounds.to() <= bounds.max());
            double value = bounds.whole() ? Math.rint(bounds.to()) : bounds.to();
            assertEquals(value, factor.value(factor.with(scenario, value)), factor.path());
        }
        assertEquals(0.8, SweepPath.parse("run1.inner.beta1", scenario).value(scenario));
        assertEquals(20, SweepPath.parse("run1.T_max", scenario).value(scenario) + 10);
    }

    /// Segments count from 1, as runs do. What is set is what the file would say.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run1.schedule.1.for | 4 | for = 10 | for = 4",
                "run1.schedule.T_max | 6 | \"cosine\" | \"cosine\", T_max = 6",
                "run1.schedule.2.T_max | 6 | \"cosine\" | \"cosine\", T_max = 6",
                "run1.schedule.1.total_iters | 3 | \"linear\" | \"linear\", total_iters = 3",
            })
    void aNumberOfAScheduleIsCalledByItsPlace(String path, double value, String before, String after)
            throws InputException {
        Scenario scenario = scenario();
        Scenario said = ScenarioReader.read("test", TEXT.replace(before, after), Catalog.builtIn());
        Factor factor = SweepPath.parse(path, scenario);
        Scenario changed = factor.with(scenario, value);
        assertEquals(said.runs(), changed.runs());
        assertEquals(value, factor.value(changed));
        Variation varied = Variation.of(Map.of(factor.number(), new double[] {value}));
        var outcomes = new Outcomes(1);
        Batch.of(scenario, 0, varied, StopWatchpoints.NOTHING).compute(0, 1, outcomes);
        assertEquals(Runner.run(said, 0).loss(20), outcomes.loss(0));
    }

    @ParameterizedTest
    @CsvSource({"patience, 30", "min_delta, 0.1"})
    void whenARunStopsEarlyVaries(String name, double value) throws InputException {
        String text = """
                start = [2, 1]
                steps = 200
                [landscape]
                formula = "x^2 + y^2"
                [[run]]
                optimizer = { use = "sgd", lr = 0.05 }
                [validation]
                formula = "(x - 1)^2 + y^2"
                early_stop = { patience = 10, min_delta = 0 }
                """;
        String after = text.replaceFirst(name + " = \\d+", name + " = " + (value == 30 ? "30" : "0.1"));
        Scenario scenario = ScenarioReader.read("test", text, Catalog.builtIn());
        Scenario said = ScenarioReader.read("test", after, Catalog.builtIn());
        Factor factor = SweepPath.parse("validation.early_stop." + name, scenario);
        Scenario changed = factor.with(scenario, value);
        assertEquals(said, changed);
        assertEquals(value, factor.value(changed));
        int updates = Runner.run(said, 0).updates();
        assertNotEquals(Runner.run(scenario, 0).updates(), updates);
        var outcomes = new Outcomes(1);
        Batch.of(scenario, 0, Variation.of(Map.of(factor.number(), new double[] {value})), StopWatchpoints.NOTHING)
                .compute(0, 1, outcomes);
        assertEquals(updates, outcomes.updates(0));
    }

    @Test
    void otherRunsStayAsTheyWere() throws InputException {
        Scenario scenario = scenario();
        Scenario changed = SweepPath.parse("run1.lr", scenario).with(scenario, 0.5);
        assertEquals(scenario.runs().get(1), changed.runs().get(1));
        double before = Runner.run(scenario, 0).loss(20);
        assertNotEquals(before, Runner.run(changed, 0).loss(20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run1.schedule.3.for | unknown parameter `schedule.3.for` in run1.schedule.3.for; did you mean"
                        + " schedule.1.for? Expected one of schedule.start_factor, schedule.1.start_factor,"
                        + " schedule.end_factor, schedule.1.end_factor, schedule.total_iters, schedule.1.total_iters,"
                        + " schedule.1.for, schedule.T_max, schedule.2.T_max, schedule.eta_min, schedule.2.eta_min",
                "run3.lr    | run3.lr must name a run of the scenario, which has 2",
                "run2.lrr   | unknown parameter `lrr` in run2.lrr; did you mean lr? Expected one of lr, l2, clip_norm,"
                        + " clip_value, batch",
                "lr         | expected run<N>.<parameter>, e.g. run1.lr, or one of landscape.a, landscape.b, steps,"
                        + " noise.gradient, noise.batch, noise.seed, start.x, start.y, found lr"
            })
    void aPathThatLeadsNowhereIsOneSentence(String path, String sentence) {
        var refused = assertThrows(InputException.class, () -> SweepPath.parse(path, scenario()));
        assertEquals(sentence, refused.getMessage());
    }
}
