package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.math.Elementary;
import io.github.thalweg.run.graph.RunInterpreter;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import org.junit.jupiter.api.Test;

/// Random numbers of rules are the same in every form in which a run is computed; of batches `BatchTest` says so.
class RandomNumbersTest {
    static final String RULES = """
            steps = 60
            start = [1.5, -1]
            [landscape]
            formula = "x^2 + 3y^2 + x*y"
            [noise]
            gradient = 0
            seed = 7
            [[run]]
            label = "plain"
            optimizer = { use = "shaken", lr = 0.05 }
            [[run]]
            label = "closed"
            optimizer = { use = "shaken", lr = 0.05, first = false }
            [[run]]
            label = "inside"
            optimizer = { use = "lookahead", k = 3, inner = { use = "shaken" } }
            [optimizers.shaken]
            name = "Shaken"
            [optimizers.shaken.parameters]
            lr = { default = 0.05, min = 0, max = 10 }
            first = { default = true, type = "switch" }
            [optimizers.shaken.rule]
            text = '''
            u = if(first, random(), 0)
            v = random_pair()
            w = random()
            theta = theta - lr*(0.5 + v)*g + 0.01*(u - random())
            '''
            """;

    private static Scenario scenario(String text) throws InputException {
        return ScenarioReader.read("test", text, Catalog.builtIn());
    }

    private static double variable(Trajectory run, String name, int row) {
        int index = run.variables().stream().map(v -> v.name()).toList().indexOf(name);
        return run.variable(index, 0, row);
    }

    @Test
    void theFirstNumberOfSeed7() throws InputException {
        assertEquals(0.046332657056485815, Elementary.uniform(7, 64));
        assertEquals(0.046332657056485815, variable(Runner.run(scenario(RULES), 0), "u", 1));
    }

    @Test
    void aCallHasItsPlaceWhateverASwitchCloses() throws InputException {
        Scenario scenario = scenario(RULES);
        Trajectory plain = Runner.run(scenario, 0);
        Trajectory closed = Runner.run(scenario, 1);
        assertEquals(0, variable(closed, "u", 1));
        assertEquals(variable(plain, "v", 5), variable(closed, "v", 5));
        assertEquals(Elementary.uniform(7, 64 * 5 + 2), variable(plain, "v", 5));
        assertEquals(Elementary.uniform(7, 64 * 5 + 2 * 2), variable(plain, "w", 5));
    }

    @Test
    void aRuleInsideAnotherDrawsItsOwn() throws InputException {
        Trajectory inside = Runner.run(scenario(RULES), 2);
        assertEquals(Elementary.uniform(7, 0x1p40 + 64), variable(inside, "inner.u", 1));
        assertNotEquals(Elementary.uniform(7, 64), variable(inside, "inner.u", 1));
    }

    @Test
    void withoutNoiseTheSeedIs0() throws InputException {
        Scenario quiet = scenario(RULES.replace("[noise]\ngradient = 0\nseed = 7\n", ""));
        assertEquals(Elementary.uniform(0, 64), variable(Runner.run(quiet, 0), "u", 1));
    }

    @Test
    void interpreterAndPagesHaveTheSameBits() throws InputException {
        Scenario scenario = scenario(RULES);
        try (var script = new ScriptEngine()) {
            script.load(scenario);
            for (int i = 0; i < scenario.runs().size(); i++) {
                Trajectory run = Runner.run(scenario, i);
                var interpreter = new RunInterpreter(scenario, scenario.runs().get(i));
                script.compute(i);
                double[] page = script.column(Column.X);
                for (int row = 0; row <= run.updates(); row++) {
                    interpreter.look(row);
                    assertEquals(
                            run.x(row), interpreter.value(interpreter.graph().x()), "row " + row);
                    assertEquals(run.x(row), page[row], "row " + row);
                    interpreter.update();
                }
            }
        }
    }

    @Test
    void tooManyCallsAreRefused() {
        String text = RULES.replace("w = random()", "w = random()" + " + random()".repeat(30));
        var e = assertThrows(InputException.class, () -> scenario(text));
        assertEquals(
                "test:26:335: expected at most 32 calls of random() and random_pair() in a rule, found 34",
                e.getMessage());
    }

    @Test
    void aNameThatIsOlderThanTheFunctionWins() throws InputException {
        String text = RULES.replace("w = random()", "random = 2\nw = random(3)")
                .replace("random(), 0)", "1, 0)")
                .replace("u - random()", "u - w");
        assertEquals(6, variable(Runner.run(scenario(text), 0), "w", 1));
    }
}
