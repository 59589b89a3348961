package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Columns;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.view.Scenes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracePlotTest {
    private static TraceAxis axis(FigureInput input, PlotKind kind, boolean log) {
        return AxisRange.of(input, kind.series(input), log);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneDivergingRunLeavesTheAxisToTheOthers(boolean log) {
        FigureInput input = Races.computed(Races.divergence(), 40);
        TraceAxis axis = axis(input, PlotKind.LOSS, log);
        assertTrue(axis.high() < 1000, axis::toString);
        assertTrue(axis.leaves(input.trajectories().getFirst().loss(40)));
    }

    /// Of a run that grows from its start there would be next to nothing to see otherwise.
    @Test
    void aLoneDivergingRunIsShownUntilItOverflows() {
        RunSpec fast = Races.divergence().runs().getFirst();
        Scenario alone = Races.scenario(
                "(1-x)^2 + 100*(y-x^2)^2",
                new Point(-1.2, 1),
                200,
                fast.withOptimizer(fast.optimizer().with("lr", new Setting.Number(0.01))));
        FigureInput input = Races.computed(alone, 200);
        TraceAxis axis = axis(input, PlotKind.LOSS, true);
        Trajectory run = input.trajectories().getFirst();
        IntStream.range(0, run.updates()).forEach(row -> {
            assertTrue(axis.place(run.loss(row)) > 0, "row " + row + ": " + axis);
            assertFalse(axis.leaves(run.loss(row)), "row " + row + ": " + axis);
        });
        assertTrue(axis.leaves(run.loss(run.updates())));
    }

    /// The fall before it is what there is to read then.
    @Test
    void aRunThatExplodesLateIsShownUntilThen() {
        var late = new Series(0, false, row -> row < 30 ? Math.pow(0.8, row) : Math.pow(1e6, row - 29), 0, 40);
        TraceAxis axis = AxisRange.of(Races.computed(Races.divergence(), 40), List.of(late), true);
        assertTrue(axis.high() < 100, axis::toString);
    }

    /// A loss that falls by a tenth is a curve, not a flat line; one that stays is in the middle.
    @ParameterizedTest
    @CsvSource({"3e8, 3.12e8", "0.3, 0.42", "3.75, 5.4", "1, 80"})
    void aLogarithmicAxisIsFilledByWhatItShows(double low, double high) {
        var curve = new Series(0, false, row -> low + (high - low) * row / 20, 0, 20);
        TraceAxis axis = AxisRange.of(Races.computed(Races.valley(20), 20), List.of(curve), true);
        assertTrue(axis.place(high) - axis.place(low) > 0.6, axis::toString);
        assertTrue(axis.place(high) < 0.97 && axis.place(low) > 0.03, axis::toString);
        var still = new Series(0, false, _ -> low, 0, 20);
        TraceAxis around = AxisRange.of(Races.computed(Races.valley(20), 20), List.of(still), true);
        assertEquals(0.5, around.place(low), 1e-9);
    }

    /// The rate of a run does not grow with its loss.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRatesOfADivergingRunNeedNoRoomAboveThem(boolean log) {
        FigureInput input = Races.computed(Races.divergence(), 40);
        double highest = PlotKind.LEARNING_RATE.series(input).stream()
                .mapToDouble(curve -> curve.value().applyAsDouble(curve.first()))
                .max()
                .orElseThrow();
        TraceAxis axis = axis(input, PlotKind.LEARNING_RATE, log);
        assertTrue(axis.high() < 2.5 * highest, axis + " for " + highest);
    }

    @Test
    void aNoteOnThinCurvesStandsOnlyWhereThereAreSome() {
        FigureInput none = Races.computed(Races.divergence(), 40);
        FigureInput some = Races.computed(Races.valley(20), 20);
        PlotChoice rates = PlotChoice.of(PlotKind.LEARNING_RATE, true);
        assertFalse(new TracePlot(none, rates, 400, 200, Theme.LIGHT).note().contains("thin"));
        assertTrue(new TracePlot(some, rates, 400, 200, Theme.LIGHT).note().contains("thin"));
    }

    /// In a figure of the end a line there would say nothing; in the window it is a handle.
    @Test
    void onlyAWindowHasThePlayheadAtTheEnd() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        var plot = new TracePlot(input, PlotChoice.of(PlotKind.LOSS, true), 400, 200, Theme.LIGHT);
        BufferedImage window = marks(plot, 20, true);
        BufferedImage figure = marks(plot, 20, false);
        int right = (int) plot.plot().getMaxX();
        assertTrue(column(window, right) > column(figure, right) + 50);
        assertEquals(column(marks(plot, 10, true), right), column(marks(plot, 10, false), right));
    }

    private static BufferedImage marks(TracePlot plot, int step, boolean atEnd) {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        plot.paintPlayhead(g, step, atEnd);
        g.dispose();
        return image;
    }

    /// The painted pixels around a column.
    private static long column(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight() * 3)
                .filter(i -> image.getRGB(x - 1 + i % 3, i / 3) != 0)
                .count();
    }

    @Test
    void zeroAndNegativeValuesStandAtAMarkedFloor() {
        var scenario = Races.scenario(
                "x^2 - 0.5 + y^2",
                new Point(1.5, 1),
                40,
                Races.divergence().runs().get(1));
        TraceAxis axis = axis(Races.computed(scenario, 40), PlotKind.LOSS, true);
        assertEquals("≤ 0", axis.floor());
        assertEquals(0, axis.place(-0.5));
        assertEquals(0, axis.place(0));
        assertTrue(axis.place(axis.low()) > 0);
        assertTrue(Double.isNaN(axis.place(Double.NaN)));
    }

    @Test
    void effectiveRatesAreThinAndOnlyWhereARuleHasItsOwn() {
        List<Series> series = PlotKind.LEARNING_RATE.series(Races.computed(Races.valley(20), 20));
        assertEquals(4, series.stream().filter(Series::thin).count());
        assertEquals(4, series.stream().filter(curve -> !curve.thin()).count());
    }

    /// Of a long run, each look at a row elsewhere costs a thousand updates.
    @Test
    void effectiveRatesAreComputedInOneWayOverTheRows() {
        Results results = Races.computed(Races.valley(900), 900).results();
        Trajectory run = results.trajectories().getFirst();
        var asked = new int[2][901];
        Columns counting = (column, row) -> {
            if (column == Column.RATE_X || column == Column.RATE_Y) {
                asked[column - Column.RATE_X][row]++;
            }
            return run.columns().get(column, row);
        };
        var counted = new Trajectory(counting, run.updates(), run.stopReason(), run.variables());
        var input = new FigureInput(
                new Results(
                        results.scenario().withRuns(results.scenario().runs().subList(0, 1)),
                        results.surface(),
                        results.known(),
                        List.of(counted),
                        results.verdicts().subList(0, 1),
                        List.of()),
                900);
        var plot = new TracePlot(input, PlotKind.LEARNING_RATE, true, 200, 100, Theme.LIGHT);
        Graphics2D g = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB).createGraphics();
        plot.paint(g);
        g.dispose();
        assertEquals(2, plot.series().stream().filter(Series::thin).count());
        // A rule's own rate is looked for in the first, the middle and the last update.
        IntStream.of(1, 450, 900).forEach(row -> asked[0][row] = asked[1][row] = 1);
        assertEquals(901, IntStream.of(asked[0]).sum());
        assertEquals(901, IntStream.of(asked[1]).sum());
    }

    @Test
    void aPixelsColumnKeepsItsExtremes() {
        var plot = new Rectangle2D.Double(0, 0, 50, 100);
        var series = new Series(0, false, row -> row == 4321 ? 1 : 0, 0, 10_000);
        var path = TracePath.of(series, new TraceAxis(false, 0, 1, ""), plot, row -> row / 200.0, 1);
        assertEquals(0, path.getBounds2D().getMinY());
        int points = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            points++;
        }
        assertTrue(points < 5 * 50 + 10, "points: " + points);
    }

    @Test
    void pixelsAndUpdatesMeet() {
        var plot = new TracePlot(Races.computed(Races.valley(60), 30), PlotKind.LOSS, true, 400, 200, Theme.LIGHT);
        assertEquals(37, plot.row(plot.pixelX(37)));
        assertEquals(0, plot.row(-1000));
        assertEquals(60, plot.row(1e9));
    }

    /// There is none before the first update.
    @Test
    void theReadoutOfTheLearningRateAtTheStartIsADash() {
        FigureInput input = Races.computed(Races.lookingTwice(60), 60);
        var plot = new TracePlot(input, PlotKind.LEARNING_RATE, true, 400, 200, Theme.LIGHT);
        plot.readout().values(0).forEach(line -> assertTrue(line.endsWith(" –"), line));
        plot.readout().values(1).forEach(line -> assertFalse(line.endsWith("–"), line));
    }

    @Test
    void theEffectiveRatesCanBeHidden() {
        FigureInput input = Races.computed(Races.valley(20), 20);
        var all = new TracePlot(input, PlotChoice.of(PlotKind.LEARNING_RATE, TraceLook.USUAL), 400, 200, Theme.LIGHT);
        var look = new TraceLook(Set.of(PlotKind.LOSS), false);
        var some = new TracePlot(input, PlotChoice.of(PlotKind.LEARNING_RATE, look), 400, 200, Theme.LIGHT);
        assertEquals("thin: effective; log", all.note());
        assertEquals("log", some.note());
        assertTrue(all.series().stream().anyMatch(Series::thin));
        assertTrue(some.series().stream().noneMatch(Series::thin));
        assertEquals("linear", new TracePlot(input, PlotChoice.of(PlotKind.LOSS, look), 400, 200, Theme.LIGHT).note());
    }

    @Test
    void overGradientEvaluationsEachRunStandsAtItsOwnCount() {
        FigureInput input = Races.computed(Races.lookingTwice(60), 60);
        var choice = new PlotChoice(PlotKind.LOSS, "", true, Across.EVALUATIONS, 0);
        var plot = new TracePlot(input, choice, 400, 200, Theme.LIGHT);
        int once = 0;
        int twice = 1;
        assertEquals(
                2 * input.trajectories().get(once).evaluations(60),
                input.trajectories().get(twice).evaluations(60));
        assertEquals(60, plot.row(plot.pixelX(60)));
        assertEquals(plot.plot().getCenterX(), plot.pixelX(60), 1e-9);
        assertEquals("60 gradient evaluations", plot.readout().name(60));
        String half = Numbers.readout(input.trajectories().get(twice).loss(30));
        assertTrue(
                plot.readout().values(60).get(twice).endsWith(" " + half),
                () -> plot.readout().values(60) + " " + half);
    }

    /// Of 21 rows four at a time, an epoch is six updates; of one at a time, 21; of all rows, one.
    @Test
    void overEpochsEachRunStandsAtItsOwn() {
        Scenario scenario = Scenes.line(Catalog.builtIn());
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
        var plot =
                new TracePlot(input, new PlotChoice(PlotKind.LOSS, "", true, Across.EPOCHS, 1), 400, 200, Theme.LIGHT);
        assertEquals(60, plot.acrossLength());
        assertEquals("epoch", plot.acrossTitle());
        assertEquals("epoch 3", plot.readout().name(18));
        assertEquals(18, plot.row(plot.pixelX(18)));
        String beside = Numbers.readout(input.trajectories().get(0).loss(3));
        assertTrue(plot.readout().values(18).getFirst().contains(" " + beside));
        var plain = new TracePlot(
                Races.computed(Races.valley(60), 30),
                new PlotChoice(PlotKind.LOSS, "", true, Across.EPOCHS, 0),
                400,
                200,
                Theme.LIGHT);
        assertEquals("update", plain.acrossTitle());
    }

    @Test
    void theGapToTheValidationLossIsTintedAndAnEarlyStopIsMarked() {
        Scenario kinds = Scenes.kinds(Catalog.builtIn());
        Scenario one = kinds.withRuns(kinds.runs().subList(2, 3));
        Scenario stopped = one.withValidation(new Validation("", new Validation.EarlyStop(20, 0)));
        int[] whole = drawn(one);
        int[] early = drawn(stopped);
        Color color = new RunStyle(2).color(Theme.LIGHT);
        Color tint = new Color(Colors.between(Color.WHITE, color, 0.11));
        assertTrue(IntStream.of(whole).filter(rgb -> isNear(rgb, tint)).count() > 2000);
        assertTrue(IntStream.of(early).filter(rgb -> rgb == color.getRGB()).count() > 20);
        var run = ScenarioComputation.compute(stopped, null).trajectories().getFirst();
        assertEquals(StopReason.EARLY_STOP, run.stopReason());
    }

    private static boolean isNear(int rgb, Color to) {
        var color = new Color(rgb);
        return Math.abs(color.getRed() - to.getRed()) < 3
                && Math.abs(color.getGreen() - to.getGreen()) < 3
                && Math.abs(color.getBlue() - to.getBlue()) < 3;
    }

    private static int[] drawn(Scenario scenario) {
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), scenario.steps());
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 400, 200);
        new TracePlot(input, PlotKind.LOSS, true, 400, 200, Theme.LIGHT).paint(g);
        g.dispose();
        return image.getRGB(0, 0, 400, 200, null, 0, 400);
    }

    @Test
    void curvesThatAreOneLineAreBothSeen() {
        RunSpec run = Races.divergence().runs().get(1);
        for (int[] styles : new int[][] {{0, 1}, {1, 0}, {2, 0}, {1, 2}}) {
            FigureInput input = Races.computed(
                    Races.scenario(
                            "x^2 + y^2", new Point(1.5, 1), 40, run.withStyle(styles[0]), run.withStyle(styles[1])),
                    40);
            var image = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.scale(3, 3);
            new TracePlot(input, PlotKind.LOSS, true, 400, 200, Theme.LIGHT).paint(g);
            g.dispose();
            for (int style : styles) {
                int rgb = new RunStyle(style).color(Theme.LIGHT).getRGB();
                long seen = IntStream.range(0, 1000 * 600)
                        .filter(i -> image.getRGB(i % 1000, i / 1000) == rgb)
                        .count();
                assertTrue(seen > 300, styles[0] + " " + styles[1] + ": " + seen + " of " + style);
            }
        }
    }
}
