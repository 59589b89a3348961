package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadPainterTest {
    private static final int SCALE = 3;

    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.GREY, Theme.LIGHT);

    private static BufferedImage map(Scenario scenario) {
        var spec = FigureSpec.of(Figure.MAP, Sheet.pixels(400, 400, SCALE), STYLE)
                .withDressing(new FigureExtras(false, false, false));
        return Figures.render(Races.computed(scenario, scenario.steps()), spec);
    }

    private static long pixels(BufferedImage image, int rgb) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == rgb)
                .count();
    }

    @Test
    void headsAtOnePlaceAreAllSeen() {
        RunSpec run = Races.divergence().runs().get(1);
        Scenario scenario = Races.scenario(
                "x^2 + y^2", new Point(0.001, 0.001), 4, run.withStyle(0), run.withStyle(1), run.withStyle(2));
        BufferedImage image = map(scenario);
        for (int style = 0; style < 3; style++) {
            int rgb = new RunStyle(style).color(Theme.LIGHT).getRGB();
            long seen = pixels(image, rgb);
            assertTrue(seen > 60 * SCALE, "head " + style + ": " + seen);
        }
    }

    @Test
    void runsThatShareAPathAreBothSeen() {
        RunSpec run = Races.divergence().runs().get(1);
        for (int[] styles : new int[][] {{0, 1}, {1, 0}, {0, 2}, {1, 2}, {3, 0}}) {
            Scenario scenario = Races.scenario(
                    "x^2 + 0.1*y^2", new Point(1.5, 1), 400, run.withStyle(styles[0]), run.withStyle(styles[1]));
            BufferedImage image = map(scenario);
            for (int style : styles) {
                int rgb = new RunStyle(style).color(Theme.LIGHT).getRGB();
                assertTrue(pixels(image, rgb) > 60 * SCALE, styles[0] + " " + styles[1] + ": " + style);
            }
        }
    }

    @Test
    void aStartIsMarkedOnlyWhereARunStarts() {
        RunSpec run = Races.divergence().runs().get(1);
        int text = Theme.LIGHT.text().getRGB();
        Scenario own = Races.scenario("x^2 + y^2 + 9", new Point(-1.5, 2), 5, run.withStart(new Point(1, 1)));
        Scenario used = Races.scenario("x^2 + y^2 + 9", new Point(-1.5, 2), 5, run);
        assertEquals(0, pixels(map(own).getSubimage(60 * SCALE, 30 * SCALE, 90 * SCALE, 110 * SCALE), text));
        assertTrue(pixels(map(used).getSubimage(60 * SCALE, 30 * SCALE, 90 * SCALE, 110 * SCALE), text) > 20);
    }

    /// Outside of the map nothing else is of that colour.
    @Test
    void aStartOnTheEdgeIsWhole() {
        RunSpec run = Races.divergence().runs().get(1);
        BufferedImage inside = map(
                Races.scenario("x^2 + y^2 + 9", new Point(-1.5, 2.03), 1, run).withView(Races.VIEW));
        BufferedImage edge =
                map(Races.scenario("x^2 + y^2 + 9", new Point(-2, 2.03), 1, run).withView(Races.VIEW));
        int text = Theme.LIGHT.text().getRGB();
        int left = 20 * SCALE;
        int width = 130 * SCALE;
        long whole = pixels(inside.getSubimage(left, 40 * SCALE, width, 100 * SCALE), text);
        long seen = pixels(edge.getSubimage(left, 40 * SCALE, width, 100 * SCALE), text);
        assertTrue(seen > 0.9 * whole, seen + " of " + whole);
    }

    @Test
    void localMinimaHaveAnotherStarThanTheLowest() {
        FigureInput input = Races.computed(
                Races.scenario(
                        "(x^2 - 1)^2 + 0.3*x + y^2",
                        new Point(1.5, 1),
                        5,
                        Races.divergence().runs().get(1)),
                5);
        assertEquals(2, input.minima().size());
        Minimum lowest = input.minima().stream()
                .min(Comparator.comparingDouble(Minimum::value))
                .orElseThrow();
        for (Minimum minimum : input.minima()) {
            assertEquals(minimum.equals(lowest), input.isLowest(minimum));
        }
        assertTrue(star(true) > 1.3 * star(false));
    }

    private static long star(boolean lowest) {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        HeadPainter.minimum(g, 20, 20, lowest, false, Theme.LIGHT);
        g.dispose();
        return pixels(image, Theme.LIGHT.text().getRGB());
    }
}
