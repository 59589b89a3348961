package io.github.thalweg.figure.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapOverlays;
import io.github.thalweg.figure.map.MapPicture;
import io.github.thalweg.figure.plot.AxisRange;
import io.github.thalweg.figure.plot.BandPath;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.Series;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.ensemble.QuantileBand;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How repetitions with several seeds are drawn.
class EnsembleFigureTest {
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);

    private static final FigureInput INPUT = Races.computed(repeated(12), 40);

    private static Scenario repeated(Integer seeds) {
        Scenario fine = Races.scenario(
                "x^2 + y^2", new Point(1.5, 2.5), 40, Races.divergence().runs().get(1));
        return fine.withView(new Box(-2, 2, -2, 3)).withNoise(new Noise("6", "6", 1, 3, seeds));
    }

    private static FigureInput once() {
        return Races.computed(repeated(null), 40);
    }

    /// Pixels that two pictures do not share.
    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static BufferedImage map(FigureInput input, boolean light) {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB_PRE);
        var style = new MapStyle(input.scenario().landscape().landscape().colorScale(), Palette.QUIET, Theme.LIGHT);
        new MapPicture()
                .draw(
                        new MapPicture.View(
                                input, input.scenario().view(), null, 400, 400, 1, style, MapOverlays.NONE, light),
                        image,
                        List.of());
        return image;
    }

    @Test
    void theMapShowsLinesAndEndsAlsoUnderTheFinger() {
        for (boolean light : new boolean[] {true, false}) {
            int more = differing(map(INPUT, light), map(once(), light));
            assertTrue(more > 2000, more + " pixels");
        }
    }

    @Test
    void everyEndIsAMark() {
        MapFrame frame = MapFrame.of(INPUT.scenario().view(), 400, 400, STYLE);
        BufferedImage image = map(INPUT, false);
        for (int i = 0; i < 12; i++) {
            var member = INPUT.ensemble(0).member(i);
            double x = frame.view().pixelX(member.x(member.updates()));
            double y = frame.view().pixelY(member.y(member.updates()));
            if (frame.view().plot().contains(x, y)) {
                var pixel = new Color(image.getRGB((int) x, (int) y));
                assertFalse(pixel.equals(Theme.LIGHT.panel()), "the end of member " + i);
            }
        }
    }

    @Test
    void hiddenRunsHideTheirRepetitions() {
        Scenario hidden =
                INPUT.scenario().withRun(0, INPUT.scenario().runs().getFirst().withHidden(true));
        FigureInput input = Races.computed(hidden, 40);
        FigureInput without = Races.computed(hidden.withNoise(null), 40);
        assertEquals(0, differing(map(input, false), map(without, false)));
        assertTrue(PlotKind.LOSS.series(input).isEmpty());
    }

    @Test
    void plotsShowTheMedianAndSaySo() {
        Series loss = PlotKind.LOSS.series(INPUT).getFirst();
        QuantileBand band =
                QuantileBand.of(INPUT.ensemble(0), (member, row) -> member.loss(row), QuantileBand.Lost.INFINITE);
        assertEquals(band.median(17), loss.value().applyAsDouble(17));
        var plot = new TracePlot(INPUT, PlotKind.LOSS, true, 400, 200, Theme.LIGHT);
        assertEquals("median and 10–90 % of 12 seeds; log", plot.note());
        String value = plot.readout().values(17).getFirst();
        assertEquals(
                "Fine " + Numbers.readout(band.median(17)) + " (" + Numbers.readout(band.low(17)) + " to "
                        + Numbers.readout(band.high(17)) + ")",
                value);
    }

    @Test
    void theBandIsTheAreaBetweenTheQuantiles() {
        Series loss = PlotKind.LOSS.series(INPUT).getFirst();
        var plot = new Rectangle2D.Double(0, 0, 400, 200);
        var axis = new TraceAxis(false, 0, 10, "");
        var area = BandPath.of(loss, loss.band(), axis, plot, row -> row * 10.0);
        for (int row = 2; row < 40; row++) {
            double low = 200 - 20 * loss.band().low(row);
            double high = 200 - 20 * loss.band().high(row);
            assertTrue(area.contains(row * 10, (low + high) / 2), "row " + row);
            assertFalse(area.contains(row * 10, high - 1), "row " + row);
            assertFalse(area.contains(row * 10, low + 1), "row " + row);
        }
    }

    @Test
    void repetitionsThatDivergeLeaveTheAxisToTheOthers() {
        Scenario scenario = Races.divergence();
        FigureInput input = Races.computed(scenario.withNoise(new Noise("0.1", "0.1", 1, 3, 5)), 40);
        TraceAxis axis = AxisRange.of(input, PlotKind.LOSS.series(input), true);
        assertTrue(axis.high() < 1000, axis::toString);
        assertTrue(PlotKind.LOSS.series(input).getFirst().band().low(40) > 1e6);
    }

    @Test
    void endingsAreSaidInWords() {
        var lowest = new EnsembleOutcomes.AtMinimum(INPUT.minima().getFirst(), true, 8);
        var local = new EnsembleOutcomes.AtMinimum(INPUT.minima().getFirst(), false, 3);
        var endings = new EnsembleOutcomes(List.of(lowest, local), 0, 1, 2, 0.25, false);
        assertEquals(
                List.of("8 at (0, 0)", "3 at (0, 0), local", "1 diverged", "2 left the domain"),
                EndingsText.of(endings));
        assertEquals(
                "Of 14 seeds 8 at (0, 0), 3 at (0, 0), local, 1 diverged, 2 left the domain;"
                        + " at a minimum is within 0.25 of it.",
                EndingsText.sentence(endings));
        assertEquals(
                "gradient noise 6, seeds 3 to 14",
                RunDescription.of(repeated(12).noise()));
    }
}
