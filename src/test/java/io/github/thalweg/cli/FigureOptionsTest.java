package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What journals ask for: panels, axes, lines and captions of figures.
class FigureOptionsTest extends CommandCalls {
    private Path race = Path.of("");

    @BeforeEach
    void writeRace() throws IOException {
        race = folder.resolve("race.thalweg");
        Files.writeString(race, """
                steps = 30
                start = [1.5, 1]
                [landscape]
                formula = "x^2 + 10*y^2"
                view = [-2, 2, -2, 2]
                [[run]]
                optimizer = { use = "sgd", lr = 0.05 }
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                """);
    }

    private String text(String... options) throws IOException {
        Path target = folder.resolve("figure.svg");
        var call = new ArrayList<>(List.of("render", race.toString(), "-o", target.toString()));
        call.addAll(List.of(options));
        assertEquals("", call(call.toArray(new String[0])).err());
        return Files.readString(target);
    }

    private BufferedImage picture(String... options) throws IOException {
        Path target = folder.resolve("figure.png");
        var call = new ArrayList<>(List.of("render", race.toString(), "-o", target.toString(), "--size", "400x300"));
        call.addAll(List.of(options));
        assertEquals("", call(call.toArray(new String[0])).err());
        return ImageIO.read(target.toFile());
    }

