package io.github.thalweg.catalog.table;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RecordedPath;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceImportTest {
    @TempDir
    Path folder;

    private static double f(double x, double y) {
        return x * x * y - 2 * y * y + x;
    }

    /// 5 x 4 places, in decimals that are not quite even.
    private static List<String> points() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 4; j++) {
                double x = -1 + i * 2.0 / 4;
                double y = j / 3.0;
                lines.add(String.format(java.util.Locale.ROOT, "%.10f", y) + "," + f(x, y) + "," + x);
            }
        }
        return lines;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertSurface(Scenario scenario) {
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        assertEquals(f(0.3, 0.7), surface.value(0.3, 0.7), 1e-8);
        assertEquals(2 * 0.3 * 0.7 + 1, surface.derivatives(0.3, 0.7).dx(), 1e-7);
    }

    @Test
    void namesMayHaveCapitalLetters() throws Exception {
        Scenario scenario =
                SurfaceImport.read(write("s.csv", "Y,Loss,X\n" + String.join("\n", points())), null, _ -> {});
        assertSurface(scenario);
        InputException twice = assertThrows(
                InputException.class, () -> SurfaceImport.read(write("t.csv", "x,y,loss,X\n0,0,1,0\n"), null, _ -> {}));
        assertTrue(String.valueOf(twice.getMessage()).contains("two columns"), twice.getMessage());
    }

    @Test
    void rowsAndColumnsMayComeInAnyOrder() throws Exception {
        List<String> lines = points();
        Collections.shuffle(lines, new Random(1));
        Scenario scenario = SurfaceImport.read(write("s.csv", "y,loss,x\n" + String.join("\n", lines)), null, _ -> {});
        assertSurface(scenario);
        assertEquals(new Box(-1, 1, 0, 1), scenario.view());
        assertEquals(List.of("adam"), scenario.labels());
        assertEquals(scenario, ScenarioReader.read("x", ScenarioWriter.text(scenario), Catalog.builtIn()));
    }

    @Test
    void whatWasReadOtherwiseIsSaid() throws Exception {
        List<String> lines = points();
        lines.replaceAll(line -> lines.indexOf(line) + "," + line);
        Path file = write("s.csv", ",y,loss,x\n" + String.join("\n", lines));
        var notes = new ArrayList<String>();
        assertSurface(SurfaceImport.read(file, null, notes::add));
        assertEquals(List.of(file + ":2:1: the first column has no name and counts the rows: it is left out"), notes);
    }

    @Test
    void pathsComeInTheirOrderOfSteps() throws Exception {
        Path surface = write("s.csv", "y,loss,x\n" + String.join("\n", points()));
        Path paths = write(
                "p.csv",
                "run;step;x;y;loss\nb;10;0,2;0,5;\nb;0;0,1;0,5;3\nb;20;0,3;0,25;nan\nadam;0;0;0;1\nadam;1;0,5;0,5;2\n");
        Scenario scenario = SurfaceImport.read(surface, paths, _ -> {});
        assertEquals(List.of("b", "adam", "adam 2"), scenario.labels());
        RecordedPath b = Objects.requireNonNull(scenario.runs().getFirst().recorded());
        assertEquals(3, b.points());
        assertEquals(0.1, b.x(0));
        assertEquals(0.3, b.x(2));
        assertEquals(3, b.loss(0));
        assertTrue(Double.isNaN(b.loss(1)));
        assertEquals(new Point(0.1, 0.5), scenario.start());
        assertEquals(f(0.3, 0.25), Runner.run(scenario, 0).loss(2), 1e-8);
    }

    @ParameterizedTest
    @CsvSource({"<f8, false, 1", ">f8, false, 2", "<f4, false, 3", "<f8, true, 1"})
    void arraysOfNumPyAreReadInEveryForm(String type, boolean fortran, int version) throws Exception {
        var loss = new double[4][5];
        double[] x = {1, 0.5, 0, -0.5, -1};
        double[] y = {0, 0.25, 0.5, 0.75};
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 5; i++) {
                loss[j][i] = f(x[i], y[j]);
            }
        }
        var file = new NpzBytes(type, fortran, version)
                .with("x", x)
                .with("y", y)
                .with("loss", loss)
                .with("path_torch", new double[][] {{0.5, 0.25, 1, Double.NaN}, {0.25, 0.5, 0.5, 0.125}});
        Scenario scenario = SurfaceImport.read(write("s.npz", file.bytes()), null, _ -> {});
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        assertEquals(f(0.3, 0.7), surface.value(0.3, 0.7), type.equals("<f4") ? 1e-6 : 1e-12);
        RecordedPath path = Objects.requireNonNull(scenario.runs().getFirst().recorded());
        assertEquals("torch", scenario.runs().getFirst().label());
        assertEquals(0.25, path.x(1));
        assertEquals(0.5, path.loss(1));
        assertEquals(0.125, path.lr(1));
        assertTrue(Double.isNaN(path.lr(0)));
    }

    @Test
    void wholeNumbersOfNumPyAreNumbers() throws Exception {
        var loss = new double[][] {{0, 1, 2, 3}, {1, 2, 3, 4}, {2, 3, 4, 5}, {3, 4, 5, 6}};
        double[] side = {0, 1, 2, 3};
        byte[] bytes = new NpzBytes("<i8", false, 1)
                .with("x", side)
                .with("y", side)
                .with("loss", loss)
                .bytes();
        Scenario scenario = SurfaceImport.read(write("s.npz", bytes), null, _ -> {});
        assertEquals(3.5, Surface.of(scenario.landscape().landscape(), Map.of()).value(1.5, 2), 1e-12);
    }

    private void assertRefused(String text, String sentence) throws IOException {
        Path file = write("s.csv", text);
        var error = assertThrows(InputException.class, () -> SurfaceImport.read(file, null, _ -> {}));
        assertTrue(String.valueOf(error.getMessage()).startsWith(folder + "/s.csv:" + sentence), error.getMessage());
    }

    @Test
    void aWrongTableHasItsSentence() throws Exception {
        String good = "y,loss,x\n" + String.join("\n", points()) + "\n";
        assertRefused(good.replace("loss", "lose"), "1:1: expected the header x,y,loss, found y,lose,x");
        assertRefused(good.replace(",-1.0\n", ",none\n"), "2:19: expected a number in the column x, found \"none\"");
        assertRefused(good.replace(",-1.0\n", ",-7.0\n"), "2:19: the surface's x must be evenly spaced: expected");
        assertRefused(good + "0.0,1,-1\n", "22:7: the point -1, 0 stands there twice");
        assertRefused("y,loss,x\n0,1,2\n1,1,2\n", "2:5: a surface has 4 to 256 different x, found 1");
        for (String unknown : List.of("nan", "", "NA", "None", "null")) {
            Path file = write("s.csv", good.replaceFirst(",-1.0,", "," + unknown + ","));
            assertTrue(
                    SurfaceImport.read(file, null, _ -> {})
                                    .landscape()
                                    .landscape()
                                    .grid()
                            != null,
                    unknown);
        }
        assertRefused(good.replaceFirst(",-1.0,", ",inf,"), "2:14: expected a finite loss, or nan");
    }

    @Test
    void aMissingPointHasItsSentence() throws Exception {
        List<String> lines = points();
        lines.remove(6);
        Path file = write("s.csv", "y,loss,x\n" + String.join("\n", lines));
        var error = assertThrows(InputException.class, () -> SurfaceImport.read(file, null, _ -> {}));
        assertTrue(
                String.valueOf(error.getMessage())
                        .contains("expected a loss at every x and y, found none at -0.5, 0.66"),
                error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run,step,x\\na,0,1\\n|p.csv:1:1: expected the header run,step,x,y",
                "run,step,x,y,z\\na,0,1,1,1\\n|p.csv:1:1: expected the header run,step,x,y",
                "run,step,x,y\\na,0,1,1\\n|p.csv:2:1: a recorded run needs two points or more, a has one",
                "run,step,x,y\\na,0,1,1\\na,0,1,1\\n|p.csv:3:3: step 0 of a stands there twice",
                "run,step,x,y\\na,0,1,1\\na,0.5,1,1\\n|p.csv:3:3: step must be a whole number from 0, was 0.5",
                "run,step,x,y\\na,-1,1,1\\na,0,1,1\\n|p.csv:2:3: step must be a whole number from 0, was -1",
                "run,step,x,y\\na,0,1,1\\na,1,inf,1\\n|p.csv:3:5: expected a number in the column x, found \"inf\"",
            })
    void aWrongPathHasItsSentence(String text, String sentence) throws Exception {
        Path surface = write("s.csv", "y,loss,x\n" + String.join("\n", points()));
        Path paths = write("p.csv", text.replace("\\n", "\n"));
        var error = assertThrows(InputException.class, () -> SurfaceImport.read(surface, paths, _ -> {}));
        assertTrue(String.valueOf(error.getMessage()).startsWith(folder + "/" + sentence), error.getMessage());
    }

    private String refused(NpzBytes file) throws IOException {
        Path written = write("s.npz", file.bytes());
        var error = assertThrows(InputException.class, () -> SurfaceImport.read(written, null, _ -> {}));
        return String.valueOf(error.getMessage()).replace(written + ": ", "");
    }

    @Test
    void wrongArraysHaveTheirSentences() throws Exception {
        double[] side = {0, 1, 2, 3};
        var square = new double[4][4];
        var whole = new NpzBytes("<f8", false, 1);
        assertEquals("expected an array x, found none", refused(new NpzBytes("<f8", false, 1).with("y", side)));
        assertEquals(
                "expected the arrays x, y, loss and path_NAME, found z",
                refused(new NpzBytes("<f8", false, 1).with("z", side)));
        assertEquals(
                "the array x must be float64, float32 or int64, was <c16",
                refused(new NpzBytes("<c16", false, 1).with("x", side)));
        assertEquals(
                "the array loss must be 4 x 4, a row for each y, was 3 x 4",
                refused(whole.with("x", side).with("y", side).with("loss", new double[3][4])));
        assertEquals(
                "the array x must be one line of numbers, was 4 x 4",
                refused(new NpzBytes("<f8", false, 1)
                        .with("x", square)
                        .with("y", side)
                        .with("loss", square)));
        assertEquals(
                "the array path_a must be n x 2 to n x 4 with n at least 2, was 4",
                refused(new NpzBytes("<f8", false, 1)
                        .with("x", side)
                        .with("y", side)
                        .with("loss", square)
                        .with("path_a", side)));
        Path text = write("t.npz", "x,y,loss\n");
        var error = assertThrows(InputException.class, () -> SurfaceImport.read(text, null, _ -> {}));
        assertEquals(text + ": expected an .npz file of NumPy, found something else", error.getMessage());
    }

    @Test
    void cutAndTurnedBytesAreRefusedInASentence() throws Exception {
        double[] side = {0, 1, 2, 3};
        byte[] good = new NpzBytes("<f8", false, 1)
                .with("x", side)
                .with("y", side)
                .with("loss", new double[4][4])
                .bytes();
        var random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] wrong = java.util.Arrays.copyOf(good, i % 2 == 0 ? random.nextInt(good.length) : good.length);
            for (int k = 0; k < 3 && wrong.length > 0; k++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            Path file = write("s.npz", wrong);
            try {
                SurfaceImport.read(file, null, _ -> {});
            } catch (InputException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": "), e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.333, 0.667, 1, true",
        "0.33, 0.67, 1, true",
        "0.333, 0.666, 1, false",
        "0.3, 0.7, 1, false",
        "1, 3, 4, false"
    })
    void placesAreEvenToTheDigitsThatArePrinted(String second, String third, String last, boolean even) {
        var rows = new StringBuilder("x,y,loss\n");
        for (String x : List.of("0", second, third, last)) {
            for (int y = 0; y < 4; y++) {
                rows.append(x).append(',').append(y).append(",1\n");
            }
        }
        var source = new Source("s.csv", rows.toString());
        if (even) {
            assertDoesNotThrow(() -> CsvSurface.surface(source));
        } else {
            String said = assertThrows(InputException.class, () -> CsvSurface.surface(source))
                    .getMessage();
            assertTrue(said.contains("must be evenly spaced"), said);
        }
    }
}
