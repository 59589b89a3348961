package io.github.thalweg.window.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Painted terms as text.
class BumpTest {
    private static double value(String formula, double x, double y) {
        return Surface.of(Landscape.typed(formula, List.of()), Map.of()).value(x, y);
    }

    @Test
    void aBumpIsItsHeightHighAtItsCentre() {
        var bump = new Bump(-2.5, new Point(1.5, -0.25), 0.4, false);
        assertEquals(" - 2.5*gauss(((x - 1.5)^2 + (y + 0.25)^2)/0.4^2)", bump.term());
        assertEquals(-2.5, value("0*x" + bump.term(), 1.5, -0.25));
        assertEquals(-2.5 * Math.exp(-0.5), value("0*x" + bump.term(), 1.9, -0.25), 1e-12);
    }

    @Test
    void atTheAxesTheTermIsShort() {
        assertEquals(" + 1*gauss((x^2 + (y - 2)^2)/0.5^2)", new Bump(1, new Point(0, 2), 0.5, false).term());
        assertEquals(" - 1*gauss((x + 3)^2/0.5^2)", new Bump(-1, Point.onLine(-3), 0.5, true).term());
    }

    @Test
    void whatWasPaintedIsReadBack() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            boolean onLine = random.nextInt(4) == 0;
            double scale = Math.pow(10, random.nextInt(17) - 8);
            var bump = new Bump(
                    random.nextGaussian() * scale,
                    new Point(
                            random.nextInt(5) == 0 ? 0 : random.nextGaussian() * scale,
                            onLine || random.nextInt(5) == 0 ? 0 : random.nextGaussian() * scale),
                    random.nextDouble() + 1e-3,
                    onLine);
            var painted = new Bump.Painted("a*x^2 + b", List.of(bump, bump.at(new Point(3, onLine ? 0 : 4))));
            assertEquals(painted, Bump.Painted.of(painted.formula()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2 + y^2",
                "x^2 + 3*gauss((x^2 + y^2)/2^2)*y",
                "(x + 3*gauss((x^2 + y^2)/2^2))",
                "3*gauss((x^2 + y^2)/2^2)",
                "x + 3*gauss((y^2 + x^2)/2^2)"
            })
    void otherTermsAreNotTakenForPaintedOnes(String formula) {
        assertEquals(new Bump.Painted(formula, List.of()), Bump.Painted.of(formula));
    }
}
