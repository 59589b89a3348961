package io.github.thalweg.export.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs that are written in a folder and run there with `python3`.
final class Python {
    /// Below this loss a rate that is a quotient of two steps is one of rounding errors, and NumPy's sums of products
    /// differ from machine to machine by the last bit.
    private static final double NOTHING_LEFT = 1e-24;

    private static final String NO_NUMPY = "skipped: there is no python3 with NumPy";
    private static final String NO_TORCH = "skipped: there is no python3 with PyTorch";

    private final Path folder;

    Python(Path folder) {
        this.folder = folder;
    }

    static Scenario scenario(String text) throws InputException {
        return ScenarioReader.read("test", text, Catalog.builtIn());
    }

    static String program(Scenario scenario) throws IOException {
        return program(scenario, Libraries.NONE);
    }

    static String program(Scenario scenario, Libraries libraries) throws IOException {
        var out = new ByteArrayOutputStream();
        PythonFile.write(scenario, libraries, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(output);
        return process.exitValue() == 0 ? said : "failed: " + said;
    }

    /// What a program prints; programs in the folder can import each other.
    String run(String name, String program) throws IOException, InterruptedException {
        return said("python3", write(name, program).toString());
    }

    /// Writes a file of the folder.
    Path write(String name, String program) throws IOException {
        return Files.writeString(folder.resolve(name), program);
    }

    /// Skips a test where there is no NumPy.
    void needsNumPy() throws InterruptedException {
        assumeTrue(has("numpy"), NO_NUMPY);
    }

    /// Skips a test where there is no PyTorch.
    void needsTorch() throws InterruptedException {
        assumeTrue(has("torch"), NO_TORCH);
    }

    private boolean has(String library) throws InterruptedException {
        try {
            return !said("python3", "-c", "import " + library).startsWith("failed");
        } catch (IOException _) {
            return false;
        }
    }

    /// Runs a scenario's program and compares the table, cell by cell.
    void agrees(Scenario scenario) throws IOException, InterruptedException {
        needsNumPy();
        agrees(scenario, Libraries.NONE);
    }

    /// The same for a program with these libraries. PyTorch does not tell effective rates: NaN stands for them.
    void agrees(Scenario scenario, Libraries libraries) throws IOException, InterruptedException {
        String table = run("race.py", program(scenario, libraries));
        List<String> lines = table.lines().toList();
        assertEquals("run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y", lines.getFirst(), table);
        int at = 1;
        for (int i = 0; i < scenario.runs().size(); i++) {
            Trajectory run = Runner.run(scenario, i);
            for (int step = 0; step <= run.updates(); step++) {
                String[] cells = lines.get(at++).split(",", -1);
                String what = scenario.label(i) + " " + step;
                assertEquals(scenario.label(i), cells[0]);
                assertEquals(step, Integer.parseInt(cells[1]), what);
                near(run.x(step), cells[2], what);
                near(run.y(step), cells[3], what);
                near(run.loss(step), cells[4], what);
                if (step > 0) {
                    near(run.lr(step), cells[7], what);
                }
                if (step > 0 && run.loss(step - 1) > NOTHING_LEFT && !libraries.torch()) {
                    near(run.effectiveRateX(step), cells[8], what);
                    near(run.effectiveRateY(step), cells[9], what);
                }
            }
        }
        assertEquals(lines.size(), at);
    }

    /// Nine digits, or none on both sides.
    static void near(double wanted, String cell, String what) {
        double found = Double.parseDouble(cell);
        if (Double.isFinite(wanted) || Double.isFinite(found)) {
            assertEquals(wanted, found, 1e-9 * Math.max(1, Math.abs(wanted)), what);
        }
    }
}