    private static long pixels(BufferedImage image, Color color) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == color.getRGB())
                .count();
    }

    private static long count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1L;
    }

    @Test
    void mapsArePanelsOfTheRunsWithLetters() throws IOException {
        String maps = text("--figure", "maps", "--letters", "--size", "900x400");
        assertEquals(1, count(maps, ">(a)<"));
        assertEquals(1, count(maps, ">(b)<"));
        assertEquals(0, count(maps, ">(c)<"));
        assertEquals(1, count(maps, ">f(x, y), log scale<"));
        assertEquals(0, count(text("--figure", "maps", "--size", "900x400"), ">(a)<"));
    }

    /// Numbers and names stand at the outer maps.
    @Test
    void mapsOfOneViewShareTheirAxes() throws IOException {
        String beside = text("--figure", "maps", "--size", "900x400");
        assertEquals(1, count(beside, ">y<"));
        assertEquals(2, count(beside, ">x<"));
        String below = text("--figure", "maps", "--size", "400x900");
        assertEquals(2, count(below, ">y<"));
        assertEquals(1, count(below, ">x<"));
    }

    /// The width of a column is given, the height is what the type asks for; a size in centimetres is kept.
    @ParameterizedTest
    @ValueSource(strings = {"all", "map", "maps", "loss", "rate", "surface", "step"})
    void inTheColumnOfAPaperNothingIsCutOrMadeSmaller(String figure) throws IOException {
        String column = text("--figure", figure, "--size", "column");
        assertFalse(column.contains("…"), column);
        assertEquals(243.78, Double.parseDouble(attribute(column, "width")), 0.01);
        double height = Double.parseDouble(attribute(column, "height"));
        assertTrue(height >= 184.2 && height <= 490, () -> "height " + height);
        Matcher scale =
                Pattern.compile("transform=\"(?:matrix|scale)\\(([0-9.]+)").matcher(column);
        double least = 1;
        while (scale.find()) {
            least = Math.min(least, Double.parseDouble(scale.group(1)));
        }
        assertTrue(least >= 0.583 * 0.9, "the least scale of type of 12 units is " + least);
        String kept = text("--figure", figure, "--size", "8.6x6.5cm", "--type", "7");
        assertTrue(Double.parseDouble(attribute(kept, "height")) < 184.3);
    }

    private static String attribute(String svg, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([0-9.]+)").matcher(svg);
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    /// The colours of one landscape say nothing of another: each is coloured as it is alone, unless a scale is chosen.
    @Test
    void panelsOfSeveralLandscapesHaveTheirOwnScales() throws IOException {
        Path other = folder.resolve("easom.thalweg");
        Files.writeString(other, "[landscape]\nuse = \"easom\"\n[[run]]\noptimizer = { use = \"sgd\", lr = 0.1 }\n");
        String own = text(other.toString(), "--figure", "maps", "--size", "900x400", "--caption");
        assertEquals(1, count(own, ">f(x, y), log scale<"));
        assertEquals(1, count(own, ">f(x, y)<"));
        String said = own.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(said.contains("loss are logarithmic.") && said.contains("loss are linear."), said);
        String linear = text(other.toString(), "--figure", "maps", "--size", "900x400", "--color-scale", "linear");
        assertEquals(2, count(linear, ">f(x, y)<"));
    }

    @Test
    void severalScenariosArePanelsOfOneFigure() throws IOException {
        Path other = folder.resolve("other.thalweg");
        Files.writeString(other, "title = \"The other\"\n" + Files.readString(race));
        String maps = text(other.toString(), "--figure", "maps", "--size", "900x400", "--caption");
        assertEquals(1, count(maps, ">The other<"));
        assertEquals(2, count(maps, ">f(x, y), log scale<"));
        assertTrue(maps.contains("(b) "), "the caption names both");
        String refused = call("render", race.toString(), other.toString(), "-o", folder + "/no.png")
                .err();
        assertEquals("thalweg: several scenarios need --figure maps, was all\n", refused);
    }

    @Test
    void oneSeriesIsDrawnOverAnother() throws IOException {
        String figure = text("--figure", "rate_x vs |theta|");
        assertEquals(1, count(figure, ">rate_x vs |theta|<"));
        assertEquals(1, count(figure, ">|theta|<"));
        assertEquals(1, count(text("--figure", "pair"), ">loss vs distance<"));
        String refused = call("render", race.toString(), "-o", folder + "/no.png", "--figure", "los vs x")
                .err();
        assertTrue(refused.startsWith("thalweg: unknown series `los`"), refused);
    }

    @Test
    void eachPlotHasAnAxisOfItsOwnKind() throws IOException {
        String slide = text("--linear-axis", "rate", "--no-effective");
        assertEquals(1, count(slide, ">linear<"));
        assertEquals(1, count(slide, ">log<"));
        assertEquals(2, count(text("--linear-axis", "rate,loss", "--no-effective"), ">linear<"));
    }

    @Test
    void axesHaveTheirNamesAndEnds() throws IOException {
        String map = text("--figure", "map", "--xlabel", "weight", "--ylabel", "bias", "--xlim", "-1,1", "--ylim=-1,1");
        assertTrue(map.contains(">weight<") && map.contains(">bias<"));
        assertFalse(map.contains(">x<") || map.contains(">y<"));
        assertFalse(map.contains(">−2<"), "y ends at -1");
        String loss = text("--figure", "loss", "--ylim-loss", "1,1000", "--no-legend");
        assertTrue(loss.contains(">1000<") && !loss.contains(">0.1<"));
    }

    @Test
    void contoursCarryTheirValuesOnRequest() throws IOException {
        String without = text("--figure", "map", "--text", "outlines");
        String with = text("--figure", "map", "--text", "outlines", "--labels");
        assertTrue(count(with, "<path") > count(without, "<path"));
        assertTrue(count(text("--figure", "map", "--levels", "40"), "<path")
                > count(text("--figure", "map", "--levels", "5"), "<path"));
    }

    @Test
    void linesHaveTheirWidthAndColours() throws IOException {
        var color = new Color(0x123456);
        long thin = pixels(picture("--figure", "map", "--colors", "123456"), color);
        long thick = pixels(picture("--figure", "map", "--colors", "#123456", "--line-width", "6"), color);
        assertTrue(thin > 20 && thick > 1.5 * thin, thin + " and " + thick);
        assertEquals(0, pixels(picture("--figure", "map"), color));
    }

    @Test
    void captionsAreFilesToo() throws IOException {
        Path words = folder.resolve("caption.txt");
        Path tex = folder.resolve("caption.tex");
        text("--figure", "map", "--caption-file", words.toString());
        assertTrue(Files.readString(words).contains("adam: Adam, lr 0.1, β₁ 0.9, β₂ 0.999"));
        text("--figure", "map", "--caption-file", tex.toString());
        String caption = Files.readString(tex);
        assertTrue(caption.startsWith("\\caption{") && caption.endsWith("}\n"), caption);
        assertTrue(caption.contains("\\ensuremath{\\beta}"), caption);
        assertTrue(caption.contains("{$f(x,\\, y) = {x}^{2}") && caption.contains("$. Start "), caption);
        assertEquals(2, caption.chars().filter(c -> c == '$').count(), caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--aspect | wide | --aspect must be one of equal, fill, was wide",
                "--xlim | 1 | --xlim must be MIN,MAX, was 1",
                "--ylim | 2,1 | --ylim must be MIN,MAX with MIN below MAX, was 2,1",
                "--ylim-loss | a,1 | --ylim-loss needs numbers, found \"a\"",
                "--levels | 0 | --levels must be whole and in [1, 100], was 0",
                "--line-width | 0 | --line-width must be in [0.2, 20], was 0",
                "--colors | red | --colors must be six hexadecimal digits each, as 1f5fbf, was red",
                "--caption-file | caption.doc | --caption-file must end in .txt or .tex, was caption.doc",
                "--text | runes | --text must be one of letters, outlines, was runes"
            })
    void whatIsNoneIsSaidInOneSentence(String option, String value, String sentence) {
        Path target = folder.resolve("no.png");
        String said = call("render", race.toString(), "-o", target.toString(), option, value)
                .err();
        assertEquals("thalweg: " + sentence + "\n", said);
        assertFalse(Files.exists(target));
    }

    @Test
    void wordsAreListed() {
        assertTrue(call("list", "terms").out().contains("\ncurvature"), "one line each, the id first");
        assertTrue(call("list", "terms", "--json").out().contains("\"name\": \"Curvature\""));
        assertEquals(
                "thalweg: unknown kind \"words\"; expected one of landscapes, optimizers, schedules, lessons, terms\n",
                call("list", "words").err());
    }

    @Test
    void lessonsAreHandedOut() throws IOException {
        Path sheet = folder.resolve("lesson.pdf");
        var call = call("render", "too-small-too-large", "-o", sheet.toString(), "--student", "s1", "--key");
        assertEquals("", call.err());
        assertTrue(call.out().startsWith("student,when,run,what,value,wanted\ns1,start,,x,8.6,\n"), call.out());
        assertTrue(call.out().contains("s1,solved,rate 0.0198,goal: last lr,0.039,at least 0.039\n"), call.out());
        assertTrue(Files.size(sheet) > 10_000);
        assertEquals(
                "",
                call("render", "heavy-ball", "-o", sheet.toString(), "--solutions")
                        .out());
        String page = folder.resolve("lesson.html").toString();
        assertEquals(
                "thalweg: --solutions is for a handout: -o must end in .pdf\n",
                call("render", "heavy-ball", "-o", page, "--solutions").err());
        assertEquals(
                "thalweg: --key needs --student, found none\n",
                call("render", "heavy-ball", "-o", page, "--key").err());
        assertEquals(
                "thalweg: --student is for a lesson, found a scenario\n",
                call("render", race.toString(), "-o", page, "--student", "s1").err());
        String picture = folder.resolve("lesson.png").toString();
        assertEquals(
                "thalweg: a lesson is written as a page or a handout: -o must end in .html or .pdf, was " + picture
                        + "\n",
                call("render", "heavy-ball", "-o", picture).err());
    }

    @Test
    void programsHaveTheirLibraries() throws IOException {
        Path program = folder.resolve("race.py");
        assertEquals(
                "",
                call("render", race.toString(), "-o", program.toString(), "--with", "torch", "--plot")
                        .err());
        String text = Files.readString(program);
        assertTrue(text.contains("torch.optim.Adam(") && text.contains("import matplotlib.pyplot as plt"));
        assertTrue(text.contains("# thalweg-scenario:1:"), "it opens as a scenario");
        String other = folder.resolve("race.png").toString();
        assertEquals(
                "thalweg: --with is for a Python program: -o must end in .py, was " + other + "\n",
                call("render", race.toString(), "-o", other, "--with", "torch").err());
        assertEquals(
                "thalweg: --plot is for a Python program: -o must end in .py, was " + other + "\n",
                call("render", race.toString(), "-o", other, "--plot").err());
        assertEquals(
                "thalweg: --with must be torch, was jax\n",
                call("render", race.toString(), "-o", program.toString(), "--with", "jax")
                        .err());
    }
}
