package io.github.thalweg.catalog.data;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {
    private static final String TABLE = "columns = { u = [0.5, 1.0, 1.5, -2.0], s = [1, 1, -1, -1] }\n";
    private static final String HEAD = "start = [1, -1]\nsteps = 60\n";
    private static final String LOGISTIC = """
            [landscape]
            formula = "mean(softplus(-s*(x*u + y)))"
            view = [-3, 3, -3, 3]
            """;

    static Scenario read(String text) {
        try {
            return ScenarioReader.read("x.thalweg", text, Catalog.builtIn());
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    private static String error(String text) {
        var error = assertThrows(InputException.class, () -> ScenarioReader.read("x.thalweg", text, Catalog.builtIn()));
        return String.valueOf(error.getMessage());
    }

    private static Examples examples(Scenario scenario) {
        return Objects.requireNonNull(scenario.landscape().landscape().examples());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd", "adam", "rmsprop", "nesterov", "lbfgs", "newton"})
    void aTableGivesTheTrajectoryOfItsSumWrittenOut(String rule) {
        String run = "[[run]]\noptimizer = { use = \"" + rule + "\", lr = 0.1 }\n";
        Scenario table = read(HEAD + LOGISTIC + "[landscape.data]\n" + TABLE + run);
        Scenario written = read(HEAD + "[landscape]\nformula = \"(softplus(-0.5*x - y) + softplus(-x - y)"
                + " + softplus(1.5*x + y) + softplus(-2*x + y))/4\"\nview = [-3, 3, -3, 3]\n" + run);
        Trajectory a = Runner.run(table, 0);
        Trajectory b = Runner.run(written, 0);
        assertEquals(b.updates(), a.updates());
        for (int row = 0; row <= b.updates(); row++) {
            assertEquals(b.x(row), a.x(row), 1e-12);
            assertEquals(b.y(row), a.y(row), 1e-12);
            assertEquals(b.loss(row), a.loss(row), 1e-12);
        }
    }

    @Test
    void aTableMayStandBesideTheLandscape() {
        Scenario inside = read(HEAD + LOGISTIC + "[landscape.data]\n" + TABLE);
        Scenario beside = read(HEAD + LOGISTIC + "[data]\n" + TABLE);
        assertEquals(inside, beside);
        assertTrue(ScenarioWriter.text(beside).contains("\n[landscape.data]\n"));
    }

    private static final String FULL =
            HEAD + "[landscape]\nformula = \"mean((x*u + y*w - s)^2) + 0.01*sum(x^2)/rows\"\n"
                    + "prediction = \"x*u + y*w\"\ninputs = [\"u\", \"w\"]\ntarget = \"s\"\nthreshold = 0.5\n"
                    + "[landscape.data]\nheld_out = 0.25\nsplit_seed = 3\nstandardize = [\"u\"]\n"
                    + "[landscape.data.columns]\nu = [0.5, 1.0, 1.5, -2.0]\nw = [\"1/3\", 1e-9, 2, 3]\n"
                    + "s = [\"cat\", \"dog\", \"cat\", \"ant\"]\n"
                    + "[[run]]\noptimizer = { use = \"sgd\", lr = 0.1 }\n";

    @Test
    void scenariosAndCodesCarryTheirTable() throws InputException {
        Scenario scenario = read(FULL);
        assertEquals(scenario, read(ScenarioWriter.text(scenario)), ScenarioWriter.text(scenario));
        assertEquals(scenario, ScenarioCode.read(ScenarioCode.of(scenario), Catalog.builtIn()));
    }

    @Test
    void wordsBecomeNumbersInTheOrderOfCodePoints() {
        var target = examples(read(FULL)).data().columns().get(2);
        assertEquals(java.util.List.of("ant", "cat", "dog"), target.kinds());
        assertEquals(1, target.number(0));
        assertEquals(2, target.number(1));
        assertEquals(0, target.number(3));
    }

    @Test
    void landscapeFilesRoundTrip() throws InputException {
        String text = "name = \"A\"\nview = [-1, 1, -1, 1]\nstarts = [[0, 0]]\nformula = \"mean((x*u + y - s)^2)\"\n"
                + "[data]\n" + TABLE;
        Landscape read = LandscapeReader.read(new Source("a.toml", text).table(), "a");
        String written = DefinitionWriter.embedded(read, "a");
        Landscape again = LandscapeReader.read(
                Objects.requireNonNull(new Source("b.toml", written).table().table("a")), "a");
        assertEquals(read, again);
    }

    private static Landscape inFolder(Path folder, String file) throws InputException {
        String text = "name = \"A\"\nview = [-1, 1, -1, 1]\nstarts = [[0, 0]]\nformula = \"mean((x*u + y - s)^2)\"\n"
                + "target = \"s\"\n[data]\nfile = \"" + file + "\"\n";
        return LandscapeReader.read(new Source("a.toml", text).table(), "a", folder);
    }

    @Test
    void aLandscapeMayHaveItsTableInAFile(@TempDir Path folder) throws IOException, InputException {
        Files.writeString(folder.resolve("cells.csv"), "u,s\r\n1,\"no \"\"x\"\"\"\r\n-2.5e1,yes\r\n\r\n");
        Landscape landscape = inFolder(folder, "cells.csv");
        var columns = Objects.requireNonNull(landscape.examples()).data().columns();
        assertEquals(-25, columns.get(0).number(1));
        assertEquals(java.util.List.of("no \"x\"", "yes"), columns.get(1).words());
    }

    @Test
    void wrongFilesGetASentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("short.csv"), "u,s\n1,2\n3\n");
        Files.writeString(folder.resolve("text.csv"), "u,s\n1,2\nfour,3\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("short.csv"));
        assertTrue(fileError(folder, "short.csv").contains("short.csv:3:1: expected 2 cells"));
        assertTrue(
                fileError(folder, "text.csv").contains("text.csv:3:1: the column u must be numbers, found \"four\""));
        for (String cell : java.util.List.of("2024-01-01", "1/2", "10-5", "(3)", "e", "２")) {
            Files.writeString(folder.resolve("text.csv"), "u,s\n1,2\n" + cell + ",3\n");
            String found = "text.csv:3:1: the column u must be numbers, found \"" + cell + "\"";
            assertTrue(fileError(folder, "text.csv").contains(found), cell);
        }
        Files.writeString(folder.resolve("text.csv"), "u (mg),s\n1,2\n");
        assertTrue(fileError(folder, "text.csv").contains("text.csv:1:1: a column's name is a letter"));
        assertTrue(fileError(folder, "link.csv").contains("must be a plain name"));
        assertTrue(fileError(folder, "../short.csv").contains("must be a plain name"));
        assertTrue(fileError(folder, "none.csv").contains("found none of this name"));
    }

    private static String fileError(Path folder, String file) {
        return String.valueOf(
                assertThrows(InputException.class, () -> inFolder(folder, file)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "columns = { u = [1, 2], s = [1] } | all columns must be equally long: u has 2 rows, s has 1",
                "columns = { u = [], s = [] } | needs at least one row",
                "columns = {} | a table needs at least one column",
                "columns = { u = [1, \"two\"], s = [1, 2] } | the column u must be numbers, found \"two\"",
                "columns = { u = [1, 2], s = [1, 2], x = [1, 2] } | a column cannot be called x",
                "columns = { u = [1, 2], s = [1, 2], sin = [1, 2] } | a column cannot be called sin",
                "columns = { u = [1, 2], s = [1, 2], 'a b' = [1, 2] } | a column's name is a letter",
                "file = \"cells.csv\" | a scenario carries its table",
                "standardize = [\"u\"] | must have either `columns` or `file`, found neither",
                "columns = { u = [1, 2], s = [1, 2] }, held_out = 0.1 | `held_out` must leave at least one row to train on and hold at least one out; 0.1 of 2 rows is 0",
                "columns = { u = [1, 2], s = [1, 2] }, held_out = 1.5 | `held_out` must be",
                "columns = { u = [1, 1], s = [1, 2] }, standardize = [\"u\"] | same number in every row",
                "columns = { u = [1, 2], s = [1, 2] }, standardize = [\"v\"] | unknown column \"v\"",
                "columns = { u = [1, 2], s = [1, 2] }, more = 1 | unknown key `more`",
                "u = [1, 2], s = [1, 2] | has its columns in one table: columns = { u = [0.5, 1], s = [0, 1] }; found the list `u`",
                "rows = [[1, 2], [1, 2]] | has its columns in one table",
                "columns = [[1, 2], [1, 2]] | `columns` must be a table of lists, one for each column: { u = ",
                "columns = { u = [1, 2], s = [1, 2] }, target = \"s\" | `target` is about the model and stands in [landscape]",
                "columns = { u = [1, \"2024-01-01\"], s = [1, 2] } | the column u must be numbers, found \"2024-01-01\"",
                "columns = { u = [0.1, 0.1, 0.1], s = [1, 2, 3] }, standardize = [\"u\"] | same number in every row",
            })
    void wrongTablesGetASentenceWithItsPlace(String data, String sentence) {
        String error = error(HEAD + LOGISTIC + "data = { " + data + " }\n");
        assertTrue(error.contains(sentence), error);
        assertTrue(error.matches("x\\.thalweg:\\d+:\\d+: .*"), error);
    }

    @Test
    void aColumnIsNoParameter() {
        String error = error(HEAD + LOGISTIC + "parameters = { u = 2 }\n[data]\n" + TABLE);
        assertTrue(error.contains("u is a parameter and a column"), error);
    }

    @Test
    void formulasAreWrongAtTheirPlace() {
        String error = error("[landscape]\nformula = \"mean(x*u) + u\"\n[data]\n" + TABLE);
        assertTrue(error.startsWith("x.thalweg:2:24: the column u stands outside"), error);
    }

    @Test
    void tooManyRowsAndColumnsAreRefused() {
        String zeros = IntStream.range(0, 10_001).mapToObj(i -> "0").collect(Collectors.joining(","));
        String rows = error(HEAD + LOGISTIC + "[data]\ncolumns = { u = [" + zeros + "], s = [1] }");
        assertTrue(rows.contains("at most 10,000 rows, found 10001"), rows);
        String many = IntStream.range(0, 17).mapToObj(i -> "c" + i + " = [1]").collect(Collectors.joining(","));
        String columns = error(HEAD + LOGISTIC + "[data]\ncolumns = { " + many + " }");
        assertTrue(columns.contains("at most 16 columns, found 17"), columns);
    }

    @Test
    void twoTablesAreOneTooMany() {
        String error = error(HEAD + LOGISTIC + "[landscape.data]\n" + TABLE + "[data]\n" + TABLE);
        assertTrue(error.contains("found [data] and [landscape.data]"), error);
    }

    @Test
    void aModelNeedsATable() {
        String error = error("[landscape]\nformula = \"x^2 + y^2\"\ntarget = \"s\"\n");
        assertTrue(error.contains("are about the rows of a table"), error);
    }

    /// The largest table, with numbers of all their digits, can be saved and read again.
    @Test
    void theLargestTableFitsIntoAFile() {
        var random = new Random(1);
        var columns = new ArrayList<DataColumn>();
        for (int i = 0; i < DataTable.MAX_COLUMNS; i++) {
            columns.add(DataColumn.ofNumbers(
                    "c" + i,
                    random.doubles(DataTable.MAX_ROWS, -1, 1).map(v -> v / 3).toArray()));
        }
        String written = DataWriter.table(new DataTable(columns, null, 0, java.util.List.of()), "data");
        assertTrue(written.length() < TextFile.MAX_BYTES - 100_000, written.length() + " bytes");
    }
}
