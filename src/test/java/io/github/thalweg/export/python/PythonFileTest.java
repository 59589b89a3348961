package io.github.thalweg.export.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Python programs compute what the program does. Skipped where there is no `python3` with NumPy.
class PythonFileTest {
    private final Python python;

    PythonFileTest(@TempDir Path folder) {
        this.python = new Python(folder);
    }

    /// In a bowl, where no digit that NumPy has otherwise grows.
    @Test
    void oneVariableWithNoiseAndRulesThatDivideByZero() throws Exception {
        python.agrees(Python.scenario("""
                steps = 40
                start = 6.4
                [landscape]
                use = "wavy"
                [noise]
                gradient = 0.1
                seed = 3
                [[run]]
                optimizer = { use = "adam", lr = 0.1, eps = 0 }
                [[run]]
                optimizer = { use = "newton" }
                [[run]]
                optimizer = { use = "lookahead", lr = 0.1, inner = { use = "adam", eps = 0 } }
                """));
    }

    @Test
    void everyRuleThatIsAText() throws InputException, IOException, InterruptedException {
        var text =
                new StringBuilder("steps = 40\nstart = [1.5, -1]\n[landscape]\nformula = \"x^2/2 + 2y^2 + x*y/2\"\n");
        Catalog.builtIn().updateRules().stream()
                .filter(rule -> rule.method() == null)
                .forEach(rule -> {
                    String inner = rule.wraps() ? ", inner = { use = \"adam\" }" : "";
                    text.append("[[run]]\noptimizer = { use = \"" + rule.id() + "\"" + inner + " }\n");
                });
        python.agrees(Python.scenario(text.toString()));
    }

    @Test
    void everySchedule() throws InputException, IOException, InterruptedException {
        var text = new StringBuilder("steps = 40\nstart = [1.5, -1]\n[landscape]\nformula = \"x^2/2 + y^2\"\n");
        Catalog.builtIn()
                .schedules()
                .forEach(schedule -> text.append("[[run]]\nlabel = \"" + schedule.id()
                        + "\"\noptimizer = { use = \"sgd\", lr = 0.02 }\nschedule = { use = \"" + schedule.id()
                        + "\" }\n"));
        python.agrees(Python.scenario(text.toString()));
    }

    @Test
    void rulesThatDrawRandomNumbers() throws InputException, IOException, InterruptedException {
        python.agrees(Python.scenario("""
                steps = 40
                start = [1.5, -1]
                [landscape]
                formula = "x^2/2 + y^2"
                [noise]
                gradient = 0.1
                seed = -7
                [[run]]
                optimizer = { use = "shaken" }
                [[run]]
                optimizer = { use = "lookahead", k = 3, inner = { use = "shaken" } }
                [optimizers.shaken]
                name = "Shaken"
                [optimizers.shaken.parameters]
                lr = { default = 0.1, min = 0, max = 10 }
                [optimizers.shaken.rule]
                text = "u = random()\\ntheta = theta - lr*(random_pair() + u*random())*g"
                """));
    }

    @Test
    void noiseClippingValidationAndRunsUphill() throws InputException, IOException, InterruptedException {
        python.agrees(Python.scenario("""
                steps = 60
                start = [0.6, 0.4]
                [landscape]
                formula = "a*tanh(x)^2 + cosh(y/2) + erf(x*y)/4 + abs(x - 1)^1.5 + if(x < y, x, y)^2 + softplus(x) + sec(y/3)"
                parameters = { a = 2.5 }
                [noise]
                gradient = ["0.1*abs(theta)", "0.05 + g/t"]
                batch = 4
                seed = 11
                [validation]
                formula = "(x - 0.3)^2 + y^2"
                early_stop = { patience = 6, min_delta = 0.001 }
                [[run]]
                optimizer = { use = "adam", lr = 0.02 }
                schedule = [ { use = "warm-up", for = 10 }, { use = "cosine" } ]
                clip_norm = 0.5
                l2 = 0.01
                [[run]]
                optimizer = { use = "lookahead", lr = 0.01, k = 3, inner = { use = "momentum" } }
                clip_value = 0.4
                start = [1.2, -0.5]
                noise = { gradient = "0.2*abs(g)", batch = 1 }
                [[run]]
                maximize = true
                optimizer = { use = "sam", lr = 0.005, inner = { use = "nesterov" } }
                """));
    }

