package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A page's script computes the bits of the program.
class SameDigitsTest {
    private static final int[] COLUMNS = {
        Column.X,
        Column.Y,
        Column.LOSS,
        Column.LR,
        Column.GRADIENT_X,
        Column.GRADIENT_Y,
        Column.RATE_X,
        Column.RATE_Y,
        Column.EVALUATIONS
    };

    private static ScriptEngine script;

    @BeforeAll
    static void start() {
        script = new ScriptEngine();
    }

    @AfterAll
    static void stop() {
        script.close();
    }

    private static Scenario scenario(String text) throws InputException {
        return ScenarioReader.read("test", text, Catalog.builtIn());
    }

    private static void same(Scenario scenario) {
        script.load(scenario);
        for (int run = 0; run < scenario.runs().size(); run++) {
            if (LiveProgram.isComputed(scenario.runs().get(run))) {
                script.compute(run);
                same(scenario.label(run), Runner.run(scenario, run));
            }
        }
    }

    private static void same(String label, Trajectory wanted) {
        assertEquals(wanted.updates(), (int) script.number("run.updates"), label);
        assertEquals(wanted.stopReason().name(), script.run("run.reason"), label);
        for (int column : COLUMNS) {
            double[] found = script.column(column);
            assertEquals(wanted.updates() + 1, found.length, label);
            for (int row = 0; row <= wanted.updates(); row++) {
                assertEquals(
                        wanted.columns().get(column, row), found[row], label + ", column " + column + " row " + row);
            }
        }
    }

    private static String race(String landscape, String more) {
        return "steps = 200\n[landscape]\nuse = \"" + landscape + "\"\n" + more;
    }

    @Test
    void everyRuleUnderAFewSchedules() throws InputException {
        String[] schedules = {
            "{ use = \"constant\" }",
            "[{ use = \"warm-up\", for = 20 }, { use = \"cosine\" }]",
            "{ use = \"plateau\", patience = 5 }"
        };
        var text = new StringBuilder();
        var catalog = Catalog.builtIn();
        catalog.updateRules().forEach(rule -> {
            for (String schedule : schedules) {
                String inner = rule.wraps() ? ", inner = { use = \"adam\" }" : "";
                text.append("[[run]]\noptimizer = { use = \"")
                        .append(rule.id())
                        .append("\"")
                        .append(inner);
                text.append(" }\nschedule = ").append(schedule).append("\n");
            }
        });
        same(scenario(race("rosenbrock", text.toString())));
    }

    @Test
    void everyScheduleUnderGradientDescent() throws InputException {
        var text = new StringBuilder();
        Catalog.builtIn()
                .schedules()
                .forEach(schedule -> text.append("[[run]]\noptimizer = { use = \"sgd\", lr = 0.01 }\n")
                        .append("schedule = { use = \"" + schedule.id() + "\" }\n"));
        same(scenario(race("beale", text.toString())));
    }

    @Test
    void everyRuleOfOneVariable() throws InputException {
        var text = new StringBuilder("[noise]\ngradient = 0.2\nseed = 5\n");
        var catalog = Catalog.builtIn();
        catalog.updateRules().stream()
                .filter(rule -> rule.method() == null)
                .forEach(rule -> text.append("[[run]]\noptimizer = { use = \"" + rule.id() + "\", lr = 0.05"
                        + (rule.wraps() ? ", inner = { use = \"adam\" }" : "") + " }\n"));
        same(scenario(race("wavy", text.toString())));
    }

    @Test
    void aStartOfOneVariableIsOneNumber() throws InputException {
        String text = "start = %s\n" + race("parabola", "[[run]]\noptimizer = { use = \"sgd\", lr = 0.3 }\n");
        script.load(scenario(text.formatted("2")));
        script.run("engine.set('start', -1.25)");
        script.compute(0);
        same("sgd", Runner.run(scenario(text.formatted("-1.25")), 0));
        assertEquals(-1.25, script.number("engine.get('start')"));
        assertThrows(RuntimeException.class, () -> script.run("engine.set('start', [1, 2])"));
    }

    @Test
    void aLandscapeOfEveryGroupWithNoiseAndClipping() throws InputException {
        String runs = """
                [noise]
                gradient = 0.3
                seed = 9007199254740991
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                clip_norm = 1.5
                [[run]]
                optimizer = { use = "lookahead", lr = 0.05, k = 3, inner = { use = "sgd" } }
                l2 = 0.01
                clip_value = 2.0
                """;
        var groups = new java.util.TreeMap<String, String>();
        Catalog.builtIn().landscapes().stream()
                .filter(l -> l.examples() == null)
                .forEach(l -> groups.putIfAbsent(l.tags().getFirst(), l.id()));
        assertTrue(groups.size() > 5);
        for (String landscape : groups.values()) {
            same(scenario(race(landscape, runs)));
        }
    }

