package io.github.thalweg.catalog.data;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.graph.RunInterpreter;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    /// x^2 + 2 y^2 at 5 x 6 places.
    private static final String BOWL = grid(5, 6);

    private static final String FORMULA = "[landscape]\nformula = \"grid(x, y)\"\n";

    private static String grid(int columns, int rows) {
        String values = IntStream.range(0, rows)
                .mapToObj(j -> IntStream.range(0, columns)
                        .mapToObj(i -> {
                            double x = -2 + 4.0 * i / (columns - 1);
                            double y = -1 + 2.5 * j / (rows - 1);
                            return Double.toString(x * x + 2 * y * y);
                        })
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
        return "x = [-2, 2]\ny = [-1, 1.5]\nvalues = " + values + "\n";
    }

    private static Scenario read(String text) throws InputException {
        return ScenarioReader.read("x.thalweg", text, Catalog.builtIn());
    }

    private static String error(String text) {
        var error = assertThrows(InputException.class, () -> read(text));
        return String.valueOf(error.getMessage());
    }

    private static void assertNear(Derivatives found, double... wanted) {
        double[] all = {found.value(), found.dx(), found.dy(), found.dxx(), found.dxy(), found.dyy()};
        assertArrayEquals(wanted, all, 1e-12);
    }

    @Test
    void gridIsAFunctionOfTheFormula() throws InputException {
        Scenario scenario =
                read("[landscape]\nformula = \"grid(x, y) + grid(y, x/2)^2 + x\"\n[landscape.grid]\n" + BOWL);
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        double x = 0.75;
        double y = -0.5;
        double g = y * y + x * x / 2;
        assertNear(
                surface.derivatives(x, y),
                x * x + 2 * y * y + g * g + x,
                2 * x + 2 * g * x + 1,
                4 * y + 4 * g * y,
                2 + 2 * x * x + 2 * g,
                4 * x * y,
                4 + 8 * y * y + 4 * g);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd", "adam", "newton", "nesterov", "sophia", "lbfgs", "sam"})
    void runsGoAsOnTheFormulaThatWasRecorded(String rule) throws InputException {
        String inner = rule.equals("sam") ? ", inner = { use = \"sgd\" }" : "";
        String run = "[[run]]\noptimizer = { use = \"" + rule + "\", lr = 0.05" + inner + " }\n";
        String head = "start = [-1.5, 1]\nsteps = 40\n";
        Trajectory recorded = Runner.run(read(head + FORMULA + "[landscape.grid]\n" + BOWL + run), 0);
        Trajectory known = Runner.run(read(head + "[landscape]\nformula = \"x^2 + 2*y^2\"\n" + run), 0);
        assertEquals(known.updates(), recorded.updates());
        for (int row = 0; row <= known.updates(); row++) {
            for (int column : new int[] {Column.X, Column.Y, Column.LOSS, Column.GRADIENT_X, Column.GRADIENT_Y}) {
                assertEquals(
                        known.columns().get(column, row), recorded.columns().get(column, row), 1e-9, rule);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "newton"})
    void theInterpreterGivesTheSameBits(String rule) throws InputException {
        Scenario scenario = read("start = [-1.5, 1]\nsteps = 30\n" + FORMULA + "[landscape.grid]\n" + BOWL
                + "[[run]]\noptimizer = { use = \"" + rule + "\", lr = 0.05 }\n");
        Trajectory compiled = Runner.run(scenario, 0);
        var interpreted = new RunInterpreter(scenario, scenario.runs().getFirst());
        for (int row = 0; row <= compiled.updates(); row++) {
            interpreted.look(row);
            assertEquals(compiled.x(row), interpreted.value(interpreted.graph().x()));
            assertEquals(
                    compiled.loss(row),
                    interpreted.value(interpreted.graph().here().loss()));
            assertEquals(
                    compiled.gradientY(row),
                    interpreted.value(interpreted.graph().here().gradientY()));
            interpreted.update();
        }
    }

    @Test
    void aRunEndsWhereTheRecordingDoes() throws InputException {
        Scenario scenario = read("start = [1.9, 0]\nsteps = 50\n" + FORMULA + "[landscape.grid]\n" + BOWL
                + "[[run]]\noptimizer = { use = \"sgd\", lr = 1.2 }\n");
        Trajectory run = Runner.run(scenario, 0);
        assertEquals(StopReason.LEFT_DOMAIN, run.stopReason());
        assertTrue(Math.abs(run.columns().get(Column.X, run.updates())) > 2);
        assertTrue(Double.isNaN(run.columns().get(Column.LOSS, run.updates())));
    }

    @Test
    void theRecordingIsInViewAndTheStartInside() throws InputException {
        Scenario scenario = read(FORMULA + "[landscape.grid]\n" + BOWL);
        assertEquals(new Box(-2, 2, -1, 1.5), scenario.view());
        assertTrue(scenario.view().contains(scenario.start()));
        var results = ScenarioComputation.compute(scenario, null);
        assertEquals(1, results.minima().size());
        assertEquals(0, results.minima().getFirst().at().x(), 1e-6);
    }

    @Test
    void aWrittenScenarioReadsBackEqual() throws InputException {
        String holed = BOWL.replaceFirst("\\[\\[[0-9.]+", "[[nan").replace("2.0]", "\"pi/3\"]");
        Scenario scenario = read("start = [1, 1]\n" + FORMULA + "[landscape.grid]\n" + holed
                + "[validation]\nformula = \"grid(x, y/2) + 1\"\n[[run]]\noptimizer = { use = \"adam\", lr = 0.1 }\n");
        String text = ScenarioWriter.text(scenario);
        assertEquals(scenario, read(text));
        assertTrue(text.contains("[[nan, ") || text.contains("[nan, "), text);
    }

    @Test
    void aLandscapeFileHasOneToo() throws InputException {
        String head = """
                name = "Seen"
                formula = "grid(x, y)"
                tags = ["mine"]
                summary = "s"
                view = [-1, 1, -1, 1]
                starts = [[1, 1]]
                """;
        Landscape read = LandscapeReader.read(new Source("x.toml", head + "[grid]\n" + BOWL).table(), "seen");
        assertNotNull(read.grid());
        Scenario scenario = read("[landscape]\nuse = \"seen\"\n" + DefinitionWriter.embedded(read, "landscapes.seen"));
        assertEquals(read, scenario.landscape().landscape());
        assertEquals(scenario, read(ScenarioWriter.text(scenario)));
    }

    @Test
    void aPlaceOfLongRowsHasItsName() {
        String ragged = BOWL.replaceFirst("\\], \\[", ", 7], [");
        assertTrue(error(FORMULA + "[landscape.grid]\n" + ragged)
                .contains("expected 6 values, as the first row has, found 5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x = [-2, 2]|x = [2, -2]|`x` must be a range [min, max] with min below max, was [2, -2]",
                "x = [-2, 2]|x = [1, 1]|`x` must be a range [min, max] with min below max",
                "x = [-2, 2]|x = [1]|`x` must be a range [min, max]",
                "x = [-2, 2]||expected the key `x` in [grid], found none",
                "y = [-1, 1.5]|y = [-1, 1.5]\\nz = 1|unknown key `z` in [grid]",
                "[[|[[\"a\", |`values` must be a number",
                "[[|[[inf, |entry 1 of entry 1 of `values` must be a finite number",
                "values = |values = 3 #|`values` must be a list in brackets",
                "values = |values = [] #|a grid has 4 to 256 rows, found 0",
                "values = |values = [[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]] #|a grid has 4 to 256 values in a row, found 3",
                "values = |values = [[nan, nan, nan, nan], [nan, nan, nan, nan], [nan, nan, nan, nan], [nan, nan, nan, nan]] #|a"
                        + " grid needs at least one value that is a number, found none",
            })
    void whatIsWrongHasItsSentence(String before, String after, String sentence) {
        String changed = BOWL.replace(before, after == null ? "" : after.replace("\\n", "\n"));
        String found = error(FORMULA + "[landscape.grid]\n" + changed);
        assertTrue(found.contains(sentence.replaceAll("`$", "")), found);
        assertTrue(found.matches("(?s)x\\.thalweg:\\d+:\\d+: .*"), found);
    }

    @Test
    void gridNeedsItsTableAndItsPlace() throws InputException {
        assertTrue(
                error(FORMULA).contains("grid(x, y) is a recorded surface; this landscape has none"), error(FORMULA));
        String inside = "[landscape]\nformula = \"mean(grid(x, u))\"\n[landscape.data]\ncolumns = { u = [1, 2] }\n"
                + "[landscape.grid]\n" + BOWL;
        assertTrue(error(inside).contains("grid(...) is a surface of the landscape"), error(inside));
        String use = "[landscape]\nuse = \"booth\"\n[landscape.grid]\n" + BOWL;
        assertTrue(error(use).contains("`grid` cannot stand beside `use`"), error(use));
        String one = "[landscape]\nformula = \"grid(x)\"\n[landscape.grid]\n" + BOWL;
        assertTrue(error(one).contains("grid takes 2 arguments, found 1"), error(one));
    }

    @Test
    void aParameterOfThatNameWins() throws InputException {
        Scenario scenario = read("[landscape]\nformula = \"x + grid(y + 1)\"\nparameters = { grid = 3 }\n");
        assertEquals(
                2 + 3 * 6,
                Surface.of(scenario.landscape().landscape(), Map.of()).value(2, 5));
    }

    @Test
    void rowsAndARecordingGoTogether() throws InputException {
        Scenario scenario = read("[landscape]\nformula = \"grid(x, y) + mean(u*x)\"\n[landscape.data]\n"
                + "columns = { u = [1, 2, 3] }\n[landscape.grid]\n" + BOWL);
        assertNear(Surface.of(scenario.landscape().landscape(), Map.of()).derivatives(1, 0.5), 3.5, 4, 2, 2, 0, 4);
        assertEquals(scenario, read(ScenarioWriter.text(scenario)));
    }
}
