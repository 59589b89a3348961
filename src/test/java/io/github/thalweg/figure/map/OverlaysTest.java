package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlaysTest {
    private static final ViewTransform VIEW =
            new ViewTransform(new Box(-4, 4, -2, 2), new Rectangle2D.Double(0, 0, 400, 400));
    private static final Point AT = new Point(1, 0.75);

    private static Surface surface(String formula) {
        return Surface.of(Landscape.typed(formula, List.of()), Map.of());
    }

    private static List<Point> points(Surface surface) {
        var points = new ArrayList<Point>();
        var at = new double[6];
        for (PathIterator i = LevelSet.through(AT, surface.derivatives(AT.x(), AT.y()), VIEW)
                        .getPathIterator(null);
                !i.isDone();
                i.next()) {
            i.currentSegment(at);
            points.add(VIEW.point(at[0], at[1]));
        }
        return points;
    }

    /// A quadratic is its own second-order model: ellipse, hyperbolas, near-degenerate ellipse.
    @ParameterizedTest
    @ValueSource(strings = {"x^2 + 10*y^2 + x*y", "x^2 - 3*y^2 + x", "x^2 + 1e-6*y^2 + y", "-x^2 - 2*y^2"})
    void theLevelSetOfAQuadraticIsItsContour(String formula) {
        Surface surface = surface(formula);
        double level = surface.value(AT.x(), AT.y());
        List<Point> points = points(surface);
        assertTrue(points.size() > 100, () -> "points: " + points.size());
        for (Point point : points) {
            double size = 1 + point.x() * point.x() * 2 + point.y() * point.y() * 12;
            assertEquals(level, surface.value(point.x(), point.y()), 1e-10 * size);
        }
    }

    @Test
    void aPlaneHasNoLevelSetToShow() {
        assertEquals(List.of(), points(surface("x + 2*y")));
    }

    @Test
    void arrowsPointDownTheSlopeAndGrowWithIt() {
        List<GradientField.Arrow> arrows = GradientField.arrows(surface("x^2 + y^2"), VIEW, 40);
        assertEquals(100, arrows.size());
        for (GradientField.Arrow arrow : arrows) {
            double x = VIEW.x(arrow.x());
            assertTrue(arrow.dx() * x < 0, arrow::toString);
            assertTrue(arrow.length() >= 0.2 * 40 && arrow.length() < 40, arrow::toString);
        }
        assertTrue(arrows.get(0).length() > arrows.get(44).length());
    }

    @Test
    void undefinedPlacesHaveNoArrowAndFlatOnesADot() {
        List<GradientField.Arrow> half = GradientField.arrows(surface("sqrt(x)"), VIEW, 40);
        assertEquals(50, half.size());
        List<GradientField.Arrow> flat = GradientField.arrows(surface("0*x"), VIEW, 40);
        assertEquals(100, flat.size());
        assertTrue(flat.stream().allMatch(arrow -> arrow.length() == 0));
    }

    @Test
    void overlaysChangeTheMapAndNothingElse() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        var style = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);
        int[] plain = pixels(input, style, MapOverlays.NONE);
        int[] field = pixels(input, style, new MapOverlays(true, null, false));
        int[] model = pixels(input, style, new MapOverlays(false, new Point(-1, 1), false));
        assertTrue(differing(plain, field) > 2000);
        assertTrue(differing(plain, model) > 200);
        int[] heads = pixels(input, style, new MapOverlays(false, new Point(Double.NaN, 0), false));
        assertTrue(differing(plain, heads) > 20, "eigen-directions under each head");
        assertTrue(differing(plain, heads) < differing(plain, model));
    }

    @Test
    void fogHidesAllButADiscRoundEachHead() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        var style = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);
        int[] plain = pixels(input, style, MapOverlays.NONE);
        int[] fog = pixels(input, style, new MapOverlays(false, null, true));
        ViewTransform view =
                MapFrame.of(input.scenario().view(), 400, 400, style).view();
        double reach = FogPainter.REACH * view.plot().getWidth();
        Point head = input.headOf(0);
        int x = (int) view.pixelX(head.x());
        int y = (int) view.pixelY(head.y() - view.box().height() * 0.05);
        assertEquals(plain[y * 400 + x], fog[y * 400 + x]);
        int away = 400 * (int) view.plot().getCenterY() + (int) (view.plot().getMaxX() - reach);
        assertEquals(Theme.LIGHT.background().getRGB(), fog[away]);
        assertTrue(differing(plain, fog) > 80_000);
    }

    private static int[] pixels(FigureInput input, MapStyle style, MapOverlays overlays) {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        MapFrame frame = MapFrame.of(input.scenario().view(), 400, 400, style);
        var layer = LandscapeLayer.of(input.surface(), frame.view().box(), 360, 360, 1, style);
        var g = image.createGraphics();
        var painter = new MapPainter(frame);
        painter.paintStill(g, layer, input, overlays.gradientField());
        if (overlays.fog()) {
            painter.paintFog(g, input);
        }
        painter.paintMoving(g, input, overlays.curvatureAt(), List.of());
        g.dispose();
        return image.getRGB(0, 0, 400, 400, null, 0, 400);
    }

    private static long differing(int[] a, int[] b) {
        return java.util.stream.IntStream.range(0, a.length)
                .filter(i -> a[i] != b[i])
                .count();
    }

    @Test
    void curvatureIsSaidInWords() {
        assertEquals("λ₁ 20   λ₂ 2   condition 10", CurvatureText.of(Curvature.of(2, 0, 20)));
        assertEquals("λ₁ 20   λ₂ −2   indefinite: a saddle's shape", CurvatureText.of(Curvature.of(-2, 0, 20)));
        assertEquals("λ₁ 0   λ₂ 0   flat", CurvatureText.of(new Derivatives(1, 1, 1, 0, 0, 0).curvature()));
        assertTrue(Arrays.stream(new double[] {2, 20})
                .allMatch(v -> CurvatureText.of(Curvature.of(-v, 0, -1)).endsWith("curved down")));
    }
}
