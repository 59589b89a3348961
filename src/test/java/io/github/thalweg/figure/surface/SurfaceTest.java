package io.github.thalweg.figure.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.MovingFigure;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.Turntable;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 320;
    private static final MapStyle STYLE = new MapStyle(ColorScale.LINEAR, Palette.VIRIDIS, Theme.LIGHT);
    private static final LongLines LINES = new LongLines(
            new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Theme.LIGHT.metrics().trajectory(), 1);
    private static final String BUMP = "3*exp(-4*(x^2 + (y - 1)^2)) + 0.2*x";

    static Relief relief(String formula, VerticalScale vertical) {
        return Relief.of(Surface.of(Landscape.typed(formula, List.of()), Map.of()), Races.VIEW, STYLE, vertical);
    }

    private static SurfaceFrame frame(double azimuth, double elevation) {
        return SurfaceFrame.of(new Camera(azimuth, elevation, 1), WIDTH, HEIGHT, Theme.LIGHT);
    }

    private static ZBuffer drawn(SurfaceFrame frame, Relief relief, int samples) {
        var buffer = new ZBuffer(WIDTH, HEIGHT);
        new SurfacePainter(frame, relief).draw(buffer, relief.coarse(), samples, 1);
        return buffer;
    }

    private static boolean sees(SurfaceFrame frame, Relief relief, Point point) {
        Visibility sight = Visibility.of(frame.projection(), drawn(frame, relief, 1), 1, relief.coarse());
        Projection.Place place = relief.place(point);
        return place != null && sight.sees(place, relief.coarse());
    }

    @Test
    void placesGoToPixelsAndBack() {
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Projection projection = frame(random.nextDouble(-180, 180), random.nextDouble(0, 90))
                    .projection();
            double x = random.nextDouble(-1, 1);
            double y = random.nextDouble(-1, 1);
            double z = random.nextDouble(-0.5, 0.5);
            Point2D pixel = projection.pixel(x, y, z);
            Projection.Place back = projection.place(pixel.getX(), pixel.getY(), projection.depth(x, y, z));
            assertEquals(x, back.x(), 1e-9);
            assertEquals(y, back.y(), 1e-9);
            assertEquals(z, back.z(), 1e-9);
        }
    }

    @Test
    void aPixelOfTheSurfaceLeadsToItsPoint() {
        Relief bowl = relief("x^2 + (y - 1)^2", VerticalScale.LINEAR);
        var random = new Random(6);
        for (int i = 0; i < 100; i++) {
            SurfaceFrame frame = frame(random.nextDouble(-180, 180), random.nextDouble(60, 89));
            var point = new Point(random.nextDouble(-1.9, 1.9), random.nextDouble(-0.9, 2.9));
            Point2D pixel = frame.pixel(point, bowl);
            assertNotNull(pixel);
            Point found = frame.point(pixel.getX(), pixel.getY(), bowl);
            assertNotNull(found);
            assertEquals(0, found.distance(point), 2e-3);
        }
        assertNull(frame(30, 40).point(1, 1, bowl));
        assertNull(frame(30, 40).pixel(new Point(5, 0), bowl));
    }

    @Test
    void aBumpHidesWhatIsBehindItAndNothingBeforeIt() {
        Relief bump = relief(BUMP, VerticalScale.LINEAR);
        var behind = new Point(0, 1.7);
        assertFalse(sees(frame(-90, 15), bump, behind));
        assertTrue(sees(frame(90, 15), bump, behind));
        assertTrue(sees(frame(-90, 80), bump, behind));
    }

    @Test
    void aRunBehindABumpIsDrawnFromTheOtherSideOnly() {
        var scenario = Races.scenario(
                "3*exp(-4*(x^2 + (y - 1)^2)) + x",
                new Point(0.35, 1.8),
                14,
                Races.valley(1).runs().getFirst().withStyle(0));
        FigureInput input = Races.computed(scenario, 14);
        long hidden = lineOf(input, -90);
        long seen = lineOf(input, 90);
        assertTrue(seen > 4 * hidden, () -> seen + " pixels of the line from before, " + hidden + " from behind");
    }

    @Test
    void aRunToAndFroIsBoundedByTheSurface() {
        var scenario = Races.scenario(
                "x^2 + 0.99*(y - 1)^2",
                new Point(1.9, 2.9),
                100_000,
                Races.valley(1).runs().getLast().withClipNorm(null));
        RunSpec leaping = scenario.runs().getFirst();
        Scenario wide =
                scenario.withRun(0, leaping.withOptimizer(leaping.optimizer().with("lr", new Setting.Number(1))));
        Relief relief = relief("x^2 + 0.99*(y - 1)^2", VerticalScale.LINEAR);
        FigureInput input = Races.computed(wide, 100_000);
        var drape = SurfacePath.of(input.trajectories().getFirst(), relief);
        assertTrue(drape.size() < 300_000, () -> drape.size() + " points");
        assertEquals(100_000, drape.row(drape.size() - 1), "it leads to the end");
    }

    @Test
    void whatIsHiddenOfARunIsDotted() {
        var scenario = Races.scenario(
                "3*exp(-4*(x^2 + (y - 1)^2)) + x",
                new Point(0.35, 1.8),
                14,
                Races.valley(1).runs().getFirst().withStyle(0));
        FigureInput input = Races.computed(scenario, 14);
        Relief relief = relief("3*exp(-4*(x^2 + (y - 1)^2)) + x", VerticalScale.LINEAR);
        var frame = frame(-90, 12);
        var sight = Visibility.of(frame.projection(), drawn(frame, relief, 1), 1, relief.coarse());
        var drape = SurfacePath.of(input.trajectories().getFirst(), relief);
        long seen =
                pixels(g -> new SurfacePathPainter(sight, Theme.LIGHT, LINES).paintLight(g, input.style(0), drape, 14));
        long all =
                pixels(g -> new SurfacePathPainter(sight, Theme.LIGHT, LINES).paintPast(g, input.style(0), drape, 14));
        assertEquals(0, seen);
        assertTrue(all > 8, () -> all + " pixels of dots");
    }

    @Test
    void aHeadBehindAHillShowsThrough() {
        var scenario = Races.scenario(
                BUMP, new Point(0, 1.7), 14, Races.valley(1).runs().getFirst().withStyle(0));
        FigureInput input = Races.computed(scenario, 0);
        Relief relief = relief(BUMP, VerticalScale.LINEAR);
        for (int side : new int[] {-90, 90}) {
            var frame = frame(side, 15);
            var sight = Visibility.of(frame.projection(), drawn(frame, relief, 1), 1, relief.coarse());
            int most = strongest(g -> new SurfacePainter(frame, relief).paintMarks(g, sight, input));
            assertTrue(side < 0 ? most > 60 && most < 130 : most == 255, () -> most + " seen from " + side);
        }
    }

    private static int strongest(Consumer<Graphics2D> painting) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        painting.accept(image.createGraphics());
        return Arrays.stream(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .map(pixel -> pixel >>> 24)
                .max()
                .orElseThrow();
    }

    private static long pixels(Consumer<Graphics2D> painting) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        painting.accept(image.createGraphics());
        return Arrays.stream(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .filter(pixel -> pixel >>> 24 > 0)
                .count();
    }

    @Test
    void fogLeavesADiscRoundEachHead() {
        var scenario = Races.scenario(
                BUMP, new Point(-1, 2), 14, Races.valley(1).runs().getFirst());
        Relief relief = relief(BUMP, VerticalScale.LINEAR);
        Mesh clear = relief.inFog(Races.computed(scenario, 0));
        Rim rim = clear.rim();
        assertNotNull(rim);
        double x = relief.modelX(-1);
        double y = relief.modelY(2);
        assertEquals(relief.fine().height(x, y), clear.height(x, y));
        assertTrue(Double.isNaN(clear.height(x + 0.19, y)), "beyond the disc");
        for (int node = 0; node < clear.heights().length; node++) {
            if (!Float.isNaN(rim.heights()[node])) {
                assertTrue(Math.hypot(rim.x()[node] - x, rim.y()[node] - y) < 0.1801);
            }
        }
        long whole = surfacePixels(Races.computed(scenario, 0), Set.of());
        long fogged = surfacePixels(Races.computed(scenario, 0), Set.of(Overlay.FOG));
        assertTrue(fogged < whole / 4, () -> fogged + " of " + whole + " pixels in fog");
        BufferedImage still = figure(Races.computed(scenario, 3), Set.of(Overlay.FOG));
        FigureInput end = Races.computed(scenario, 14);
        BufferedImage frame = new MovingFigure(end, spec(Set.of(Overlay.FOG))).at(3);
        assertArrayEquals(pixels(still), pixels(frame), "fog follows the heads in films too");
    }

    /// Pixels whose colour is not grey: those of the palette.
    private static long surfacePixels(FigureInput input, Set<Overlay> overlays) {
        return Arrays.stream(pixels(figure(input, overlays)))
                .filter(pixel -> Math.abs((pixel >> 16 & 255) - (pixel & 255)) > 30)
                .count();
    }

    private static BufferedImage figure(FigureInput input, Set<Overlay> overlays) {
        return Figures.render(input, spec(overlays));
    }

    private static FigureSpec spec(Set<Overlay> overlays) {
        return FigureSpec.of(Figure.SURFACE, Sheet.pixels(WIDTH, HEIGHT, 1), STYLE)
                .withDressing(new FigureExtras(false, false, false))
                .withOverlays(overlays);
    }

    private static long lineOf(FigureInput input, double azimuth) {
        var look = new SurfaceLook(azimuth, 12, 1, VerticalScale.LINEAR);
        FigureSpec spec = FigureSpec.of(Figure.SURFACE, Sheet.pixels(WIDTH, HEIGHT, 1), STYLE)
                .withDressing(new FigureExtras(false, false, false))
                .withSurface(look);
        BufferedImage image = Figures.render(input, spec);
        int color = input.style(0).color(Theme.LIGHT).getRGB();
        return Arrays.stream(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .filter(pixel -> pixel == color)
                .count();
    }

    @Test
    void levelGroundHasThePalettesColour() {
        Relief terraces = relief("floor(x)", VerticalScale.LINEAR);
        SurfaceFrame frame = frame(-60, 60);
        ZBuffer buffer = drawn(frame, terraces, 1);
        int[] ramp = STYLE.palette().ramp(Theme.LIGHT);
        for (double x : new double[] {-1.5, -0.5, 0.5, 1.5}) {
            Point2D pixel = frame.pixel(new Point(x, 1.1), terraces);
            assertNotNull(pixel);
            double place = terraces.colors().place(Math.floor(x));
            int shown = buffer.picture().getRGB((int) pixel.getX(), (int) pixel.getY());
            assertEquals(ramp[(int) (place * (ramp.length - 1))], shown, "at x = " + x);
        }
    }

    @Test
    void whereTheLandscapeIsUndefinedThereIsAHole() {
        Relief half = relief("sqrt(x)", VerticalScale.LINEAR);
        SurfaceFrame frame = frame(-60, 90);
        ZBuffer buffer = drawn(frame, half, 1);
        Point2D middle = frame.projection().pixel(-0.5, 0, 0);
        Point2D ground = frame.projection().pixel(0.5, 0, 0);
        assertEquals(0, buffer.nearness((int) middle.getX(), (int) middle.getY()));
        assertTrue(buffer.nearness((int) ground.getX(), (int) ground.getY()) > 0);
        assertNull(half.place(new Point(-1, 1)));
        assertNull(frame.point(middle.getX(), middle.getY(), half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqrt(1 - x^2 - (y - 1)^2)", "-log(1 - x^2 - (y - 1)^2)"})
    void theEdgeOfADomainIsRound(String dome) {
        Relief relief = relief(dome, VerticalScale.LINEAR);
        for (Mesh mesh : List.of(relief.fine(), relief.coarse())) {
            Rim rim = mesh.rim();
            assertNotNull(rim);
            int moved = 0;
            for (int node = 0; node < mesh.heights().length; node++) {
                if (Float.isNaN(mesh.heights()[node]) && !Float.isNaN(rim.heights()[node])) {
                    moved++;
                    assertEquals(0.5, Math.hypot(rim.x()[node], rim.y()[node]), 1e-6);
                    assertFalse(Float.isNaN(rim.places()[node] + rim.normals()[3 * node]));
                }
            }
            assertTrue(moved > mesh.side(), "nodes around a circle");
        }
        assertNull(relief("x^2 + y^2", VerticalScale.LINEAR).fine().rim());
    }

    @ParameterizedTest
    @EnumSource(VerticalScale.class)
    void higherLossIsNeverLower(VerticalScale vertical) {
        Surface surface = Surface.of(Landscape.typed("x^4 + 100*y^2", List.of()), Map.of());
        Relief relief = relief("x^4 + 100*y^2", vertical);
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int one = random.nextInt(relief.fine().heights().length);
            int other = random.nextInt(relief.fine().heights().length);
            double rise = value(surface, relief, one) - value(surface, relief, other);
            double higher = relief.fine().heights()[one] - relief.fine().heights()[other];
            assertTrue(rise * higher >= 0);
        }
    }

    private static double value(Surface surface, Relief relief, int node) {
        Mesh mesh = relief.fine();
        Point at = relief.point(mesh.x(node % mesh.side()), mesh.y(node / mesh.side()));
        return surface.value(at.x(), at.y());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void thePixelsDoNotDependOnTheNumberOfThreads(int samples) throws Exception {
        Relief relief = relief("sin(3*x)*cos(3*y)", VerticalScale.LINEAR);
        assertArrayEquals(drawnBy(1, relief, samples), drawnBy(2, relief, samples));
    }

    private static int[] drawnBy(int threads, Relief relief, int samples) throws Exception {
        try (var pool = new ForkJoinPool(threads)) {
            BufferedImage picture = pool.submit(() -> drawn(frame(-50, 30), relief, samples))
                    .get()
                    .picture();
            return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        }
    }

    @Test
    void theSheetHasNoGaps() {
        Relief rough = relief("sin(9*x)*cos(7*y)", VerticalScale.LINEAR);
        ZBuffer buffer = drawn(frame(33, 75), rough, 1);
        int covered = 0;
        for (int row = 1; row < HEIGHT - 1; row++) {
            for (int column = 1; column < WIDTH - 1; column++) {
                boolean around = buffer.nearness(column - 1, row) > 0
                        && buffer.nearness(column + 1, row) > 0
                        && buffer.nearness(column, row - 1) > 0
                        && buffer.nearness(column, row + 1) > 0;
                assertTrue(!around || buffer.nearness(column, row) > 0);
                covered += around ? 1 : 0;
            }
        }
        assertTrue(covered > WIDTH * HEIGHT / 5, covered + " pixels");
    }

    @Test
    void aTurntableBeginsWithTheFigureAndGoesOnFromItsSide() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        FigureSpec spec = FigureSpec.of(Figure.SURFACE, Sheet.pixels(WIDTH, HEIGHT, 1), STYLE);
        var turntable = new Turntable(input, spec);
        assertArrayEquals(pixels(Figures.render(input, spec)), pixels(turntable.at(0)));
        assertArrayEquals(pixels(turntable.at(0)), pixels(turntable.at(360)));
        Relief valley = relief("(1 - x)^2 + 100*(y - x^2)^2", VerticalScale.LINEAR);
        List<SurfacePath> race = input.trajectories().stream()
                .map(run -> SurfacePath.of(run, valley))
                .toList();
        double side = spec.surface().camera(valley, race).azimuth();
        FigureSpec turned = spec.withSurface(new SurfaceLook(side + 90, 36, 1, VerticalScale.LINEAR));
        assertArrayEquals(pixels(Figures.render(input, turned)), pixels(turntable.at(90)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @Test
    void whatIsCutOffIsSaid() {
        assertEquals("", relief("x + y", VerticalScale.LINEAR).cut());
        assertTrue(relief("1/(x^2 + y^2 + 1e-9)", VerticalScale.LINEAR).cut().startsWith("f is cut off above "));
    }
}
