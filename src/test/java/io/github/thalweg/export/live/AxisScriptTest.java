package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.figure.plot.AxisRange;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.Series;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.ensemble.QuantileBand;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages choose the vertical axis of a plot as the program does.
class AxisScriptTest {
    /// The run whose values explode.
    private static final int LOST = 1;

    private static FigureInput input;

    @BeforeAll
    static void runs() throws InputException {
        input = new FigureInput(
                ScenarioComputation.compute(ScenarioReader.read("test", """
                                steps = 200
                                [landscape]
                                use = "rosenbrock"
                                [[run]]
                                optimizer = { use = "adam" }
                                [[run]]
                                optimizer = { use = "sgd", lr = 1 }
                                """, Catalog.builtIn()), null), 0);
    }

    private static ScriptEngine engine() throws IOException {
        var script = new ScriptEngine();
        try (InputStream in = Objects.requireNonNull(LiveFile.class.getResourceAsStream("numbers.js"))) {
            script.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List.of("ticks.js", "colors.js", "axes.js").forEach(name -> script.run(ScriptEngine.resource(name)));
        script.run("function labels(ticks) { return ticks.map(function (tick) { return tick[1]; }).join(' '); }");
        return script;
    }

    /// A curve of a plot with its values, NaN before its first row.
    @SuppressWarnings("ArrayRecordComponent")
    private record Curve(int run, boolean thin, int first, double[] values) {
        Series series() {
            return new Series(run, thin, row -> values[row], first, values.length - 1, null);
        }

        String script() {
            return "{ run: " + run + ", thin: " + thin + ", first: " + first + ", values: new Float64Array("
                    + Arrays.stream(values)
                            .mapToObj(value -> Double.toString(value))
                            .collect(Collectors.joining(", ", "[", "]"))
                    + ") }";
        }
    }

    private static void compare(ScriptEngine script, List<Curve> curves, boolean log) {
        TraceAxis wanted =
                AxisRange.of(input, curves.stream().map(Curve::series).toList(), log);
        script.run("var plot = {}; chooseAxis(plot, "
                + curves.stream().map(Curve::script).collect(Collectors.joining(", ", "[", "]")) + ", " + log
                + ", function (run) { return run === " + LOST + "; });");
        String said = curves + "";
        assertEquals(wanted.log(), script.run("plot.log"), said);
        assertEquals(wanted.low(), script.number("plot.low"), 1e-12 * Math.abs(wanted.low()), said);
        assertEquals(wanted.high(), script.number("plot.high"), 1e-12 * Math.abs(wanted.high()), said);
        assertEquals(wanted.floor(), script.run("plot.floor"), said);
        assertEquals(wanted.bottom(), script.number("plot.bottom"), said);
        assertEquals(
                wanted.ticks(5).stream().map(Tick::label).collect(Collectors.joining(" ")),
                script.run("labels(plot.ticks)"),
                said);
    }

    private static Curve curve(Random random, int run) {
        int first = random.nextInt(2);
        var values = new double[2 + random.nextInt(60)];
        double size = Math.pow(10, random.nextInt(9) - 4);
        double base = random.nextInt(3) == 0 ? 0 : random.nextGaussian() * size;
        boolean signed = random.nextBoolean();
        for (int row = 0; row < values.length; row++) {
            double value = base + size * random.nextGaussian();
            values[row] = row < first ? Double.NaN : signed ? value : Math.abs(value);
        }
        if (run == LOST) {
            for (int row = values.length / 2; row < values.length; row++) {
                values[row] = size * Math.pow(10, row);
            }
            values[values.length - 1] = Double.POSITIVE_INFINITY;
        }
        if (random.nextInt(4) == 0) {
            // One value far above all others, as the first effective rate of some rules is.
            values[first] = Math.abs(values[first]) * 1000;
        }
        return new Curve(run, random.nextBoolean(), first, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-8, -80, -800, -8000, -80000; false",
                "5, 1, -2, -4; false",
                "1, 2, 4, 8; true",
                "0.99, -1e4, -1e8, -1e12; false",
                "1, 0.5, 0.25, -1e7; false"
            })
    void aLossThatNoLogarithmShowsHasALinearAxis(String values, boolean log) throws IOException {
        try (ScriptEngine script = engine()) {
            script.run("var plot = { signed: true }; chooseAxis(plot, [{ run: 0, thin: false, first: 0, values: "
                    + "new Float64Array([" + values + "]) }], true, function () { return false; });");
            assertEquals(log, script.run("plot.log"));
        }
        double[] rows = Arrays.stream(values.split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(!log, AxisRange.needsLinear(List.of(new Curve(0, false, 0, rows).series())));
    }

    @Test
    void axesAreThoseOfTheProgram() throws IOException {
        var random = new Random(13);
        try (ScriptEngine script = engine()) {
            for (int i = 0; i < 300; i++) {
                var curves = new ArrayList<Curve>();
                for (int k = random.nextInt(3); k >= 0; k--) {
                    curves.add(curve(random, random.nextInt(4) == 0 ? LOST : 0));
                }
                compare(script, curves, i % 2 == 0);
            }
        }
    }

    /// As of a run that explodes at once, late, slowly, and of its rates, which do not grow.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "24.2 93.3 47036 2.5e12 4.1e35 1.8e105 Infinity",
                "24.2 12 6 3 1.5 47036 2.5e12 4.1e35",
                "1 3 9 27 81 243 729",
                "1e-30 3 1e290 Infinity",
                "-1 3 1e290 Infinity Infinity",
                "0.1 0.1 0.1 0.1"
            })
    void aLoneDivergingRunHasTheAxisOfTheProgram(String rows) throws IOException {
        double[] values =
                Arrays.stream(rows.split(" ")).mapToDouble(Double::parseDouble).toArray();
        try (ScriptEngine script = engine()) {
            for (boolean log : new boolean[] {false, true}) {
                compare(script, List.of(new Curve(LOST, false, 0, values)), log);
            }
        }
    }

