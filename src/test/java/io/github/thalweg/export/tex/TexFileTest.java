package io.github.thalweg.export.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Figures for TeX: numbers instead of strokes, and a document that compiles.
class TexFileTest {
    private static final String RACE = """
            title = "β₁ \\\\input{/etc/passwd} 100% _$#&{}~^"
            steps = 60
            [landscape]
            formula = "log(x + 9) + x^2 + 10y^2"
            [[run]]
            label = "\\\\end{document} % 中"
            optimizer = { use = "adam", lr = 0.1 }
            [[run]]
            label = "away"
            optimizer = { use = "sgd", lr = 0.2 }
            """;

    @TempDir
    private Path folder;

    private static Scenario scenario() throws InputException {
        return ScenarioReader.read("race.thalweg", RACE, Catalog.builtIn());
    }

    private static String tex(Figure figure, int step) throws InputException, IOException {
        Scenario scenario = scenario();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), step);
        var spec = FigureSpec.of(figure, Sheet.pixels(700, 400, 1), MapStyle.of(scenario, Theme.LIGHT));
        var out = new ByteArrayOutputStream();
        TexFile.write(input, spec, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void curvesAreTheNumbersOfTheRuns() throws InputException, IOException {
        String tex = tex(Figure.LOSS, 60);
        Trajectory adam = Runner.run(scenario(), 0);
        for (int row = 0; row <= adam.updates(); row++) {
            String line = "\n" + (double) row + " " + adam.loss(row) + "\n";
            assertTrue(tex.contains(line), () -> "no row" + line);
        }
        assertTrue(tex.contains("ymode=log"));
    }

    @Test
    void indexContoursCarryTheirValuesWhereThePictureHasThem() throws InputException, IOException {
        Scenario scenario = scenario();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
        MapStyle style = MapStyle.of(scenario, Theme.LIGHT);
        var details = new MapDetails(Aspect.EQUAL, "", "", null, null, 0, true);
        for (boolean labelled : new boolean[] {false, true}) {
            var spec =
                    FigureSpec.of(Figure.MAP, Sheet.pixels(700, 500, 1), labelled ? style.withDetails(details) : style);
            var out = new ByteArrayOutputStream();
            TexFile.write(input, spec, "", out);
            String tex = out.toString(StandardCharsets.UTF_8);
            assertEquals(labelled, tex.contains(",inner xsep="));
        }
    }

    /// On a small sheet all of a slide is smaller, so are the numbers and names of its axes.
    @Test
    void numbersOfASmallSlideAreAsSmallAsItsWords() throws InputException, IOException {
        var sizes = Pattern.compile("numbers/\\.style=\\{font=\\\\fontsize\\{([0-9.]+)bp");
        double usual = Double.NaN;
        for (double height : new double[] {700, 230}) {
            Scenario scenario = scenario();
            var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
            var sheet = Sheet.pixels(height * 1.6, height, 1);
            var spec = FigureSpec.of(Figure.ALL, sheet, MapStyle.of(scenario, Theme.LIGHT));
            var out = new ByteArrayOutputStream();
            TexFile.write(input, spec, "", out);
            String tex = out.toString(StandardCharsets.UTF_8);
            var found = sizes.matcher(tex.substring(0, tex.indexOf("\\begin{axis}")));
            double last = Double.NaN;
            while (found.find()) {
                last = Double.parseDouble(found.group(1));
            }
            usual = height == 700 ? last : usual;
            assertEquals(usual * Figures.size(input, spec), last, 0.02 * usual);
            assertEquals(height == 230, Figures.size(input, spec) < 0.9);
        }
    }

    /// pgfplots would write a power of ten beside an axis of large numbers, whose labels say all of it.
    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"MAP", "LOSS", "ALL", "MAPS"})
    void axesHaveNoPowerOfTenOfTheirOwn(Figure figure) throws InputException, IOException {
        String tex = tex(figure, 60);
        long axes = Pattern.compile("begin\\{axis}").matcher(tex).results().count();
        assertTrue(axes > 0);
        assertEquals(
                axes,
                Pattern.compile("scaled ticks=false").matcher(tex).results().count());
    }

    @Test
    void whatComesAfterThePlayheadIsFainter() throws InputException, IOException {
        assertFalse(tex(Figure.LOSS, 60).contains("opacity=0.28"));
        String tex = tex(Figure.LOSS, 30);
        assertTrue(tex.contains("opacity=0.28"));
        String seam = "\n30.0 " + Runner.run(scenario(), 0).loss(30) + "\n";
        assertEquals(2, tex.split(seam, -1).length - 1, "both parts have the row of the playhead");
    }

    @Test
    void numbersStayWithinWhatTexCanHold() throws InputException, IOException {
        Trajectory away = Runner.run(scenario(), 1);
        assertTrue(Math.abs(away.y(away.updates())) > 1e20, "the run diverges");
        tex(Figure.MAP, 60)
                .lines()
                .filter(line -> line.matches("-?[0-9.]+(E-?[0-9]+)? -?[0-9.]+(E-?[0-9]+)?"))
                .forEach(line -> {
                    for (String number : line.split(" ", -1)) {
                        assertTrue(Math.abs(Double.parseDouble(number)) < 100, line);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyFigureIsBalanced(Figure figure) throws InputException, IOException {
        String tex = tex(figure, 20);
        assertEquals(count(tex, "\\begin{"), count(tex, "\\end{"));
        assertFalse(tex.contains("[{rgb"), "pgfplots takes a colour by its key alone");
        String bare = tex.replace("\\{", "").replace("\\}", "");
        assertEquals(count(bare, "{"), count(bare, "}"));
        assertTrue(tex.startsWith("% Made with Thalweg"));
        assertTrue(
                tex.indexOf("\\end{document}\n") < tex.indexOf("thalweg-scenario"), "TeX does not read the scenario");
    }

    @Test
    void theSurfaceIsAnImageWithItsNumbersAsText() throws Exception {
        String tex = tex(Figure.SURFACE, 20);
        var objects = Pattern.compile("/Width ([0-9]+)/Height ([0-9]+)/BitsPerComponent 8/ColorSpace/Device(Gray|RGB)"
                        + "[^{]*\\{%\n([0-9a-f%\n]+)>\\}")
                .matcher(tex);
        for (int samples : new int[] {1, 3}) {
            assertTrue(objects.find());
            byte[] digits = HexFormat.of().parseHex(objects.group(4).replaceAll("[%\n]", ""));
            int pixels = Integer.parseInt(objects.group(1)) * Integer.parseInt(objects.group(2));
            byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(digits)).readAllBytes();
            assertEquals(samples * pixels, bytes.length);
            assertTrue(IntStream.range(0, bytes.length)
                            .map(i -> bytes[i])
                            .distinct()
                            .count()
                    > samples);
        }
        assertTrue(tex.contains("rotate=90"), "the title of the colour bar runs upward");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void mathematicsIsDrawnAsOutlines() throws InputException, IOException {
        Scenario scenario = scenario();
        var out = new ByteArrayOutputStream();
        var spec = FigureSpec.of(Figure.STEP, Sheet.pixels(600, 400, 1), MapStyle.of(scenario, Theme.LIGHT))
                .withFocus(new Focus(0, "", true, Across.UPDATES, true));
        TexFile.write(new FigureInput(ScenarioComputation.compute(scenario, null), 5), spec, "", out);
        String tex = out.toString(StandardCharsets.UTF_8);
        assertFalse(tex.contains("[U+00"), "no letter of a font of mathematics is text");
        assertFalse(tex.contains("{g};") || tex.contains("{t};"));
        assertTrue(count(tex, "\\fill") > 20);
    }

    @Test
    void anUndefinedPartIsHatched() throws InputException, IOException {
        assertFalse(tex(Figure.MAP, 20).contains("pattern=north east lines"), "log(x + 9) is defined in view");
        Scenario scenario = scenario();
        var shifted = ScenarioReader.read("race.thalweg", RACE.replace("x + 9", "x + 1"), Catalog.builtIn())
                .withView(scenario.view());
        var out = new ByteArrayOutputStream();
        TexFile.write(
                new FigureInput(ScenarioComputation.compute(shifted, null), 5),
                FigureSpec.of(Figure.MAP, Sheet.pixels(300, 300, 1), MapStyle.of(shifted, Theme.DARK)),
                "",
                out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("pattern=north east lines"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"ALL", "SURFACE"})
    void pdflatexMakesThePage(Figure figure) throws InputException, IOException, InterruptedException {
        for (String needed : List.of("pgfplots.sty", "standalone.cls", "lmodern.sty", "tgheros.sty")) {
            assumeTrue(run(List.of("kpsewhich", needed)) == 0, "skipped: no TeX with " + needed + " is installed");
        }
        Path file = folder.resolve("race.tex");
        Files.writeString(file, tex(figure, 20));
        int status =
                run(List.of("pdflatex", "-no-shell-escape", "-halt-on-error", "-interaction=nonstopmode", "race.tex"));
        String log = Files.readString(folder.resolve("race.log"), StandardCharsets.ISO_8859_1)
                .replace("Package shellesc Warning: Shell escape disabled", "as asked");
        assertEquals(0, status, () -> log.substring(Math.max(0, log.length() - 2000)));
        for (String complaint : List.of("Warning", "Overfull", "Underfull", "Missing character", "\n!")) {
            assertFalse(
                    log.contains(complaint),
                    () -> complaint
                            + log.substring(log.indexOf(complaint)).lines().findFirst());
        }
        try (PDDocument document = Loader.loadPDF(folder.resolve("race.pdf").toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(700, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals(400, document.getPage(0).getMediaBox().getHeight(), 0.5);
            String words = new PDFTextStripper().getText(document);
            if (figure == Figure.ALL) {
                assertTrue(words.contains("\\input{/etc/passwd} 100%"), words);
                assertTrue(words.contains("[U+4E2D]"), words);
            }
            assertFalse(words.toLowerCase(Locale.ROOT).contains("root:"), "no file was read");
        }
    }

    /// @return the program's status, or -1 when it is not there
    private int run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            return process.exitValue();
        } catch (IOException _) {
            return -1;
        }
    }
}
