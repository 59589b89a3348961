package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitNameTest {
    @ParameterizedTest
    @CsvSource({"640, 400, 3", "418, 200, 3", "300, 300, 3"})
    void theNameOfTheLimitLiesOnNoCurve(double width, double height, int run) {
        FigureInput input = Races.computed(Races.valley(120), 120);
        var choice = new PlotChoice(PlotKind.LEARNING_RATE, "", true, Across.UPDATES, run);
        var plot = new TracePlot(input, choice, width, height, Theme.LIGHT);
        Series limit = plot.limit();
        assertNotNull(limit);
        LimitName.of(limit, plot).ifPresent(at -> clear(plot, limit, at));
    }

    @Test
    void aRunWithoutUpdatesHasNoName() {
        RunSpec run = Races.divergence().runs().get(1);
        FigureInput input = Races.computed(Races.scenario("sqrt(x - 9) + y^2", new Point(1, 1), 5, run), 0);
        var plot = new TracePlot(
                input, new PlotChoice(PlotKind.LEARNING_RATE, "", true, Across.UPDATES, 0), 400, 200, Theme.LIGHT);
        Series limit = plot.limit();
        assertTrue(limit == null || LimitName.of(limit, plot).isEmpty());
    }

    private static void clear(TracePlot plot, Series limit, Point2D at) {
        double top = at.getY() - 9;
        double bottom = at.getY() + 1;
        for (double x = at.getX() - 38; x <= at.getX() + 38; x += 2) {
            int row = plot.row(x);
            for (Series curve : plot.series()) {
                double y = plot.pixelY(curve.value().applyAsDouble(Math.max(row, curve.first())));
                assertTrue(Double.isNaN(y) || y < top || y > bottom, "a curve at " + y + " under the name at " + at);
            }
            double own = plot.pixelY(limit.value().applyAsDouble(Math.max(row, limit.first())));
            assertTrue(own < top || own > bottom, "the limit at " + own + " under its name at " + at);
        }
    }
}
