package io.github.thalweg.catalog.table;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImportTest {
    private static LooseTable table(String text) throws InputException {
        return LooseTable.read(new Source("t.csv", text));
    }

    private static Scenario read(String text, TableModel model, String inputs, String target) throws InputException {
        return new TableImport(table(text), model, List.of(inputs.split(",")), target, false, null).scenario();
    }

    private static Examples examples(Scenario scenario) {
        return Objects.requireNonNull(scenario.landscape().landscape().examples());
    }

    /// Rows of one input whose target is a function of it.
    private static String rows(java.util.function.DoubleUnaryOperator f) {
        return "u,s\n"
                + IntStream.range(0, 20)
                        .mapToDouble(i -> -2 + i * 0.25)
                        .mapToObj(u -> u + "," + (float) f.applyAsDouble(u) + "\n")
                        .collect(Collectors.joining());
    }

    private static void assertFound(Scenario scenario, double x, double y) {
        Results results = ScenarioComputation.compute(scenario, null);
        boolean found = results.minima().stream()
                .anyMatch(m -> Math.abs(m.at().x() - x) < 1e-4 && Math.abs(m.at().y() - y) < 1e-4);
        assertTrue(found, results.minima() + " in " + scenario.view());
        assertTrue(scenario.view().contains(scenario.start()));
        double start =
                results.surface().value(scenario.start().x(), scenario.start().y());
        results.trajectories().forEach(run -> assertTrue(run.loss(run.updates()) < start));
    }

    @Test
    void eachModelFindsItsNumbersInView() throws InputException {
        assertFound(read(rows(u -> 1.5 * u - 0.5), TableModel.LINEAR, "u", "s"), 1.5, -0.5);
        assertFound(read(rows(u -> 0.8 * u + 2), TableModel.HUBER, "u", "s"), 0.8, 2);
        assertFound(read(rows(u -> 2 * Math.exp(-0.7 * u)), TableModel.EXPONENTIAL, "u", "s"), 0.7, 2);
        assertFound(read(rows(u -> 1.3 * Math.tanh(0.9 * u)), TableModel.NEURON, "u", "s"), 0.9, 1.3);
    }

    /// Prices, incomes, years: slope and offset are of any size.
    @ParameterizedTest
    @CsvSource({
        "40, 4, 2500, 20000",
        "40, 4, 25000, -200000",
        "1995, 1, 2, -3600",
        "20000, 3500, 0.1, 500",
        "1e-5, 1e-6, 3e-4, 1e-8",
    })
    void theMinimumIsInViewWhateverTheUnits(double first, double step, double x, double y) throws InputException {
        String text = "u,s\n"
                + IntStream.range(0, 20)
                        .mapToDouble(i -> first + i * step)
                        .mapToObj(u -> u + "," + (x * u + y) + "\n")
                        .collect(Collectors.joining());
        Scenario raw = read(text, TableModel.LINEAR, "u", "s");
        assertTrue(raw.view().contains(new Point(x, y)), raw.view().toString());
        Scenario even = new TableImport(table(text), TableModel.LINEAR, List.of("u"), "s", true, null).scenario();
        var bottom = new Point(x * step * Math.sqrt(33.25), x * (first + 9.5 * step) + y);
        assertTrue(even.view().contains(bottom), even.view().toString());
        Results results = ScenarioComputation.compute(even, null);
        double start = results.surface().value(0, 0);
        results.trajectories().forEach(run -> assertTrue(run.loss(run.updates()) < start / 2, "of " + start));
    }

    /// Far from its minimum the loss of Huber has no curvature.
    @ParameterizedTest
    @CsvSource({"2.5, 200", "25, 2000", "2500, 20000"})
    void theMinimumOfHuberIsInViewWhateverTheUnits(double x, double y) throws InputException {
        String text = "u,s\n"
                + IntStream.range(0, 20)
                        .map(i -> 40 + 4 * i)
                        .mapToObj(u -> u + "," + (x * u + y + (u % 3 - 1) * x) + "\n")
                        .collect(Collectors.joining());
        Scenario scenario = read(text, TableModel.HUBER, "u", "s");
        assertTrue(scenario.view().contains(new Point(x, y)), scenario.view().toString());
        assertTrue(scenario.view().contains(scenario.start()));
    }

    @Test
    void anExponentialOfThousandsIsInView() throws InputException {
        Scenario scenario = read(rows(u -> 120_000 * Math.exp(-0.8 * u)), TableModel.EXPONENTIAL, "u", "s");
        assertTrue(
                scenario.view().contains(new Point(0.8, 120_000)),
                scenario.view().toString());
    }

    @Test
    void twoInputsHaveAWeightEach() throws InputException {
        String text = "a,b,s\n1,0,2\n0,1,-3\n1,1,-1\n2,1,1\n";
        Scenario scenario = read(text, TableModel.LINEAR, "a,b", "s");
        assertEquals(
                "mean((x*a + y*b - s)^2/2)", scenario.landscape().landscape().formula());
        assertFound(scenario, 2, -3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "no, yes"})
    void logisticTakesTwoKinds(String no, String yes) throws InputException {
        String text = "u,s\n-2,no\n-1,no\n0.5,no\n-0.5,yes\n1,yes\n2,yes\n"
                .replace("no", no)
                .replace("yes", yes);
        Scenario scenario = read(text, TableModel.LOGISTIC, "u", "s");
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        double wanted = 0;
        double[] u = {-2, -1, 0.5, -0.5, 1, 2};
        for (int i = 0; i < 6; i++) {
            double z = 0.7 * u[i] - 0.2;
            wanted += Math.log1p(Math.exp(i < 3 ? z : -z)) / 6;
        }
        assertEquals(wanted, surface.value(0.7, -0.2), 1e-12);
        assertEquals(0.5, examples(scenario).model().threshold());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u;s\\n1,5;2\\n-0,5;1e1\\n",
                "u\\ts\\n1,5\\t2\\n-0,5\\t10\\n",
                "u,s\\n1.5,2\\n-.5,10\\n",
                "u  s\\n1.5   2\\n -0.5 10 \\n",
                "sep=;\\nu;s\\n1,5;2\\n−0,5;10\\n",
                "\"u\" , \"s\"\\r\\n\"1.5\", 2\\r\\n\\r\\n-0.5,\"10\"\\r\\n",
            })
    void itIsReadAsOtherProgramsWriteIt(String text) throws InputException {
        LooseTable table = table(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));
        assertEquals(List.of("u", "s"), table.names());
        assertArrayEquals(new double[] {1.5, -0.5}, table.numbers("u"));
        assertArrayEquals(new double[] {2, 10}, table.numbers("s"));
    }

    @Test
    void barsSeparateCellsWhereNothingElseDoes() throws InputException {
        assertArrayEquals(new double[] {1.5, 2}, table("u|s\n1,5|3\n2|4\n").numbers("u"));
        assertEquals(List.of("a|b", "s"), table("a|b,s\n1,2\n").names());
    }

    @Test
    void withoutAHeaderColumnsAreNumbered() throws InputException {
        LooseTable table = table("1;2,5\n3;4\n");
        assertEquals(List.of("c1", "c2"), table.names());
        assertArrayEquals(new double[] {2.5, 4}, table.numbers("c2"));
    }

    @Test
    void namesBecomeWhatAFormulaCanRead() throws InputException {
        String text = "Größe (cm),x,sin,Größe-cm\n1,2,3,4\n2,1,5,7\n";
        Scenario scenario = read(text, TableModel.LINEAR, "Größe (cm),x", "sin");
        assertEquals(
                "mean((x*Größe_cm + y*column_x - column_sin)^2/2)",
                scenario.landscape().landscape().formula());
        Scenario second = read(text, TableModel.LINEAR, "Größe (cm),Größe-cm", "x");
        assertEquals(
                List.of("Größe_cm", "column_Größe_cm", "column_x"),
                examples(second).names());
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws InputException {
        Scenario scenario = new TableImport(
                        table(rows(u -> 3 * u + 1)), TableModel.HUBER, List.of("u"), "s", true, 0.25)
                .scenario();
        assertEquals(15, examples(scenario).rows());
        assertEquals(List.of("u"), examples(scenario).data().standardize());
        assertEquals(scenario, ScenarioReader.read("x", ScenarioWriter.text(scenario), Catalog.builtIn()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|LINEAR|u|s|t.csv:1:1: expected a table of numbers, found nothing",
                "u,s\\n|LINEAR|u|s|t.csv:1:1: expected rows of numbers below the names, found none",
                "u,s\\n1,2\\n3\\n|LINEAR|u|s|t.csv:3:1: expected 2 cells, as the first line has, found 1",
                "u,u\\n1,2\\n|LINEAR|u|s|t.csv:1:3: two columns are called u",
                "u,s\\n1,2\\n3,x\\n|LINEAR|u|s|t.csv:3:3: expected a number in the column s, found \"x\"",
                "u,s\\n1,2\\n,4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found nothing",
                "u,s\\n1,2\\nnan,4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"nan\"",
                "u,s\\n1,2\\n\"1,234,500.5\",4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"1,234,500.5\"; thousands stand without a mark: 1234500.5",
                "u,s\\n1,2\\n\"1,500.125\",4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"1,500.125\"; thousands stand without a mark: 1500.125",
                "u,s\\n1,2\\n\"1.500,25\",4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"1.500,25\"; thousands stand without a mark: 1500.25",
                "u,s\\n1,2\\n\"1,500\",4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"1,500\"; thousands stand without a mark: 1500",
                "u,s\\n1,2\\n\"1,5\",4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"1,5\"; decimals have a point: 1.5",
                "u,s\\n1,2\\n5%,4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"5%\"; a number stands without a unit",
                "u,s\\n1,2\\nNA,4\\n|LINEAR|u|s|t.csv:3:1: expected a number in the column u, found \"NA\"; leave out the rows with missing values",
                "u;s\\n1,5;2\\n1.500;4\\n|LINEAR|u|s|t.csv:3:1: found \"1.500\" beside numbers with decimal commas: thousands stand without a mark",
                "# mine\\nu,s\\n1,2\\n|LINEAR|u|s|t.csv:1:1: a table begins with the names of its columns",
                "u,s\\n1,\"2\\n|LINEAR|u|s|t.csv:2:3: this \" is never closed",
                "u,s\\n1,2\\n|LINEAR|v|s|--inputs must be one of the columns u, s, was v",
                "u,s\\n1,2\\n|LINEAR|u|t|--target must be one of the columns u, s, was t",
                "u,s\\n1,2\\n|LINEAR|s|s|the inputs and the target must be different columns, found s twice",
                "u,v,s\\n1,2,3\\n|NEURON|u,v|s|the model neuron has one input, found 2",
                "u,s\\n1,2\\n2,3\\n|LOGISTIC|u|s|t.csv:2:3: the model logistic needs a target of two kinds",
                "u,s\\n1,a\\n2,b\\n3,c\\n|LOGISTIC|u|s|t.csv:4:3: the model logistic needs a target of two kinds: 0 and 1, -1 and 1, or two words; the column s has a, b, c",
                "u,s\\n1,yes\\n2,\\n3,yes\\n|LOGISTIC|u|s|t.csv:3:3: expected a word in the column s, found nothing; leave out the rows",
                "u,s\\n1,yes\\n2,no\\n3,NA\\n|LOGISTIC|u|s|t.csv:4:3: expected a word in the column s, found \"NA\"; leave out the rows",
                "u,s\\n1,1\\n2,no\\n3,1\\n|LOGISTIC|u|s|t.csv:2:3: the column s must be all numbers or all words, found \"1\" beside words",
                "u,s\\n1,1/2\\n2,1/3\\n|LOGISTIC|u|s|t.csv:2:3: the column s must be all numbers or all words, found \"1/2\" beside words",
            })
    void whatIsWrongHasItsSentence(String text, String model, String inputs, String target, String sentence) {
        var error = assertThrows(
                InputException.class, () -> read(text.replace("\\n", "\n"), TableModel.valueOf(model), inputs, target));
        assertTrue(String.valueOf(error.getMessage()).startsWith(sentence), error.getMessage());
    }

    /// Kinds of mushrooms are called e and p; e is also a number, and a range would be a difference.
    @ParameterizedTest
    @CsvSource({"e, p", "p, e", "e, pi", "0-5, 6-10"})
    void wordsStayWordsWhenTheyAreWritten(String one, String other) throws InputException {
        Scenario scenario = read("u,s\n1," + one + "\n2," + other + "\n3," + one + "\n", TableModel.LOGISTIC, "u", "s");
        Scenario again = ScenarioReader.read("x", ScenarioWriter.text(scenario), Catalog.builtIn());
        assertEquals(scenario, again);
        assertEquals(
                List.of(one, other).stream().sorted().toList(),
                examples(again).data().columns().get(1).kinds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"u,s\n1,2\n1,3\n", "u,s\n0.1,2\n0.1,3\n0.1,4\n"})
    void aConstantInputCannotBeStandardized(String text) {
        var error = assertThrows(
                InputException.class,
                () -> new TableImport(table(text), TableModel.LINEAR, List.of("u"), "s", true, null).scenario());
        assertTrue(String.valueOf(error.getMessage()).startsWith("t.csv:2:1: `standardize`"), error.getMessage());
    }
}
