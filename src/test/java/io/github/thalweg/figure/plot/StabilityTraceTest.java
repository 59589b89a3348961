package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StabilityTraceTest {
    /// Gradient descent on x² + 10y² with rates 0.3 and 0.04: λ_max = 20 everywhere, the limit is 0.1.
    private static final FigureInput QUADRATIC = Races.computed(Races.divergence(), 20);

    @Test
    void theLimitOfTheRateIsTwoOverTheSharpness() {
        Series limit = StabilityTrace.rate(QUADRATIC, 1);
        assertNotNull(limit);
        IntStream.rangeClosed(1, 40)
                .forEach(row -> assertEquals(0.1, limit.value().applyAsDouble(row), 1e-15));
        assertNull(StabilityTrace.rate(QUADRATIC, 7));
        assertNull(StabilityTrace.rate(Races.computed(Races.valley(5), 5), 1), "a rule that gives no limit");
    }

    @Test
    void theSharpnessLiesBesideWhatTheRateWouldBear() {
        List<Series> series = PlotKind.SHARPNESS.series(QUADRATIC);
        assertEquals(
                List.of(true, true, false, false),
                series.stream().map(Series::thin).toList());
        assertEquals(2 / 0.3, series.get(0).value().applyAsDouble(0), 1e-12);
        assertEquals(2 / 0.04, series.get(1).value().applyAsDouble(40), 1e-12);
        assertEquals(20, series.get(2).value().applyAsDouble(3), 1e-12);
    }

    @Test
    void theCrossingIsTheMomentOfOscillation() {
        List<String> values = new TracePlot(QUADRATIC, PlotKind.SHARPNESS, true, 400, 200, Theme.LIGHT)
                .readout()
                .values(3);
        assertEquals(List.of("Too fast 20 (limit 6.667)", "Fine 20 (limit 50)"), values);
    }

    @Test
    void everyRunsOwnLimitAndEffectiveRatesAreReadBesideItsRate() {
        List<String> values = rates(QUADRATIC, 3);
        assertEquals(List.of("Too fast 0.3 (limit 0.1)", "Fine 0.04 (limit 0.1)"), values);
        List<String> valley = rates(Races.computed(Races.valley(20), 20), 7);
        assertTrue(valley.get(1).matches("Adam 0\\.01 \\(effective [^ ,;]+, [^ ,;]+\\)"), valley.get(1));
        assertTrue(valley.getLast().matches("Gradient descent 0\\.0012 \\(limit [^ ,;]+\\)"), valley.getLast());
    }

    private static List<String> rates(FigureInput race, int row) {
        return new TracePlot(race, PlotKind.LEARNING_RATE, true, 400, 200, Theme.LIGHT)
                .readout()
                .values(row);
    }

    @Test
    void theSelectedRunsLimitIsDrawnInTheWarningsColour() {
        int[] with = pixels(new PlotChoice(PlotKind.LEARNING_RATE, "", true, Across.UPDATES, 1));
        int[] without = pixels(new PlotChoice(PlotKind.LEARNING_RATE, "", true, Across.UPDATES, -1));
        Color warning = Theme.LIGHT.warning();
        long drawn = IntStream.range(0, with.length)
                .filter(i -> with[i] != without[i])
                .mapToObj(i -> new Color(with[i]))
                .filter(color -> color.getRed() - color.getGreen() > warning.getRed() - warning.getGreen() - 60)
                .count();
        assertTrue(drawn > 50, () -> drawn + " pixels");
    }

    private static int[] pixels(PlotChoice choice) {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        new TracePlot(QUADRATIC, choice, 400, 200, Theme.LIGHT).paint(g);
        g.dispose();
        return image.getRGB(0, 0, 400, 200, null, 0, 400);
    }

    /// On a plateau the limit is far above every rate that is tried: it must not use the axis up.
    @Test
    void aDistantLimitDoesNotStretchTheAxis() {
        var scenario = Races.scenario(
                "1e-9*(x^2 + y^2)",
                new Point(1, 1),
                20,
                Races.divergence().runs().get(1));
        var plot = new TracePlot(
                Races.computed(scenario, 20),
                new PlotChoice(PlotKind.LEARNING_RATE, "", true, Across.UPDATES, 0),
                400,
                200,
                Theme.LIGHT);
        assertTrue(plot.value(plot.plot().getMinY()) < 0.04 * 100);
    }

    /// The rate 0.04 would bear a sharpness of 50: that of the landscape, 2e-5, keeps its height.
    @Test
    void whatASmallRateWouldBearDoesNotStretchTheAxisOfSharpness() {
        var tiny = Races.scenario(
                "1e-6*(x^2 + 10*y^2)",
                new Point(1, 1),
                20,
                Races.divergence().runs().get(1));
        for (boolean log : new boolean[] {true, false}) {
            var plot = new TracePlot(Races.computed(tiny, 20), PlotKind.SHARPNESS, log, 400, 200, Theme.LIGHT);
            double top = plot.value(plot.plot().getMinY());
            assertTrue(top > 2e-5 && top < 2e-4, () -> "log " + log + ": " + top);
        }
    }

    @Test
    void everyNameOfTheRulesCanBeAPlot() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        assertEquals(List.of("m", "v"), VariableTrace.names(input.trajectories()));
        var plot = new TracePlot(
                input, new PlotChoice(PlotKind.VARIABLE, "v", false, Across.UPDATES, -1), 400, 200, Theme.LIGHT);
        List<String> values = plot.readout().values(7);
        assertTrue(values.getFirst().matches("Adam, cosine \\S+ / \\S+"), values::toString);
        assertEquals("Gradient descent –", values.getLast());
        assertEquals(4, VariableTrace.series(input, "v").size());
        assertEquals(List.of(), VariableTrace.series(input, "nothing"));
    }
}