    /// The script of a curve of repetitions with its band.
    private static String band(Series curve) {
        QuantileBand band = Objects.requireNonNull(curve.band());
        List<IntToDoubleFunction> lines = List.of(curve.value(), band::low, band::high);
        List<String> values = lines.stream()
                .map(line -> IntStream.rangeClosed(0, curve.last())
                        .mapToObj(row -> String.valueOf(line.applyAsDouble(row)))
                        .collect(Collectors.joining(", ", "new Float64Array([", "])")))
                .toList();
        return "{ run: " + curve.run() + ", thin: false, first: 0, values: " + values.get(0) + ", bandLow: "
                + values.get(1) + ", bandHigh: " + values.get(2) + " }";
    }

    @Test
    void axesHoldTheBandsOfRepetitions() throws IOException, InputException {
        try (ScriptEngine script = engine()) {
            for (double lr : new double[] {0.05, 0.5}) {
                Scenario scenario = ScenarioReader.read(
                        "test",
                        "steps = 60\n[landscape]\nformula = \"x^2 + 4y^4\"\n[noise]\ngradient = 3\nseeds = 20\n"
                                + "[[run]]\noptimizer = { use = \"sgd\", lr = " + lr + " }\n",
                        Catalog.builtIn());
                var repeated = new FigureInput(ScenarioComputation.compute(scenario, null), 0);
                for (boolean log : new boolean[] {false, true}) {
                    List<Series> curves = PlotKind.LOSS.series(repeated);
                    script.run("var plot = {}; chooseAxis(plot, ["
                            + curves.stream().map(AxisScriptTest::band).collect(Collectors.joining(", ")) + "], " + log
                            + ");");
                    TraceAxis wanted = AxisRange.of(repeated, curves, log);
                    assertEquals(wanted.low(), script.number("plot.low"), 1e-12 * Math.abs(wanted.low()));
                    assertEquals(wanted.high(), script.number("plot.high"), 1e-12 * Math.abs(wanted.high()));
                    assertEquals(wanted.floor(), script.run("plot.floor"));
                }
            }
        }
    }

    @Test
    void levelAndMissingValuesHaveAnAxisToo() throws IOException {
        try (ScriptEngine script = engine()) {
            for (boolean log : new boolean[] {false, true}) {
                compare(script, List.of(new Curve(0, false, 0, new double[] {0.1, 0.1, 0.1})), log);
                compare(script, List.of(new Curve(0, false, 0, new double[] {-3, -3})), log);
                compare(script, List.of(new Curve(0, false, 0, new double[] {0, 0})), log);
                compare(script, List.of(new Curve(0, false, 0, new double[] {0.02, 0.1})), log);
                compare(script, List.of(new Curve(0, false, 0, new double[] {Double.NaN, Double.NaN})), log);
                compare(script, List.of(), log);
            }
        }
    }

    @Test
    void aLongRunIsLookedAtInAsManyRows() throws IOException {
        var values = new double[10_000];
        var random = new Random(5);
        Arrays.setAll(values, row -> 2 + random.nextGaussian());
        try (ScriptEngine script = engine()) {
            compare(script, List.of(new Curve(0, false, 0, values)), false);
        }
    }
}
