package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A loss that falls below zero is a falling curve, never a flat line at the floor of a logarithmic axis.
class SignedLossTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formula = \"x^2 + y^2 - 10\"  | 3, 2     | 0.1   | f(x, y) − lowest, log scale",
                "formula = \"x^2 + y^2 - 10\"  | 1, 2     | 0.01  | linear",
                "use = \"easom\"               | 2.5, 2.6 | 0.5   | f(x, y) − lowest, log scale",
                "use = \"holder-table\"        | 6, 7     | 0.002 | linear",
                "formula = \"x^2 + y^2\"       | 3, 2     | 0.5   | log",
                "formula = \"x^2 - y^2\"       | 1, 1     | 0.026 | linear",
                "formula = \"x^2 - y^2\"       | 1, 0.1   | 0.5   | linear",
                "formula = \"-x^2 - y^2 - 3\"  | 1, 2     | 0.05  | linear",
                "formula = \"1e3*(x + y)\"     | 0, 0     | 0.1   | linear",
                "formula = \"x^2 + y^2 + 1e6\" | 3, 2     | 0.1   | f(x, y) − lowest, log scale",
                "formula = \"x^2 + y^2 + 1e6\" | 3, 2     | 0.01  | f(x, y) − lowest",
                "formula = \"5 + 0*x\"         | 3, 2     | 0.1   | log"
            })
    void theAxisShowsTheFall(String landscape, String start, double rate, String scale) throws InputException {
        FigureInput input = race(landscape, start, rate);
        var plot = new TracePlot(input, PlotKind.LOSS, true, 600, 400, Theme.LIGHT);
        assertEquals(scale, plot.note());
        if (!scale.equals("log")) {
            double fall = pixelOf(plot, 60) - pixelOf(plot, 0);
            assertTrue(fall > 0.5 * plot.plot().getHeight(), () -> "the curve falls by " + fall + " pixels");
        }
        double last = input.trajectories().getFirst().loss(60);
        assertEquals("sgd " + Numbers.readout(last), plot.readout().values(60).getFirst(), "the loss itself is read");
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.001", "0.3, 0.5"})
    void aRunThatEscapesDownwardLeavesThePlotToTheOthers(double rate, double y) throws InputException {
        Scenario scenario = ScenarioReader.read("escape.thalweg", """
                steps = 60
                start = [1, 0]
                [landscape]
                formula = "x^2 - y^2"
                [[run]]
                optimizer = { use = "sgd", lr = 0.1 }
                [[run]]
                optimizer = { use = "momentum", lr = %s }
                start = [1, %s]
                """.formatted(rate, y), Catalog.builtIn());
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
        var plot = new TracePlot(input, PlotKind.LOSS, true, 600, 400, Theme.LIGHT);
        assertEquals("linear", plot.note());
        double height = plot.plot().getHeight();
        assertTrue(pixelOf(plot, 60) - pixelOf(plot, 0) > 0.4 * height, "the fall of the run that stays is seen");
        double escaped = plot.pixelY(plot.series().get(1).value().applyAsDouble(60));
        assertTrue(escaped > plot.plot().getMaxY(), "the other leaves at the lower edge");
    }

    private static double pixelOf(TracePlot plot, int row) {
        return plot.pixelY(plot.series().getFirst().value().applyAsDouble(row));
    }

    @Test
    void heightsAreAboveTheLowestThatIsKnown() throws InputException {
        FigureInput input = race("formula = \"x^2 + y^2 - 10\"", "3, 2", 0.1);
        var plot = new TracePlot(input, PlotKind.LOSS, true, 600, 400, Theme.LIGHT);
        var value = plot.series().getFirst().value();
        assertEquals(13, value.applyAsDouble(0), 1e-6);
        assertEquals(13 * Math.pow(0.8, 20), value.applyAsDouble(10), 1e-6);
        assertTrue(plot.axis().log());
        var linear = new TracePlot(input, PlotKind.LOSS, false, 600, 400, Theme.LIGHT);
        assertEquals("linear", linear.note());
        assertEquals(3, linear.series().getFirst().value().applyAsDouble(0), 1e-12);
        assertEquals(
                "linear",
                new TracePlot(input, PlotChoice.of(PlotKind.LOSS, TraceLook.USUAL), 600, 400, Theme.LIGHT).note(),
                "pages have the loss itself");
    }

    private static FigureInput race(String landscape, String start, double rate) throws InputException {
        Scenario scenario =
                ScenarioReader.read("signed.thalweg", """
                steps = 60
                start = [%s]
                [landscape]
                %s
                [[run]]
                optimizer = { use = "sgd", lr = %s }
                """.formatted(start, landscape, rate), Catalog.builtIn());
        return new FigureInput(ScenarioComputation.compute(scenario, null), 60);
    }
}
