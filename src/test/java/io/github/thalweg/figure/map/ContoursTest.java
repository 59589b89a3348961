package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.ValueScale.Level;
import io.github.thalweg.landscape.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

public class ContoursTest {
    private static final Box BOX = new Box(-2, 2, -2, 2);

    public static Grid grid(int size, DoubleBinaryOperator f) {
        var values = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double x = BOX.xMin() + (column + 0.5) * BOX.width() / size;
                double y = BOX.yMax() - (row + 0.5) * BOX.height() / size;
                values[row * size + column] = f.applyAsDouble(x, y);
            }
        }
        return new Grid(BOX, size, size, values);
    }

    private static Path2D contour(Grid grid, double level) {
        return Contours.of(grid, List.of(new Level(level, false))).getFirst().lines();
    }

    private static int lines(Path2D path) {
        int lines = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            lines += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return lines;
    }

    @Test
    void aCircleIsOneLineOnTheCircle() {
        Path2D path = contour(grid(81, (x, y) -> x * x + y * y), 1);
        assertEquals(1, lines(path));
        var point = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(point);
            assertEquals(1, Math.hypot(point[0], point[1]), 2e-3);
        }
    }

    @Test
    void aSaddlesLevelsAreTwoLines() {
        assertEquals(2, lines(contour(grid(60, (x, y) -> x * x - y * y), 0.5)));
        assertEquals(2, lines(contour(grid(60, (x, y) -> x * y), 0.0)));
    }

    @Test
    void undefinedPartsHaveNoLines() {
        Path2D path = contour(grid(60, (x, y) -> Math.sqrt(x) + y), 1);
        assertEquals(1, lines(path));
        assertTrue(path.getBounds2D().getMinX() >= 0);
        assertEquals(0, lines(contour(grid(20, (x, y) -> Double.NaN), 1)));
    }

    /// Round a hole in a plain that is not quite level, the sign of next to nothing draws no lines across the plain.
    @Test
    void aPlainHasNoLines() {
        Grid easom = grid(200, (x, y) -> -Math.cos(6 * x) * Math.cos(6 * y) * Math.exp(-36 * (x * x + y * y)));
        var levels =
                List.of(new Level(-0.9, false), new Level(-0.6, false), new Level(-0.3, false), new Level(0, true));
        List<Contour> contours = Contours.of(easom, levels);
        assertEquals(
                List.of(-0.9, -0.6, -0.3),
                contours.stream().map(one -> one.level().value()).toList());
        for (Contour contour : contours) {
            assertTrue(contour.lines().getBounds2D().getWidth() < 1.8, contour.level()::toString);
        }
        assertEquals(1, lines(contours.get(1).lines()));
    }

    /// Between plains of two heights there is a line, on the plain that has the level none.
    @Test
    void aStepHasItsLineAndThePlainBelowItNone() {
        Grid step = grid(200, (x, y) -> x < 0 ? 1e-7 * Math.sin(40 * y) : 1);
        List<Contour> contours =
                Contours.of(step, List.of(new Level(-1, false), new Level(0, false), new Level(0.5, false)));
        Path2D middle = contours.getLast().lines();
        assertEquals(1, lines(middle));
        assertEquals(0, middle.getBounds2D().getCenterX(), 0.03);
        assertEquals(
                List.of(0.5), contours.stream().map(one -> one.level().value()).toList());
    }

    /// Half a level over the whole map is a slope, not a plain.
    @Test
    void aGentleSlopeKeepsItsLine() {
        Grid slope = grid(400, (x, y) -> 0.5 + 0.12 * x);
        List<Contour> contours = Contours.of(slope, List.of(new Level(0.5, false), new Level(1.5, false)));
        assertEquals(1, lines(contours.getFirst().lines()));
        assertTrue(contours.getFirst().lines().getBounds2D().getHeight() > 3.9);
    }

    @Test
    void aThinnedGridKeepsItsPlace() {
        Grid fine = grid(80, (x, y) -> x + 10 * y);
        Grid thinned = fine.thinned(3);
        double dx = thinned.box().width() / thinned.columns();
        double dy = thinned.box().height() / thinned.rows();
        double x = thinned.box().xMin() + 4.5 * dx;
        double y = thinned.box().yMax() - 7.5 * dy;
        assertEquals(x + 10 * y, thinned.at(4, 7), 1e-9);
    }
}
