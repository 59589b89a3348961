package io.github.thalweg.export.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A recorded surface in a Python program is the program's own. Skipped where there is no `python3` with NumPy.
class PythonGridTest {
    private static final String HOLES = """
            [landscape]
            formula = "grid(x, y) + a*grid(x/2, 0.3 - y)^2 + y^2/5"
            parameters = { a = 0.7 }
            [landscape.grid]
            x = [-1, 1.5]
            y = [-2, 2]
            values = [
              [2.1, 1.2, 1.0, 1.3, 2.0, 2.5],
              [1.3, 0.4, 0.2, 0.5, nan, 1.7],
              [nan, 0.2, 0.0, 0.2, 1.1, 1.6],
              [1.3, 0.5, 0.3, 0.4, 1.4, nan],
              [2.3, 1.5, 1.3, 1.4, nan, nan],
            ]
            """;

    private final Python python;

    PythonGridTest(@TempDir Path folder) {
        this.python = new Python(folder);
    }

    /// A value that is none is `nan` in both.
    @Test
    void valuesSlopesAndCurvaturesAreTheSame() throws Exception {
        python.needsNumPy();
        Scenario scenario = Python.scenario("steps = 1\n" + HOLES + "[[run]]\noptimizer = { use = \"sgd\" }\n");
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of("a", 0.7));
        List<double[]> points = points();
        python.write("race.py", Python.program(scenario));
        String list = points.stream()
                .map(p -> "(" + PythonText.number(p[0]) + ", " + PythonText.number(p[1]) + ")")
                .collect(Collectors.joining(", "));
        List<String> lines = python.run("probe.py", """
                from race import f, gradient, hessian, np, text
                points = np.array([%s])
                print(np.array_equal(f(points.T), [f(p) for p in points], equal_nan=True))
                for p in points:
                    (xx, xy), (yx, yy) = hessian(p)
                    print(*(text(float(value)) for value in (f(p), *gradient(p), xx, xy, yy)))
                """.formatted(list)).lines().toList();
        assertEquals(points.size() + 1, lines.size(), lines.toString());
        assertEquals("True", lines.getFirst(), "many points at once");
        int defined = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.get(i);
            Derivatives d = surface.derivatives(p[0], p[1]);
            double[] wanted = {d.value(), d.dx(), d.dy(), d.dxx(), d.dxy(), d.dyy()};
            String[] found = lines.get(i + 1).split(" ", -1);
            for (int k = 0; k < wanted.length; k++) {
                Python.near(wanted[k], found[k], p[0] + ", " + p[1] + ": " + k);
            }
            defined += Double.isNaN(d.value()) ? 0 : 1;
        }
        assertTrue(defined > 40 && defined < points.size() - 20, "defined at " + defined);
    }

    /// Within, outside, on nodes, on the edge, and nowhere.
    private static List<double[]> points() {
        var random = new Random(5);
        List<double[]> points = IntStream.range(0, 150)
                .mapToObj(_ -> new double[] {3.2 * random.nextDouble() - 1.3, 5 * random.nextDouble() - 2.5})
                .collect(Collectors.toList());
        points.addAll(List.of(
                new double[] {0, 0},
                new double[] {-1, -1.7},
                new double[] {1.5, -1.7},
                new double[] {0.5, 2},
                new double[] {Double.NaN, 0},
                new double[] {0, Double.POSITIVE_INFINITY}));
        return points;
    }

    /// With and without curvature, from a file of the catalog and from one with values that are not known; uphill a run
    /// leaves the surface.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "start = [0.5, 2.2]\n[landscape]\nuse = \"network-surface\"\n",
                "start = [0.8, 1.1]\n" + HOLES + "[validation]\nformula = \"grid(x + 0.1, y)\"\n"
            })
    void runsAreTheSame(String head) throws Exception {
        python.needsNumPy();
        python.agrees(Python.scenario("steps = 40\n" + head + """
                [[run]]
                optimizer = { use = "adam", lr = 0.05 }
                [[run]]
                optimizer = { use = "momentum", lr = 0.02 }
                schedule = { use = "plateau", patience = 2 }
                [[run]]
                optimizer = { use = "newton", lr = 0.3 }
                [[run]]
                maximize = true
                optimizer = { use = "sgd", lr = 0.3 }
                """));
    }

    /// The classes of PyTorch are not needed to see that a program is one of Python.
    @Test
    void pyTorchHasItsSlopes() throws Exception {
        python.needsNumPy();
        Scenario scenario = Python.scenario("steps = 9\n" + HOLES + "[[run]]\noptimizer = { use = \"adam\" }\n");
        String program = Python.program(scenario, new Libraries(true, false));
        assertTrue(program.contains("""
                class RecordedSurface(torch.autograd.Function):
                    \"""grid_of for PyTorch, with its exact slopes.\"""
                """), program);
        assertTrue(program.contains("""
                    x, y = p
                    return RecordedSurface.apply(x, y) + float(landscape_a)*RecordedSurface.apply(x/2, 0.3 - y)**2 + y**2/5
                """), program);
        python.write("torch_race.py", program);
        assertEquals("a program\n", python.run("compiled.py", """
                import pathlib
                compile(pathlib.Path(__file__).with_name("torch_race.py").read_text(), "race", "exec")
                print("a program")
                """));
    }

    /// A surface without holes may be as large as files can have it.
    @Test
    void theLargestSurfaceIsWritten() throws Exception {
        int count = GridAxis.MAX_COUNT;
        String program = Python.program(Python.scenario("steps = 2\n[landscape]\nformula = \"grid(x, y)\"\n"
                + "[landscape.grid]\nx = [-1, 1]\ny = [-1, 1]\nvalues = [" + rows(count) + "]\n"
                + "[[run]]\noptimizer = { use = \"sgd\" }\n"));
        assertEquals(
                count,
                program.lines().filter(line -> line.startsWith("    [0.")).count());
        assertTrue(program.lines().anyMatch(line -> line.equals("    return grid_of(x, y)")), "the formula as it is");
    }

    private static String rows(int count) {
        var random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(_ -> random.doubles(count, 0.1, 0.9)
                        .mapToObj(Double::toString)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(","));
    }
}
