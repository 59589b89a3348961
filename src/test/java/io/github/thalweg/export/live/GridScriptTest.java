package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A recorded surface in a page has the program's own digits.
class GridScriptTest {
    private static Scenario scenario() throws InputException {
        var random = new Random(11);
        String values = IntStream.range(0, 9)
                .mapToObj(row -> IntStream.range(0, 12)
                        .mapToObj(column -> random.nextDouble() < 0.1 ? "nan" : Double.toString(random.nextGaussian()))
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
        return ScenarioReader.read(
                "test",
                "start = [0.1, 0.4]\nsteps = 60\n[landscape]\nformula = \"grid(x, y)*a + 0.1*grid(y, x)^2\"\n"
                        + "parameters = { a = 0.7 }\n[landscape.grid]\nx = [-1, 1.5]\ny = [-2, 2]\nvalues = " + values
                        + "\n[[run]]\noptimizer = { use = \"adam\", lr = 0.02 }\n"
                        + "[[run]]\noptimizer = { use = \"newton\", lr = 0.1 }\n",
                Catalog.builtIn());
    }

    @Test
    void thePagesRunsHaveTheSameBits() throws InputException {
        Scenario scenario = scenario();
        assertTrue(LiveProgram.isFor(scenario));
        try (var script = new ScriptEngine()) {
            script.load(scenario);
            for (int run = 0; run < 2; run++) {
                script.compute(run);
                Trajectory wanted = Runner.run(scenario, run);
                assertEquals(wanted.stopReason().name(), script.run("run.reason"));
                for (int column : List.of(Column.X, Column.Y, Column.LOSS, Column.GRADIENT_X, Column.GRADIENT_Y)) {
                    double[] found = script.column(column);
                    assertEquals(wanted.updates() + 1, found.length);
                    for (int row = 0; row < found.length; row++) {
                        assertEquals(wanted.columns().get(column, row), found[row]);
                    }
                }
            }
        }
    }

    @Test
    void valuesAndDerivativesHaveTheSameBits() throws InputException {
        Landscape landscape = scenario().landscape().landscape();
        Surface surface = Surface.of(landscape, Map.of());
        String shown = JavaScript.function(landscape.formula(), Map.of("a", 0.7), landscape.data());
        String all = "(" + new LiveProgram(scenario()).code() + ").surface.derivatives";
        int defined = 0;
        try (var script = new ScriptEngine()) {
            script.run("var shown = " + shown + "; var all = " + all + ";");
            var random = new Random(12);
            for (int i = 0; i < 200; i++) {
                double x = 3 * random.nextDouble() - 1.25;
                double y = 4.5 * random.nextDouble() - 2.25;
                String at = "(" + x + ", " + y;
                Derivatives wanted = surface.derivatives(x, y);
                assertEquals(wanted.value(), script.number("shown" + at + ")"));
                double[] six = {wanted.value(), wanted.dx(), wanted.dy(), wanted.dxx(), wanted.dxy(), wanted.dyy()};
                for (int k = 0; k < six.length; k++) {
                    assertEquals(six[k], script.number("all" + at + ", [0.7])[" + k + "]"));
                }
                defined += Double.isNaN(wanted.value()) ? 0 : 1;
            }
        }
        assertTrue(defined > 20, "defined at " + defined);
    }
}
