package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.map.ContoursTest;
import io.github.thalweg.figure.map.HeatMap;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static final FigureInput VALLEY = Races.computed(Races.valley(60), 30);

    private static BufferedImage drawn(
            FigureInput input, Figure figure, int width, int height, double scale, Theme theme) {
        return Figures.render(
                input, FigureSpec.of(figure, Sheet.pixels(width, height, scale), MapStyle.of(input.scenario(), theme)));
    }

    private static long count(BufferedImage image, Color color) {
        return java.util.Arrays.stream(pixels(image))
                .filter(pixel -> pixel == color.getRGB())
                .count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STEP", "VARIABLE"})
    void everyFigureShowsEveryRunAtItsScale(Figure figure) {
        BufferedImage image = drawn(VALLEY, figure, 640, 480, 1.5, Theme.LIGHT);
        assertEquals(960, image.getWidth());
        assertEquals(720, image.getHeight());
        for (int run : VALLEY.visible()) {
            Color color = VALLEY.style(run).color(Theme.LIGHT);
            assertTrue(count(image, color) > 20, () -> figure + " lacks run " + run);
        }
    }

    @Test
    void theSameInputGivesTheSamePixels() {
        assertArrayEquals(
                pixels(drawn(VALLEY, Figure.ALL, 500, 300, 1, Theme.DARK)),
                pixels(drawn(VALLEY, Figure.ALL, 500, 300, 1, Theme.DARK)));
    }

    @Test
    void theFutureIsFaded() {
        Color color = VALLEY.style(0).color(Theme.LIGHT);
        long atStart = count(drawn(VALLEY.at(1), Figure.LOSS, 600, 400, 1, Theme.LIGHT), color);
        long atEnd = count(drawn(VALLEY.at(60), Figure.LOSS, 600, 400, 1, Theme.LIGHT), color);
        assertTrue(atEnd > 2 * atStart, () -> atStart + " pixels at the start, " + atEnd + " at the end");
    }

    @Test
    void aHiddenRunIsNotDrawn() {
        Scenario valley = Races.valley(60);
        Scenario hidden = valley.withRun(2, valley.runs().get(2).withHidden(true));
        BufferedImage image = drawn(Races.computed(hidden, 30), Figure.ALL, 640, 480, 1, Theme.LIGHT);
        assertEquals(0, count(image, new RunStyle(2).color(Theme.LIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/0*x", "1", "1/0 + x", "1e308*x", "exp(1000*x)", "if(x > 0, x, 1/0)", "sqrt(x*y)"})
    void surfacesWithNothingToShowAreDrawn(String formula) {
        Scenario scenario = Races.scenario(
                formula, new Point(1, 1), 20, Races.valley(1).runs().getFirst());
        FigureInput input = Races.computed(scenario, 20);
        for (Figure figure : Figure.values()) {
            assertEquals(200, drawn(input, figure, 300, 200, 1, Theme.LIGHT).getHeight());
        }
    }

    @Test
    void tinyPicturesAreDrawn() {
        assertEquals(1, drawn(VALLEY, Figure.ALL, 1, 1, 1, Theme.LIGHT).getWidth());
        assertEquals(40, drawn(VALLEY, Figure.ALL, 40, 30, 1, Theme.LIGHT).getWidth());
    }

    @Test
    void undefinedPartsAreHatchedAndInfiniteOnesHaveTheTopColour() {
        Grid grid = ContoursTest.grid(30, (x, y) -> x < 0 ? Double.NaN : y > 0 ? Double.POSITIVE_INFINITY : y);
        var scale = ValueScale.of(ColorScale.LINEAR, grid.values());
        BufferedImage image = HeatMap.image(grid, scale, Palette.VIRIDIS, Theme.LIGHT, 1);
        int[] ramp = Palette.VIRIDIS.ramp(Theme.LIGHT);
        assertEquals(ramp[ramp.length - 1], image.getRGB(20, 2));
        assertTrue(count(image, Theme.LIGHT.background()) > 30);
        assertTrue(java.util.stream.IntStream.range(0, 9)
                .anyMatch(x -> image.getRGB(x, 5) != Theme.LIGHT.background().getRGB()));
    }

    /// Start, heads and stars are marks on the ways, no lids over them: the start's dot, its ring and what is between.
    @ParameterizedTest
    @CsvSource({"366, 190, 10", "900, 700, 18"})
    void markersAreSmallerOnASmallMap(int width, int height, int ring) {
        FigureInput input = Races.computed(Races.valley(40), 40);
        var style = new MapStyle(ColorScale.LOG, Palette.TERRAIN, Theme.LIGHT);
        FigureSpec spec = FigureSpec.of(Figure.MAP, Sheet.pixels(width, height, 1), style)
                .withDressing(new FigureExtras(false, false, false));
        BufferedImage picture = Figures.render(input, spec);
        assertEquals(ring, longestColumn(picture, Theme.LIGHT.text().getRGB()), 3);
    }

    /// The greatest distance of two pixels of a colour in one column within the map's left third.
    private static int longestColumn(BufferedImage picture, int color) {
        int longest = 0;
        for (int x = picture.getWidth() / 6; x < picture.getWidth() / 2; x++) {
            int first = -1;
            for (int y = picture.getHeight() / 8; y < picture.getHeight() * 3 / 4; y++) {
                if (picture.getRGB(x, y) == color) {
                    first = first < 0 ? y : first;
                    longest = Math.max(longest, y - first);
                }
            }
        }
        return longest;
    }
}
