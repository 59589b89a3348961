package io.github.thalweg.figure.curve;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ScenarioComputation;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A landscape of one variable is drawn as a curve.
class CurveTest {
    private static FigureInput input(String start, String formula, String view, int step) throws InputException {
        String text = "start = " + start + "\nsteps = 6\n[landscape]\nformula = \"" + formula + "\"\nview = " + view
                + "\n[[run]]\noptimizer = { use = \"sgd\", lr = 0.8 }\n";
        var scenario = ScenarioReader.read("test", text, Catalog.builtIn());
        return new FigureInput(ScenarioComputation.compute(scenario, null), step);
    }

    private static Box range(FigureInput input) {
        return CurveRange.of(input, MapDetails.USUAL);
    }

    @Test
    void theViewHoldsTheWholeOfAParabola() throws InputException {
        Box range = range(input("2", "x^2", "[-3, 3]", 0));
        assertEquals(-3, range.xMin());
        assertEquals(9, range.yMax(), 0.8);
        assertEquals(0, range.yMin(), 0.8);
    }

    @Test
    void aWallLeavesRoomForTheRestAndAStartOnItIsSeen() throws InputException {
        assertTrue(range(input("0.5", "x^20", "[-3, 3]", 0)).yMax() < 2e9);
        assertTrue(range(input("2.9", "x^20", "[-3, 3]", 0)).yMax() >= Math.pow(2.9, 20));
    }

    @Test
    void aPoleLeavesRoomForTheRestAndAPitIsSeenToItsBottom() throws InputException {
        assertTrue(range(input("1", "-1/x^2", "[-3, 3]", 0)).yMin() > -100);
        Box pit = range(input("1", "1 - exp(-1e5*(x - 0.2)^2)", "[-3, 3]", 0));
        assertTrue(pit.yMin() < 0 && pit.yMax() >= 1, pit.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "exp(x^2), '[-30, 30]', 20",
        "1e-200*x^2, '[-1, 1]', 0.5",
        "1e200, '[-1, 1]', 0.5",
        "log(-1 - x^2), '[-1, 1]', 0.5",
        "7, '[-1, 1]', 0.5",
        "1e300*x, '[-1e100, 1e100]', 0.5",
        "floor(x), '[-1e-9, 1e-9]', 0",
        "x^2, '[-1, 1]', 1e140"
    })
    void anyFunctionIsDrawn(String formula, String view, String start) throws InputException {
        FigureInput input = input(start, formula, view, 1);
        Box range = range(input);
        assertTrue(range.yMin() < range.yMax(), range.toString());
        assertEquals(500, picture(Figure.MAP, input, Overlay.CURVATURE).getWidth());
    }

    @Test
    void limitsThatAreSaidCountFirst() throws InputException {
        MapDetails usual = MapDetails.USUAL;
        var details = new MapDetails(usual.aspect(), "x", "y", new Limits(-1, 1), new Limits(0, 5), 0, false);
        assertEquals(new Box(-1, 1, 0, 5), CurveRange.of(input("2", "x^2", "[-3, 3]", 0), details));
    }

    private static int pieces(String formula) throws InputException {
        FigureInput input = input("1", formula, "[-3, 3]", 0);
        Path2D line = CurveGround.of(input.surface(), new Box(-3, 3, -5, 5), 300, Theme.LIGHT)
                .line();
        int pieces = 0;
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            pieces += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return pieces;
    }

    @Test
    void theCurveBreaksAtPolesAndWhereItIsUndefined() throws InputException {
        assertEquals(1, pieces("x^3"));
        assertEquals(2, pieces("1/x"));
        assertEquals(2, pieces("sqrt(x^2 - 1)"));
        assertEquals(1, pieces("20*tanh(200*x)"));
    }

    @Test
    void pointsAreLiftedOntoTheCurveAndKnownAgain() throws InputException {
        FigureInput input = input("2", "x^2 - 3x", "[-3, 4]", 3);
        FigureInput lifted = Lifted.of(input);
        assertEquals(new Point(2, -2), lifted.scenario().start());
        assertEquals(-2.25, lifted.minima().getFirst().at().y(), 1e-12);
        for (int row = 0; row <= 6; row++) {
            assertEquals(
                    input.trajectories().getFirst().loss(row),
                    lifted.place(0, row).y());
        }
        var again = new Lifted();
        assertSame(again.again(input).results(), again.again(input.at(5)).results());
    }

    private static BufferedImage picture(Figure figure, FigureInput input, Overlay... overlays) {
        MapStyle style = MapStyle.of(input.scenario(), Theme.LIGHT);
        return Figures.render(
                input, FigureSpec.of(figure, Sheet.pixels(500, 400, 1), style).withOverlays(Set.of(overlays)));
    }

    private static long colored(BufferedImage image, FigureInput input) {
        int color = input.style(0).color(Theme.LIGHT).getRGB();
        return java.util.Arrays.stream(image.getRGB(0, 0, 500, 300, null, 0, 500))
                .filter(pixel -> pixel == color)
                .count();
    }

    /// The line of the run grows by a step, and the arrow goes on to the next.
    @Test
    void stepsAreDrawnAcrossTheValley() throws InputException {
        FigureInput input = input("2.5", "x^2", "[-3, 3]", 0);
        long atStart = colored(picture(Figure.MAP, input), input);
        long later = colored(picture(Figure.MAP, input.at(2)), input);
        assertTrue(atStart > 100, "tangent and arrow: " + atStart);
        assertTrue(later > atStart, later + " after " + atStart);
    }

    @Test
    void aSurfaceIsTheCurve() throws InputException {
        FigureInput input = input("2.5", "x^2", "[-3, 3]", 1);
        int[] map = picture(Figure.MAP, input).getRGB(0, 0, 500, 400, null, 0, 500);
        assertArrayEquals(map, picture(Figure.SURFACE, input).getRGB(0, 0, 500, 400, null, 0, 500));
    }

    @Test
    void theModelIsAParabolaBesideTheCurve() throws InputException {
        FigureInput input = input("2.5", "x^4/50", "[-3, 3]", 1);
        int[] plain = picture(Figure.MAP, input).getRGB(0, 0, 500, 400, null, 0, 500);
        int[] model = picture(Figure.MAP, input, Overlay.CURVATURE).getRGB(0, 0, 500, 400, null, 0, 500);
        assertFalse(java.util.Arrays.equals(plain, model));
    }
}