    @Test
    void everyLandscapeFromExamplesWithItsRows() throws InputException {
        String runs = """
                [noise]
                batch = 3
                seed = 12345678901
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                optimizer = { use = "lookahead", lr = 0.05, k = 3, inner = { use = "nesterov" } }
                batch = 1
                [[run]]
                optimizer = { use = "newton" }
                """;
        for (String landscape : examples()) {
            same(scenario(race(landscape, runs)));
        }
    }

    private static List<String> examples() {
        List<String> found = Catalog.builtIn().landscapes().stream()
                .filter(l -> l.examples() != null)
                .map(Landscape::id)
                .toList();
        assertTrue(found.size() >= 8);
        return found;
    }

    @Test
    void rowsDrawnInEveryWayBesideNoiseWithRowsHeldOut() throws InputException {
        for (String sampling : List.of("epochs", "in order", "replacement")) {
            same(scenario("""
                    steps = 90
                    start = [1.0, -0.5]
                    [landscape]
                    formula = "sum(softplus(-s*(x*u + y)))/rows + mean((x*u - y)^2)*k + 0.01*(x^2 + y^2)"
                    parameters = { k = { default = 0.3, min = 0, max = 1 } }
                    [landscape.data]
                    held_out = 0.3
                    split_seed = 4
                    standardize = ["u"]
                    columns = { u = [0.5, 1, 1.5, -2, 3, 0.25, 4, -1, 2.5, 7], s = [1, -1, 1, -1, 1, 1, -1, -1, 1, 1] }
                    [noise]
                    gradient = "0.1*abs(g)"
                    batch = 4
                    sampling = "%s"
                    [validation]
                    early_stop = { patience = 30, min_delta = 0 }
                    [[run]]
                    optimizer = { use = "sgd", lr = 0.2 }
                    [[run]]
                    optimizer = { use = "sophia", lr = 0.2 }
                    batch = 7
                    """.formatted(sampling)));
        }
    }

    @Test
    void aBatchOfAPageIsTheProgramsOwn() throws InputException {
        String text = race("line-least-squares", "[noise]\nbatch = %d\n[[run]]\noptimizer = { use = \"sgd\" }\n");
        script.load(scenario(text.formatted(2)));
        script.run("engine.set('noise.batch', 5)");
        script.compute(0);
        Scenario other = scenario(text.formatted(5));
        same(other.label(0), Runner.run(other, 0));
    }

    @Test
    void noiseOfAFormulaValidationAndAnEarlyStop() throws InputException {
        same(scenario("""
                steps = 150
                start = [1.0, 2.0]
                [landscape]
                formula = "tanh(x)*atan(y) + cosh(x/3) + log1p(y^2) + abs(x)^1.7 + 0.1*sin(9x)*exp(-y^2) + erf(x*y) + sec(x/9)"
                [noise]
                gradient = ["0.5*abs(theta)", "0.1*g + 0.01*t"]
                batch = 4
                [validation]
                formula = "(x - 0.3)^2 + y^2"
                early_stop = { patience = 12, min_delta = 0.001 }
                [[run]]
                optimizer = { use = "nesterov", lr = 0.02 }
                [[run]]
                maximize = true
                optimizer = { use = "adam", lr = 0.02 }
                [[run]]
                batch = 16
                optimizer = { use = "sam", lr = 0.02, inner = { use = "momentum" } }
                [[run]]
                noise = { gradient = [0.3, 0], batch = 9 }
                optimizer = { use = "sgd", lr = 0.02 }
                """));
    }

    @Test
    void farOutAndNearZero() throws InputException {
        String text = """
                landscape = { formula = "%s" }
                steps = 60
                start = [1.5, -0.75]
                run = [
                  { optimizer = { use = "adam", lr = 0.3 } },
                  { start = %s, optimizer = { use = "sgd", lr = 0.5 } },
                  { start = %s, optimizer = { use = "newton", damping = 3 } }
                ]
                """;
        String vanishing = "-sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2) + x*log(x^2)/y + 0.1sqrt(x^2 + 4y^2) - y/tan(y)";
        same(scenario(text.formatted(vanishing, "[3e-170, -4e-170]", "[1.5, -0.75]")));
        String growing = "log(exp(x) + exp(y) + exp(-x - y)) - exp(x)/(exp(x) + exp(y) + 1) + x/cosh(y)"
                + " - log(0.3exp(-x^2) + 0.7exp(-y^2))";
        same(scenario(text.formatted(growing, "[800, 790]", "[-400, 360]")));
    }

