package io.github.thalweg.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.FileCheck;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.export.picture.Page;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// Figures in files: the same each time, readable by other programs, with their scenario inside.
class ExportTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    @TempDir
    private Path folder;

    private static Scenario scenario() throws InputException {
        return ScenarioReader.read("race.thalweg", """
                title = "Ein β-Rennen"
                steps = 60
                [landscape]
                use = "ravine"
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                optimizer = { use = "sgd", lr = 0.01 }
                """, Catalog.builtIn());
    }

    private static Export export() throws InputException {
        Scenario scenario = scenario();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
        return new Export(
                input,
                FigureSpec.of(Figure.ALL, Sheet.pixels(WIDTH, HEIGHT, 1), MapStyle.of(scenario, Theme.LIGHT)),
                new Playing(new Timing(2, 1, 0, Timing.FOREVER), 0, 60));
    }

    private Path write(String name) throws InputException {
        Path file = folder.resolve(name);
        export().write(file);
        return folder.resolve(name.replace("%04d", "0001"));
    }

    private static void parse(Path svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(svg.toFile());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anyTextIsDrawnInAnyFormat(Format format) throws InputException {
        Scenario scenario = scenario();
        String text = "a\u200Db\u2028c\uFEFFd\u0001\uFFFF\uD800 中文 😀 שלום عربى \\}{$%&<script>";
        Scenario odd =
                scenario.withTitle(text).withRun(0, scenario.runs().getFirst().withLabel(text));
        var input = new FigureInput(ScenarioComputation.compute(odd, null), 60);
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(WIDTH, HEIGHT, 1), MapStyle.of(odd, Theme.LIGHT));
        Path file = folder.resolve("odd." + format.ending());
        new Export(input, spec, new Playing(new Timing(1, 1, 0, Timing.FOREVER), 0, 60)).write(file);
        Path written = folder.resolve("odd." + format.ending().replace("%04d", "0001"));
        assertTrue(Files.exists(written), "it is written");
        if (format == Format.SVG) {
            assertDoesNotThrow(() -> parse(written));
        }
    }

    @Test
    void filesSayWhatTheyShow() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var svg = factory.newDocumentBuilder().parse(write("race.svg").toFile());
        assertEquals("Ein β-Rennen", svg.getElementsByTagName("title").item(0).getTextContent());
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(description.contains("adam: Adam, lr 0.1"), description);
        try (PDDocument pdf = Loader.loadPDF(write("race.pdf").toFile())) {
            var catalog = pdf.getDocumentCatalog();
            assertEquals("Ein β-Rennen", pdf.getDocumentInformation().getTitle());
            assertEquals("en", catalog.getLanguage());
            var kid = catalog.getStructureTreeRoot().getKids().getFirst();
            assertEquals(description, ((PDStructureElement) kid).getAlternateDescription());
        }
        String png = new String(Files.readAllBytes(write("race.png")), StandardCharsets.ISO_8859_1);
        assertTrue(png.contains("tEXtTitle\0Ein ?-Rennen"));
    }

    @Test
    void outlinesNeedNoTypeface() throws InputException, IOException {
        Export usual = export();
        FigureExtras extras = new FigureExtras(true, false, false, true, false);
        Path file = folder.resolve("outlines.svg");
        new Export(usual.input(), usual.spec().withDressing(extras), usual.playing()).write(file);
        assertFalse(Files.readString(file).contains("<text"));
        assertTrue(Files.readString(write("letters.svg")).contains("<text"));
    }

    /// Mathematics has typefaces that no other program has: it is drawn, while words stay words.
    @Test
    void mathematicsInAnSvgNeedsNoTypeface() throws Exception {
        Export usual = export();
        FigureSpec spec = usual.spec().withFocus(new Focus(0, "", true, Across.UPDATES, true));
        Path file = folder.resolve("formula.svg");
        new Export(usual.input(), spec, usual.playing()).write(file);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var texts = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("text");
        assertTrue(texts.getLength() > 10, "words stay words");
        for (int i = 0; i < texts.getLength(); i++) {
            String family = family((Element) texts.item(i));
            assertTrue(family.contains("Inter") || family.contains("JetBrains"), family);
        }
    }

    /// The typeface of an element, which may be said further out.
    private static String family(Element element) {
        String own = element.getAttribute("font-family") + element.getAttribute("style");
        return own.contains("font-family")
                        || !element.getAttribute("font-family").isEmpty()
                ? own
                : family((Element) element.getParentNode());
    }

    @Test
    void aSvgBringsTheLettersThatItHas() throws Exception {
        String svg = Files.readString(write("letters.svg"));
        var embedded = Pattern.compile("font-weight:600;src:url\\(data:font/ttf;base64,([^)]+)")
                .matcher(svg);
        assertTrue(embedded.find(), "a typeface for the title");
        byte[] bytes = Base64.getDecoder().decode(embedded.group(1));
        Font semiBold = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        assertEquals(-1, semiBold.canDisplayUpTo("Ein β-Rennen"));
        assertFalse(semiBold.canDisplay('Ж'), "a letter that is not there is not embedded");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameExportGivesTheSameBytes(Format format) throws InputException, IOException {
        assertArrayEquals(
                Files.readAllBytes(write("first." + format.ending())),
                Files.readAllBytes(write("second." + format.ending())));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theScenarioComesBack(Format format) throws InputException {
        Path file = write("race." + format.ending());
        assertEquals(
                ScenarioWriter.text(scenario()), ScenarioWriter.text(ScenarioReader.read(file, Catalog.builtIn())));
        assertEquals(
                "picture or document with its scenario",
                FileCheck.check(file, Catalog.builtIn(), _ -> {}).kind());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDamagedScenarioIsRefused(Format format) throws InputException, IOException {
        Path file = write("race." + format.ending());
        byte[] bytes = Files.readAllBytes(file);
        int start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("thalweg-scenario");
        bytes[start + 60] = (byte) (bytes[start + 60] == 'A' ? 'B' : 'A');
        Files.write(file, bytes);
        assertEquals(
                file + ": expected the scenario that this file was made from, found a damaged one",
                assertThrows(InputException.class, () -> ScenarioReader.read(file, Catalog.builtIn()))
                        .getMessage());
    }

    @Test
    void aPictureOfAnotherProgramIsRefused() throws IOException {
        Path file = folder.resolve("other.png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertEquals(
                file + ": expected a picture or document that carries a scenario, found none in it",
                assertThrows(InputException.class, () -> ScenarioReader.read(file, Catalog.builtIn()))
                        .getMessage());
    }

    @Test
    void otherEndingsAreRefused() {
        assertEquals(
                "-o must end in .png, .svg, .pdf, .html, .tex, .py, .gif, .mp4, %04d.png, was a.bmp",
                assertThrows(InputException.class, () -> export().write(Path.of("a.bmp")))
                        .getMessage());
    }

    @Test
    void pixelsAreAsManyAsAsked() throws InputException, IOException {
        BufferedImage image = ImageIO.read(write("race.png").toFile());
        assertEquals(WIDTH, image.getWidth());
        assertEquals(HEIGHT, image.getHeight());
    }

    @Test
    void aDrawingHasTextPathsAndOnePicture() throws InputException, IOException {
        String svg = Files.readString(write("race.svg"));
        assertTrue(svg.contains(">Ein β-Rennen</text"), "the title is text");
        assertEquals(1, svg.split("<image ", -1).length - 1);
        assertTrue(svg.split("<path|<polyline", -1).length > 30, "contours and lines are paths");
        assertTrue(svg.contains("viewBox=\"0 0 600 400\""));
    }

    @Test
    void aDocumentHasTextAndLooksLikeThePicture() throws InputException, IOException {
        BufferedImage picture = ImageIO.read(write("race.png").toFile());
        try (PDDocument document = Loader.loadPDF(write("race.pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Ein β-Rennen"));
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertEquals(WIDTH, page.getWidth());
            assertTrue(meanDifference(picture, page) < 6, () -> "differs by " + meanDifference(picture, page));
        }
    }

    /// Of 255, over all pixels and colours.
    private static double meanDifference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((a.getRGB(x, y) >> shift) & 255) - ((b.getRGB(x, y) >> shift) & 255));
                }
            }
        }
        return sum / (3.0 * WIDTH * HEIGHT);
    }

    /// On paper, with everything that can be asked for.
    private static Export dressed() throws InputException {
        Export plain = export();
        var page = new Page(86, 65, Page.Unit.MILLIMETRES, 150, 7);
        FigureSpec spec = plain.spec()
                .withSheet(page.sheet())
                .withOverlays(EnumSet.allOf(Overlay.class))
                .withDressing(new FigureExtras(true, true, true));
        return new Export(plain.input().at(20), spec);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PNG", "SVG", "PDF"})
    void theSameOptionsGiveTheSameBytes(Format format) throws InputException, IOException {
        Path first = folder.resolve("first." + format.ending());
        Path second = folder.resolve("second." + format.ending());
        dressed().write(first);
        dressed().write(second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aPictureOnPaperKnowsItsPixelsPerMetreAndHasNothingBehindIt() throws InputException, IOException {
        Path file = folder.resolve("paper.png");
        dressed().write(file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(508, image.getWidth());
        assertEquals(0, image.getRGB(1, 1) >>> 24);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertEquals(5906, ByteBuffer.wrap(bytes, at, 4).getInt());
        assertEquals(1, bytes[at + 8]);
        assertFalse(new String(Files.readAllBytes(write("screen.png")), StandardCharsets.ISO_8859_1).contains("pHYs"));
    }

    @Test
    void aDocumentAndADrawingHaveTheirSizeOnPaper() throws InputException, IOException {
        Path file = folder.resolve("paper.pdf");
        dressed().write(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(8.6, document.getPage(0).getMediaBox().getWidth() / 72 * 2.54, 0.001);
            assertTrue(new PDFTextStripper().getText(document).contains("No noise."), "the caption is text");
        }
        Path svg = folder.resolve("paper.svg");
        dressed().write(svg);
        assertTrue(Files.readString(svg).contains("width=\"243.78pt\""));
    }

    @Test
    void manyUpdatesMakeNoHugeDrawing() throws InputException, IOException {
        Scenario many = scenario().withSteps(20_000).withNoise(new Noise("5", "5", 1, 3, null));
        var input = new FigureInput(ScenarioComputation.compute(many, null), 20_000);
        Path file = folder.resolve("many.svg");
        new Export(input, export().spec()).write(file);
        assertTrue(Files.size(file) < 1_500_000, () -> "has " + file.toFile().length() + " bytes");
    }
}
