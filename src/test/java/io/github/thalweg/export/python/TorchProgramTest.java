package io.github.thalweg.export.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programs with PyTorch: their text, and that they compute the same where there is a `python3` with PyTorch. With
/// PyTorch 1.13 also every schedule that it has, each pair of them in a sequence and every landscape were tried.
class TorchProgramTest {
    private final Python python;

    TorchProgramTest(@TempDir Path folder) {
        this.python = new Python(folder);
    }

    private static String program(String formula, String run, Libraries libraries) throws InputException, IOException {
        Scenario scenario = ScenarioReader.read(
                "test",
                "steps = 30\nstart = [1.5, -1]\n[landscape]\nformula = \"%s\"\n[[run]]\n%s\n".formatted(formula, run),
                Catalog.builtIn());
        var out = new ByteArrayOutputStream();
        PythonFile.write(scenario, libraries, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String torch(String run) throws InputException, IOException {
        return program("x^2 + 3y^2", run, new Libraries(true, false));
    }

    private static String line(String program, String begin) {
        return program.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sgd | SGD([theta], lr=lr0)",
                "momentum, dampening = 0.5 | SGD([theta], lr=lr0, momentum=0.9, dampening=0.5)",
                "nesterov | SGD([theta], lr=lr0, momentum=0.9, nesterov=True)",
                "nesterov, momentum = 0 | SGD([theta], lr=lr0)",
                "adagrad | Adagrad([theta], lr=lr0, lr_decay=0, initial_accumulator_value=0, eps=1.0e-10)",
                "adadelta | Adadelta([theta], lr=lr0, rho=0.9, eps=1.0e-6)",
                "rmsprop, centered = true | RMSprop([theta], lr=lr0, alpha=0.99, eps=1.0e-8, momentum=0, centered=True)",
                "adam | Adam([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8)",
                "amsgrad | Adam([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8, amsgrad=True)",
                "adamw | AdamW([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8, weight_decay=0.01, amsgrad=False)",
                "adamax | Adamax([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8)",
                "nadam | NAdam([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8, momentum_decay=0.004)",
                "radam | RAdam([theta], lr=lr0, betas=(0.9, 0.999), eps=1.0e-8)",
                "rprop | Rprop([theta], lr=lr0, etas=(0.5, 1.2), step_sizes=(1.0e-6, 50))",
                "asgd | ASGD([theta], lr=lr0, lambd=1.0e-4, alpha=0.75, t0=1000000)",
                "lbfgs | LBFGS([theta], lr=lr0, max_iter=1, history_size=10, tolerance_grad=1e-12, tolerance_change=1e-16)"
            })
    void optimizersHaveTheirKeywords(String rule, String wanted) throws InputException, IOException {
        String[] parts = rule.split(", ", 2);
        String settings = parts.length == 1 ? "" : ", " + parts[1];
        String program = torch("optimizer = { use = \"" + parts[0] + "\"" + settings + " }");
        assertEquals("optimizer = torch.optim." + wanted, line(program, "optimizer = "));
        assertTrue(program.contains("import torch\n"), "the library");
        assertFalse(program.contains("scheduler"), "a constant rate needs none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "use = \"constant-factor\", factor = 0.5 | ConstantLR(optimizer, factor=0.5, total_iters=5)",
                "use = \"linear\", start_factor = 0.1 | LinearLR(optimizer, start_factor=0.1, end_factor=1, total_iters=5)",
                "use = \"linear\", start_factor = 0 | LambdaLR(optimizer, factor_1)",
                "use = \"step\" | StepLR(optimizer, step_size=50, gamma=0.1)",
                "use = \"step\", offset = 1 | LambdaLR(optimizer, factor_1)",
                "use = \"multi-step\" | MultiStepLR(optimizer, milestones=[100, 150], gamma=0.1)",
                "use = \"exponential\" | ExponentialLR(optimizer, gamma=0.99)",
                "use = \"polynomial\" | PolynomialLR(optimizer, total_iters=30, power=1)",
                "use = \"cosine\" | CosineAnnealingLR(optimizer, T_max=30, eta_min=0)",
                "use = \"cosine-restarts\" | CosineAnnealingWarmRestarts(optimizer, T_0=50, T_mult=1, eta_min=0)",
                "use = \"warm-up\" | LambdaLR(optimizer, factor_1)",
                "formula = \"lr0/(1 + k)\" | LambdaLR(optimizer, factor_1)",
                "use = \"plateau\", patience = 2 | ReduceLROnPlateau(optimizer, mode=\"min\", factor=0.1, patience=2, threshold=1.0e-4, threshold_mode=\"rel\", cooldown=0, min_lr=0, eps=1.0e-8)"
            })
    void schedulersHaveTheirKeywords(String schedule, String wanted) throws InputException, IOException {
        String program = torch("optimizer = { use = \"sgd\", lr = 0.05 }\nschedule = { " + schedule + " }");
        assertEquals("scheduler = torch.optim.lr_scheduler." + wanted, line(program, "scheduler = "));
        assertEquals(wanted.contains("factor_1"), program.contains("def factor_1(k):"));
        assertEquals(
                wanted.startsWith("Reduce") ? "scheduler.step(loss)" : "scheduler.step()",
                line(program, "scheduler.step"));
    }

    @Test
    void segmentsAreASequence() throws InputException, IOException {
        String program = torch("optimizer = { use = \"adam\" }\n"
                + "schedule = [{ use = \"linear\", for = 5 }, { use = \"warm-up\", for = 7 }, { use = \"cosine\" }]");
        assertTrue(program.contains("""
                    scheduler = torch.optim.lr_scheduler.SequentialLR(optimizer, [
                        torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.3333333333333333, end_factor=1, total_iters=5),
                        torch.optim.lr_scheduler.LambdaLR(optimizer, factor_2),
                        torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=18, eta_min=0),
                    ], milestones=[5, 12])
                """), program);
    }

    @Test
    void whatHasNoCounterpartIsSaid() throws InputException, IOException {
        String lion = torch("optimizer = { use = \"lion\" }");
        assertTrue(
                lion.contains("# torch.optim has no counterpart of Lion: these are the rule's own lines, with NumPy.\n"
                        + "def run_1():"),
                lion);
        assertFalse(lion.contains("import torch"), "nothing of it needs PyTorch");
        String timed = torch("optimizer = { use = \"sgd\" }\nschedule = { use = \"time-based\" }");
        assertTrue(timed.contains("# torch.optim.lr_scheduler has no counterpart of Time-based"), timed);
        assertTrue(timed.contains("            group[\"lr\"] = float(lr)\n"), timed);
        String mixed = torch(
                "optimizer = { use = \"sgd\" }\nschedule = [{ use = \"cyclic\", for = 5 }, { use = \"cosine\" }]");
        assertTrue(mixed.contains("no counterpart of Cyclical, then Cosine annealing"), mixed);
    }

    @Test
    void whatIsDoneToTheGradientComesFirst() throws InputException, IOException {
        String run = "optimizer = { use = \"%s\" }\nl2 = 0.01\nclip_norm = 2\nclip_value = 0.5\nmaximize = true\n"
                + "noise = { gradient = \"0.1*abs(theta)\" }";
        String adam = torch(run.formatted("adam"));
        assertTrue(line(adam, "optimizer = ").endsWith(", weight_decay=0.01)"), adam);
        assertEquals("objective = -torch_loss(theta)", line(adam, "objective = "));
        String[] inOrder = {
            "objective.backward()",
            "theta.grad += torch.tensor(np.array([0.1*np.abs(theta.detach().numpy()[0])",
            "theta.grad *= min(1.0, 2/max(theta.grad.norm()",
            "torch.nn.utils.clip_grad_value_([theta], 0.5)",
            "optimizer.step()"
        };
        int at = 0;
        for (String part : inOrder) {
            int next = adam.indexOf(part, at);
            assertTrue(next > 0, part);
            at = next;
        }
        assertTrue(torch(run.formatted("adamw")).contains("theta.grad += 0.01*theta.detach()"));
    }

    @Test
    void formulasAreTensorsWhereTheyReadThePoint() throws InputException, IOException {
        String program = program(
                "min(x, 2)^2 - (x - (y - 1))/sin(pi/4) + if(x < y, x, 3) + -x^2 + 2^-x",
                "optimizer = { use = \"sgd\" }",
                new Libraries(true, false));
        assertEquals(
                "torch.minimum(x, torch.tensor(2))**2 - (x - (y - 1))/float(np.sin(np.pi/4))"
                        + " + torch.where(x < y, x, torch.tensor(3)) + -x**2 + 2**-x",
                program.lines()
                        .filter(line -> line.contains("return torch.minimum"))
                        .findFirst()
                        .orElseThrow()
                        .strip()
                        .substring("return ".length()));
    }

    @Test
    void methodsNeedPyTorchAndAPlainLoss() throws InputException, IOException {
        String lbfgs = torch("optimizer = { use = \"lbfgs\", line_search = \"strong_wolfe\" }");
        assertTrue(lbfgs.contains("line_search_fn=\"strong_wolfe\")"), lbfgs);
        assertTrue(lbfgs.contains("optimizer.step(closure)"), lbfgs);
        var e = assertThrows(FormulaException.class, () -> torch("optimizer = { use = \"lbfgs\" }\nclip_norm = 1"));
        assertEquals("a Python program has rules that are texts; lbfgs is a class", e.getMessage());
    }

    @Test
    void aPlotIsDrawnUnasked() throws InputException, IOException {
        String drawing = program("x^2 + y^2", "optimizer = { use = \"sgd\" }", new Libraries(false, true));
        assertTrue(drawing.contains("\nimport matplotlib.pyplot as plt\nimport numpy as np\n"), drawing);
        assertTrue(drawing.contains("\n    plot(ways)\n"), drawing);
        String plain = program("x^2 + y^2", "optimizer = { use = \"sgd\" }", Libraries.NONE);
        assertTrue(plain.contains("\n    if \"--plot\" in sys.argv:\n        plot(ways)\n"), plain);
        assertFalse(plain.contains("#{"), "every place of the frame is filled");
        assertFalse(drawing.contains("#{"), "every place of the frame is filled");
    }

    @Test
    void rowsOfATableAreTensors() throws InputException, IOException {
        String program = Python.program(Python.scenario("""
                        steps = 3
                        [landscape]
                        formula = "sum((x*u - k)^2)/rows + mean(if(u > 1, y^2, k*u)) + mean(3)"
                        parameters = { k = 2 }
                        data.columns = { u = [0.5, 1, 2, 4] }
                        [noise]
                        batch = 2
                        [[run]]
                        optimizer = { use = "adam" }
                        """), new Libraries(true, false));
        assertTrue(program.contains("""
                def torch_loss(p, table=TRAINED):
                    \"\"\"f for PyTorch: change it with f.\"\"\"
                    x, y = p
                    column_u = torch.as_tensor(table["u"])
                    return ROWS*torch.mean((x*column_u - float(landscape_k))**2)/float(ROWS)\
                 + torch.mean(torch.where(column_u > 1, y**2, float(landscape_k)*column_u))\
                 + torch.mean(torch.tensor(3, dtype=torch.float64))
                """), program);
        String[] inOrder = {
            "table = drawn_rows(0, 2, t, \"epochs\")",
            "objective = torch_loss(theta, table)",
            "objective.backward()",
            "loss = loss_at(theta)",
            "optimizer.step()"
        };
        int at = 0;
        for (String part : inOrder) {
            at = program.indexOf(part, at);
            assertTrue(at > 0, part);
        }
    }

    /// NAdam is left out: PyTorch 1.13 multiplies a factor in twice, later versions do not.
    @Test
    void everyOptimizerSeesTheRowsThatAreDrawn() throws Exception {
        python.needsTorch();
        var text = new StringBuilder("""
                steps = 30
                start = [0.3, 0.2]
                [landscape]
                use = "logistic-two-inputs"
                data.held_out = 0.25
                [noise]
                batch = 4
                sampling = "replacement"
                gradient = 0.1
                """);
        for (String rule : List.of(
                "sgd",
                "momentum",
                "nesterov",
                "adagrad",
                "adadelta",
                "rmsprop",
                "adam",
                "amsgrad",
                "adamw",
                "adamax",
                "radam",
                "rprop",
                "asgd",
                "lion")) {
            text.append("[[run]]\noptimizer = { use = \"" + rule + "\", lr = 0.02 }\n"
                    + "schedule = { use = \"plateau\", monitor = \"validation\", patience = 2 }\n");
        }
        python.agrees(Python.scenario(text.toString()), new Libraries(true, false));
    }

    @Test
    void aRecordedRunNeedsNoCounterpart() throws InputException, IOException {
        String program = torch("[run.recorded]\nx = [1, 2]\ny = [0, 1]\n[[run]]\noptimizer = { use = \"adam\" }");
        assertTrue(program.contains("    # Recorded elsewhere: shown, not computed.\n"), program);
        assertFalse(program.contains("no counterpart"), program);
    }
}
