package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.Studies;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitNameTest {
    @ParameterizedTest
    @CsvSource({"640, 400", "418, 200", "300, 300", "260, 96", "260, 130", "420, 110", "232, 92", "232, 150", "200, 110"
    })
    void theNameOfTheLimitLiesOnNoCurve(double width, double height) {
        for (Scenario scenario : List.of(Races.valley(120), Races.divergence(), ravine(0.02), ravine(0.041))) {
            FigureInput input = Races.computed(scenario, 120);
            for (int run = 0; run < scenario.runs().size(); run++) {
                for (boolean log : new boolean[] {true, false}) {
                    var choice = new PlotChoice(PlotKind.LEARNING_RATE, "", log, Across.UPDATES, run);
                    var plot = new TracePlot(input, choice, width, height, Theme.LIGHT);
                    Series limit = plot.limit();
                    if (limit != null) {
                        LimitName.of(limit, plot).ifPresent(at -> clear(plot, limit, at));
                    }
                }
            }
        }
    }

    @Test
    void noGridLineStrikesTheNameThrough() {
        Theme theme = Theme.LIGHT;
        FigureInput input = Races.computed(ravine(0.002), 0);
        int struck = 0;
        for (int height = 80; height < 220; height += 2) {
            var choice = new PlotChoice(PlotKind.LEARNING_RATE, "", height % 4 == 0, Across.UPDATES, 0);
            var plot = new TracePlot(input, choice, 260, height, theme);
            Point2D at =
                    LimitName.of(Objects.requireNonNull(plot.limit()), plot).orElse(null);
            if (at == null) {
                continue;
            }
            double unit = theme.metrics().small();
            for (Ticks.Tick tick : plot.ticks()) {
                double y = plot.pixelY(tick.value());
                if (y > at.getY() - 0.7 * unit && y < at.getY() - 0.1 * unit) {
                    double left = at.getX() - Texts.width(LimitName.TEXT, Fonts.REGULAR.at(unit)) / 2 - 0.15 * unit;
                    struck++;
                    assertEquals(theme.panel().getRGB(), picture(plot, height).getRGB((int) left, (int) y));
                }
            }
        }
        assertTrue(struck > 0, "some heights have a grid line at the name");
    }

    private static BufferedImage picture(TracePlot plot, int height) {
        var image = new BufferedImage(260, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(plot.theme().panel());
        g.fillRect(0, 0, 260, height);
        plot.paint(g);
        g.dispose();
        return image;
    }

    private static Scenario ravine(double rate) {
        Scenario race = Studies.scenario(Catalog.builtIn(), "(x^2 + 50*y^2)/2", 100, "sgd", "momentum", "adam", "sgd");
        return race.withRun(0, Studies.rate(race, rate));
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
        double unit = Theme.LIGHT.metrics().small();
        double half = Texts.width(LimitName.TEXT, Fonts.REGULAR.at(unit)) / 2;
        var name = new Rectangle2D.Double(at.getX() - half, at.getY() - 0.75 * unit, 2 * half, 0.95 * unit);
        assertTrue(plot.plot().contains(name), "the name is in the plot");
        for (Series curve : plot.series()) {
            assertFalse(crosses(plot, curve, name), "a curve under the name at " + at);
        }
        assertFalse(crosses(plot, limit, name), "the limit under its name at " + at);
    }

    private static boolean crosses(TracePlot plot, Series curve, Rectangle2D name) {
        for (int row = curve.first(); row < curve.last(); row++) {
            var piece = new Line2D.Double(
                    plot.pixelX(curve.run(), row),
                    plot.pixelY(curve.value().applyAsDouble(row)),
                    plot.pixelX(curve.run(), row + 1),
                    plot.pixelY(curve.value().applyAsDouble(row + 1)));
            if (piece.intersects(name)) {
                return true;
            }
        }
        return false;
    }
}