    @Test
    void whatOfAScenarioItLeavesOutIsSaidAtItsHead() throws InputException, IOException {
        String text = """
                start = [1, 1]
                steps = 3
                [landscape]
                formula = "x^2 + y^2"
                [noise]
                gradient = 0.1
                seed = 3
                SEEDS
                [[run]]
                optimizer = { use = "sgd", lr = 0.1 }
                """;
        String seeds = "# The scenario repeats every run with 5 seeds: these are the runs of the first, 3.\n";
        String sweep = "# Of the scenario's sweep it has the numbers of the scenario itself.\n";
        String repeated = Python.program(Python.scenario(text.replace("SEEDS", "seeds = 5")));
        assertTrue(repeated.contains(seeds) && !repeated.contains(sweep), repeated);
        String once = Python.program(Python.scenario(text.replace("SEEDS", "")));
        assertFalse(once.contains("seeds") || once.contains("sweep"), once);
        String swept =
                Python.program(Python.scenario(text.replace("SEEDS", "") + "[sweep]\n\"run1.lr\" = [0.1, 0.2]\n"));
        assertTrue(swept.contains(sweep) && swept.contains("needs NumPy.\n"), swept);
    }

    @Test
    void whatUsersWriteIsNoCode() throws InputException, IOException {
        String program = Python.program(Python.scenario("""
                title = "\\"\\"\\""
                steps = 2
                [landscape]
                formula = "x^2 + lambda*y^2"
                parameters = { lambda = 2 }
                [[run]]
                label = "\\"; import os; \\\\"
                optimizer = { use = "mine", lr = 0.1 }
                [optimizers.mine]
                name = "Mine\\nimport os"
                [optimizers.mine.parameters]
                lr = { default = 0.1, min = 0, max = 1 }
                [optimizers.mine.rule]
                text = "theta = theta - lr*g  # \\r import os"
                """));
        assertFalse(program.lines().anyMatch(line -> line.strip().startsWith("import os")), program);
        assertFalse(program.contains("\"; import"));
        assertTrue(program.contains("landscape_lambda_ = np.float64(2)"));
        assertTrue(program.startsWith("#!/usr/bin/env python3\n# Made with Thalweg"));
    }

    @Test
    void aRuleThatIsAClassIsRefusedInWords() throws InputException {
        Scenario scenario =
                Python.scenario("steps = 2\n[landscape]\nuse = \"beale\"\n[[run]]\noptimizer = { use = \"lbfgs\" }\n");
        String said = assertThrows(FormulaException.class, () -> Python.program(scenario))
                .getMessage();
        assertEquals("a Python program has rules that are texts; lbfgs is a class", said);
    }

    /// Batches of every kind, rows held out, a sum, standardized columns and a recorded seed: the same rows, and so the
    /// same ways.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "use = \"logistic-two-inputs\"\n[landscape.data]\nheld_out = 0.25\n[noise]\nbatch = 4\nseed = 7",
                "use = \"line-raw\"\n[landscape.data]\nstandardize = [\"u\"]\n[noise]\nbatch = 3\nsampling = \"in order\"",
                "use = \"huber-outlier\"\n[noise]\nbatch = 5\nsampling = \"replacement\"\ngradient = 0.1\nseed = 11",
                "use = \"sine-rows\"",
                "formula = \"sum((x*u - 1)^2)/rows + mean(if(u > 1, y^2, abs(y)*u))\"\n[landscape.data]\ncolumns = {"
                        + " u = [0.5, 1, 2, 4] }"
            })
    void aLandscapeFromExamplesIsComputedWithItsRows(String landscape) throws Exception {
        python.agrees(Python.scenario("steps = 30\nstart = [0.3, 0.2]\n[landscape]\n" + landscape + """

                [[run]]
                optimizer = { use = "adam", lr = 0.05 }
                [[run]]
                optimizer = { use = "sam", lr = 0.02, inner = { use = "sgd" } }
                """));
    }

    /// Its points are shown, its loss and rate where they are known, and no more of it than the scenario's updates.
    @Test
    void aRecordedRunStandsBesideTheOthers() throws Exception {
        Scenario scenario = Python.scenario("""
                steps = 3
                [landscape]
                formula = "x^2 + 3y^2"
                [[run]]
                label = "all"
                [run.recorded]
                x = [1.5, 1, 0.2, 0.1, 0]
                y = [1, -0.5, 0.1, 0, 0]
                loss = [4, nan, 2, 1.5, 1]
                lr = [nan, 0.1, 0.2, nan, 0.5]
                [[run]]
                label = "points"
                [run.recorded]
                x = [1.5, 1]
                y = [1, -0.5]
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                """);
        assertTrue(Python.program(scenario).contains("# Recorded elsewhere: shown, not computed."), "said");
        python.agrees(scenario);
    }
}
