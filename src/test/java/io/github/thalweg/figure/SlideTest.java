package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.LogScale;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that a slide names is on it at any size.
class SlideTest {
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.TERRAIN, Theme.LIGHT);
    private static final FigureInput INPUT = Races.computed(Races.valley(40), 40);

    private static FigureSpec spec(Sheet sheet, boolean caption) {
        return FigureSpec.of(Figure.ALL, sheet, STYLE).withDressing(new FigureExtras(true, caption, false));
    }

    /// The column of a paper is 418 by 316 units of its type.
    @ParameterizedTest
    @CsvSource({"1280, 720", "418, 316", "300, 600", "900, 250", "160, 160"})
    void mapAndBothPlotsHaveRoom(double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        FigureSpec spec = spec(Sheet.pixels(width, height, 1), false);
        Figures.render(INPUT, spec, (g, part) -> {
            places.add(g.getTransform()
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D());
            part.paint(g, INPUT);
        });
        assertEquals(3, places.size());
        double size = Slide.size(width, height, INPUT, spec);
        for (Rectangle2D place : new Slide(INPUT, spec).places(0, 0, width / size, 250)) {
            assertTrue(place.getHeight() >= 100 && place.getWidth() >= 140, place::toString);
        }
    }

    /// On a wide slide mathematics stands beside the title, on a narrow one below; all else has its room.
    @ParameterizedTest
    @CsvSource({"1280, 720", "300, 600"})
    void theFormulaMayBeMathematics(int width, int height) {
        var sheet = Sheet.pixels(width, height, 1);
        FigureSpec plain = spec(sheet, false);
        BufferedImage text = Figures.render(INPUT, plain);
        BufferedImage mathematics =
                Figures.render(INPUT, plain.withFocus(new Focus(0, "", true, Across.UPDATES, true)));
        assertEquals(text.getHeight(), mathematics.getHeight());
        int strip = 60 * width;
        int[] above = text.getRGB(0, 0, width, 60, null, 0, width);
        int[] instead = mathematics.getRGB(0, 0, width, 60, null, 0, width);
        assertEquals(strip, above.length);
        assertFalse(Arrays.equals(above, instead));
        assertTrue(ink(instead) > 300, () -> ink(instead) + " dark pixels");
    }

    private static long ink(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> (pixel & 255) < 128).count();
    }

    /// A formula with letters is no function without their values.
    @ParameterizedTest
    @ValueSource(ints = {900, 300})
    void theFormulaStandsWithTheValuesOfItsParameters(int width) {
        Landscape ravine = Catalog.builtIn().landscape("ravine").orElseThrow();
        Scenario scenario = Races.valley(20).withLandscape(new LandscapeUse(ravine, Map.of("kappa", 30.0)));
        var slide = new Slide(Races.computed(scenario, 20), spec(Sheet.pixels(width, 500, 1), false));
        String heading = WrittenTexts.of(g -> slide.heading(g, width)).stream()
                .map(WrittenTexts.Written::text)
                .collect(Collectors.joining(" "));
        assertTrue(heading.endsWith("f(x, y) = 0.5*(x^2 + kappa*y^2) with kappa = 30"), heading);
    }

    /// Smaller type comes before an ellipsis, for the title as for the colour bar.
    @Test
    void titlesAreWholeInAColumn() {
        Scenario scenario = Races.valley(20).withTitle("Batches of 1, 8 and all rows over the same epochs");
        var slide = new Slide(Races.computed(scenario, 20), spec(Sheet.pixels(418, 600, 1), false));
        assertTrue(
                WrittenTexts.of(g -> slide.heading(g, 418)).stream()
                        .anyMatch(written -> written.text().equals(scenario.title())
                                && written.place().getMaxX() <= 418),
                "the title is cut");
        var values = new LogScale(0.225, -1, 1);
        List<String> whole =
                List.of("f(x, y), log scale above 0.225", "f, log scale above 0.225", "f, log above 0.225");
        for (int i = 0; i < whole.size(); i++) {
            double room = Texts.width(
                            whole.get(i), Fonts.REGULAR.at(Theme.LIGHT.metrics().small()))
                    + 1;
            var bar = new Rectangle2D.Double(0, 0, 12, room);
            String written = WrittenTexts.of(g -> ColorBar.paint(g, values, whole.getFirst(), STYLE, bar)).stream()
                    .map(WrittenTexts.Written::text)
                    .filter(text -> text.startsWith("f"))
                    .findFirst()
                    .orElse("");
            assertEquals(whole.get(i), written);
        }
    }

    @Test
    void aCaptionAddsHeightAndTakesNone() {
        var sheet = Sheet.pixels(640, 480, 1);
        BufferedImage without = Figures.render(INPUT, spec(sheet, false).withFigure(Figure.LOSS));
        FigureSpec captioned = spec(sheet, true).withFigure(Figure.LOSS);
        BufferedImage with = Figures.render(INPUT, captioned);
        assertEquals(480, without.getHeight());
        assertTrue(with.getHeight() > 480 + 30);
        assertEquals(with.getHeight(), Figures.sheet(INPUT, captioned).rows());
        // The plot's upper part is where it was.
        for (int x = 0; x < 640; x++) {
            assertEquals(without.getRGB(x, 20), with.getRGB(x, 20));
        }
    }

    @ParameterizedTest
    @CsvSource({"418, 316", "200, 150", "900, 120"})
    void theLegendNeverDisappears(double width, double height) {
        FigureInput many = Races.computed(Races.many(8, 5), 5);
        FigureSpec with = FigureSpec.of(Figure.MAP, Sheet.pixels(width, height, 1), STYLE);
        BufferedImage image = Figures.render(many, with);
        BufferedImage without = Figures.render(many, with.withDressing(new FigureExtras(false, false, false)));
        assertFalse(Arrays.equals(pixels(image), pixels(without)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// In the column of a paper a long title, long names and the notes of repeated runs take more lines.
    @Test
    void noWordOfALongTitleOrNameIsLeftOut() throws InputException {
        String title = "A comparison of schedules under equal budgets, with and without a warm-up of twenty updates";
        String name = "Adam with a warm-up of twenty updates and then a cosine that ends at zero";
        Scenario scenario = ScenarioReader.read("long", """
                title = "%s"
                steps = 30
                [landscape]
                use = "double-well"
                [noise]
                gradient = 0.4
                seeds = 5
                [[run]]
                label = "%s"
                optimizer = { use = "adam", lr = 0.05 }
                """.formatted(title, name), Catalog.builtIn());
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 30);
        String all = WrittenTexts.of(g -> Figures.paint(input, spec(Sheet.pixels(418, 720, 1), false), g)).stream()
                .map(WrittenTexts.Written::text)
                .collect(Collectors.joining(" "));
        assertFalse(all.contains("…"), all);
        assertTrue(all.contains(title) && all.contains(name) && all.contains("of 5 seeds"), all);
    }
}
