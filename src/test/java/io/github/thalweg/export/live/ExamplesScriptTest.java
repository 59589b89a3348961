package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The data picture of a page draws the program's own predictions, and rings the rows that updates draw.
class ExamplesScriptTest {
    private static Scenario scenario(String landscape, String rest) throws InputException {
        return ScenarioReader.read("test", "steps = 30\n[landscape]\n" + landscape + "\n" + rest, Catalog.builtIn());
    }

    private static String using(Landscape landscape) {
        String held = landscape.rows() == null ? "" : "\n[landscape.data]\nheld_out = 0.25";
        return "use = \"" + landscape.id() + "\"" + held;
    }

    private static int[] seen(ScriptEngine script, int run, int update) {
        String rows = String.valueOf(script.run("engine.seen(" + run + ", " + update + ").join()"));
        return rows.isEmpty()
                ? new int[0]
                : Arrays.stream(rows.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static String list(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void predictionsHaveTheSameBits() throws InputException {
        var random = new Random(5);
        int known = 0;
        try (var script = new ScriptEngine()) {
            for (Landscape landscape : Catalog.builtIn().landscapes()) {
                if (landscape.rows() == null) {
                    continue;
                }
                Scenario scenario = scenario(using(landscape), "[[run]]\noptimizer = { use = \"sgd\" }\n");
                var prediction = Prediction.of(
                        scenario.landscape().landscape(), scenario.landscape().parameters());
                if (prediction.isEmpty()) {
                    continue;
                }
                known++;
                script.load(scenario);
                script.run("var predict = engine.predictor();");
                for (int i = 0; i < 10; i++) {
                    double[] row = prediction
                            .get()
                            .row(random.nextInt(
                                    prediction.get().examples().data().length()));
                    var at = new Point(random.nextGaussian(), random.nextGaussian());
                    assertEquals(
                            prediction.get().value(at, row),
                            script.number("predict(" + at.x() + ", " + at.y() + ", " + list(row) + ")"),
                            landscape.id());
                }
            }
        }
        assertTrue(known >= 8, "models known: " + known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"epochs", "in order", "replacement"})
    void theRowsOfAnUpdateAreThoseThatItDraws(String sampling) throws InputException {
        Scenario scenario = scenario(
                "use = \"line-raw\"\n[landscape.data]\nheld_out = 0.25",
                "[noise]\nbatch = 4\nseed = 5\nsampling = \"" + sampling + "\"\n"
                        + "[[run]]\noptimizer = { use = \"adam\" }\n"
                        + "[[run]]\nbatch = 7\noptimizer = { use = \"sgd\" }\n"
                        + "[[run]]\nbatch = 18\noptimizer = { use = \"lbfgs\" }\n");
        try (var script = new ScriptEngine()) {
            script.load(scenario);
            for (int update = 0; update <= 12; update++) {
                for (int run = 0; run < 3; run++) {
                    assertArrayEquals(
                            SeenRows.of(scenario, scenario.runs().get(run), update)
                                    .toArray(),
                            seen(script, run, update));
                }
            }
            assertEquals(
                    "5,7,"
                            + Sampling.valueOf(sampling.toUpperCase(Locale.ROOT).replace(' ', '_'))
                                    .code(),
                    script.run("engine.drawing(1).join()"));
            script.run("engine.set('noise.batch', 2); engine.set('run2.batch', 5); engine.set('noise.seed', 8);");
            var other = scenario(
                    "use = \"line-raw\"\n[landscape.data]\nheld_out = 0.25",
                    "[noise]\nbatch = 2\nseed = 8\nsampling = \"" + sampling + "\"\n"
                            + "[[run]]\noptimizer = { use = \"adam\" }\n"
                            + "[[run]]\nbatch = 5\noptimizer = { use = \"sgd\" }\n");
            for (int run = 0; run < 2; run++) {
                assertArrayEquals(SeenRows.of(other, other.runs().get(run), 9).toArray(), seen(script, run, 9));
            }
        }
    }

    /// Each run as many updates as its batches need, also when epochs or batches change.
    @Test
    void runsOverEpochsAreAsLongAsInTheProgram() throws InputException {
        String text = """
                epochs = %d
                [landscape]
                use = "line-raw"
                [noise]
                batch = %d
                [[run]]
                optimizer = { use = "adam" }
                schedule = { use = "cosine" }
                [[run]]
                noise = { batch = %d, sampling = "replacement" }
                optimizer = { use = "sgd", lr = 1e-5 }
                [[run]]
                noise = { batch = 24 }
                optimizer = { use = "sgd", lr = 1e-5 }
                """;
        try (var script = new ScriptEngine()) {
            script.load(epochs(text, 3, 4, 5));
            requireSame(epochs(text, 3, 4, 5), script);
            script.run("engine.set('epochs', 2); engine.set('noise.batch', 10);");
            requireSame(epochs(text, 2, 10, 5), script);
        }
    }

    private static Scenario epochs(String text, Object... numbers) throws InputException {
        return ScenarioReader.read("test", text.formatted(numbers), Catalog.builtIn());
    }

    private static void requireSame(Scenario scenario, ScriptEngine script) {
        for (int index = 0; index < scenario.runs().size(); index++) {
            Trajectory run = Runner.run(scenario, index);
            script.compute(index);
            assertArrayEquals(column(run, Column.LOSS), script.column(Column.LOSS));
            assertArrayEquals(column(run, Column.LR), script.column(Column.LR));
        }
    }

    private static double[] column(Trajectory run, int column) {
        return IntStream.rangeClosed(0, run.updates())
                .mapToDouble(row -> run.columns().get(column, row))
                .toArray();
    }

    @Test
    void anUpdateThatSeesAllRowsDrawsNone() throws InputException {
        try (var script = new ScriptEngine()) {
            script.load(scenario("use = \"line-raw\"", "[[run]]\noptimizer = { use = \"adam\" }\n"));
            assertArrayEquals(new int[0], seen(script, 0, 3));
            assertEquals(true, script.run("engine.drawing(0) === null"));
        }
    }

    /// It is then the run of a scenario that has this batch; taken back, it is as it was.
    @Test
    void aRunOfAllRowsCanBeGivenABatch() throws InputException {
        String text = """
                epochs = 6
                [landscape]
                use = "two-hospitals"
                [landscape.data]
                held_out = 0.25
                [noise]
                gradient = 0.1
                seed = 4
                [[run]]
                optimizer = { use = "adam" }
                schedule = { use = "cosine" }
                [[run]]
                batch = 3
                optimizer = { use = "sgd", lr = 0.01 }
                [[run]]
                %s
                optimizer = { use = "sgd", lr = 0.02 }
                """;
        try (var script = new ScriptEngine()) {
            script.load(epochs(text, ""));
            assertEquals("run1.batch,run2.batch,run3.batch", batches(script));
            requireSame(epochs(text, ""), script);
            assertArrayEquals(new int[0], seen(script, 2, 3));
            script.run("engine.set('run3.batch', 5);");
            Scenario batched = epochs(text, "batch = 5");
            requireSame(batched, script);
            assertArrayEquals(SeenRows.of(batched, batched.runs().get(2), 9).toArray(), seen(script, 2, 9));
            script.run("engine.set('run3.batch', null);");
            requireSame(epochs(text, ""), script);
            assertEquals(true, script.run("engine.drawing(2) === null"));
        }
    }

    private static String batches(ScriptEngine script) {
        return String.valueOf(script.run("engine.paths.map(function (entry) { return entry.path; })"
                + ".filter(function (path) { return path.indexOf('batch') >= 0; }).sort().join()"));
    }

    @Test
    void aModelBesideAFormulaWithoutRowsIsKnown() throws InputException {
        String landscape = """
                formula = "x^2 + y^2"
                prediction = "x*u + y"
                inputs = ["u"]
                target = "s"
                [landscape.data]
                columns = { u = [1, 2, 4], s = [1, 2, 3] }
                """;
        try (var script = new ScriptEngine()) {
            script.load(scenario(landscape, "[noise]\nbatch = 2\n[[run]]\noptimizer = { use = \"sgd\" }\n"));
            assertEquals(7, script.number("engine.predictor()(1.5, 1, [4, 3])"));
            assertArrayEquals(new int[0], seen(script, 0, 3));
        }
    }
}