    @Test
    void changedNumbersGiveTheRunOfTheChangedScenario() throws InputException {
        String race = race("rosenbrock", """
                [[run]]
                optimizer = { use = "adam", lr = %s }
                schedule = { use = "one-cycle", pct_start = 0.4 }
                start = [%s, 0.5]
                """);
        script.load(scenario(race.formatted("0.05", "-0.5")));
        script.run("engine.set('run1.lr', 0.07); engine.set('run1.start', [0.25, 0.5]); engine.set('landscape.b', 40);"
                + "engine.set('steps', 90);");
        script.compute(0);
        Scenario changed = scenario(race.formatted("0.07", "0.25")
                .replace("steps = 200", "steps = 90")
                .replace("use = \"rosenbrock\"", "use = \"rosenbrock\"\nparameters = { b = 40 }"));
        same("changed", Runner.run(changed, 0));
        assertEquals(0.07, script.number("engine.get('run1.schedule.max_lr')"), "a default follows");
        script.run("engine.reset();");
        script.compute(0);
        same("reset", Runner.run(scenario(race.formatted("0.05", "-0.5")), 0));
    }

    @Test
    void theLengthOfASegmentIsANumber() throws InputException {
        String race = race("rosenbrock", """
                [[run]]
                optimizer = { use = "sgd", lr = 0.001 }
                schedule = [{ use = "warm-up", for = %s }, { use = "cosine" }]
                """);
        script.load(scenario(race.formatted("20")));
        script.run("engine.set('run1.schedule.1.for', 35);");
        script.compute(0);
        same("changed", Runner.run(scenario(race.formatted("35")), 0));
    }

    @Test
    void numbersThatAScenarioLacksGiveTheRunOfTheOneThatHasThem() throws InputException {
        String race = race("rosenbrock", """
                [noise]
                gradient = %s
                seed = 5
                [[run]]
                optimizer = { use = "adam", lr = 0.05 }
                [[run]]
                optimizer = { use = "sgd", lr = 0.001 }
                %s
                """);
        Scenario own = scenario(race.formatted("\"0.5*abs(theta)\"", ""));
        script.load(own, List.of("noise.gradient"));
        script.run("engine.set('noise.gradient', 0.25);");
        for (int run = 0; run < 2; run++) {
            script.compute(run);
            same("a number for an expression", Runner.run(scenario(race.formatted("0.25", "")), run));
        }
        script.run("engine.set('noise.gradient', null);");
        script.compute(0);
        same("taken back", Runner.run(own, 0));
        script.load(own, List.of("run2.clip_norm"));
        script.run("engine.set('run2.clip_norm', 2);");
        script.compute(1);
        same("clipped", Runner.run(scenario(race.formatted("\"0.5*abs(theta)\"", "clip_norm = 2")), 1));
    }

    @Test
    void wrongNumbersAreRefusedInWords() throws InputException {
        script.load(scenario(race("rosenbrock", "[[run]]\noptimizer = { use = \"sgd\" }\n")));
        String said = (String)
                script.run("var said = ''; try { engine.set('run1.lr', -1) } catch (e) { said = e.message } said");
        assertTrue(said.startsWith("run1.lr must be a number in [0, "), said);
        said = (String) script.run("try { engine.set('run2.lr', 1) } catch (e) { said = e.message } said");
        assertTrue(said.startsWith("there is no number run2.lr to set; there are steps, start.x"), said);
    }

    private static final double[] ODD = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        2.5,
        -1.5,
        1e-310,
        1e300,
        708.5,
        710,
        -745.2,
        1e22,
        1048577,
        3e9,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE
    };

    @Test
    void everyFunction() {
        var random = new Random(3);
        for (UnaryOp op : UnaryOp.values()) {
            String call = io.github.thalweg.formula.compile.JavaScript.operation(op, "u");
            script.run("var f = function (u) { return " + call + "; };");
            for (int i = 0; i < 400; i++) {
                double u = i < ODD.length
                        ? ODD[i]
                        : i % 3 == 0
                                ? Double.longBitsToDouble(random.nextLong())
                                : random.nextGaussian() * (i % 2 == 0 ? 1 : 30);
                assertEquals(op.apply(u), script.number("f(" + u + ")"), op + " of " + u);
            }
        }
        for (BinaryOp op : BinaryOp.values()) {
            String call = io.github.thalweg.formula.compile.JavaScript.operation(op, "u", "v");
            script.run("var f = function (u, v) { return " + call + "; };");
            for (int i = 0; i < 500; i++) {
                double u = i < 400 ? ODD[i % 20] : random.nextGaussian() * 9;
                double v = i < 400 ? ODD[i / 20] : random.nextGaussian() * 9;
                if (op == BinaryOp.NORMAL) {
                    u = random.nextLong() >> 11;
                    v = random.nextInt(100_000);
                }
                if (op == BinaryOp.UNIFORM) {
                    u = random.nextLong() >> 11;
                    v = random.nextInt(64_000_064) + (i % 3) * 0x1p40;
                }
                assertEquals(op.apply(u, v), script.number("f(" + u + ", " + v + ")"), op + " of " + u + ", " + v);
            }
        }
    }
}
