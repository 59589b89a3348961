package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A loss that falls below zero is a falling curve, never a flat line at the floor of a logarithmic axis.
class SignedLossTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formula = \"x^2 + y^2 - 10\"  | 3, 2     | 0.1  | false",
                "formula = \"x^2 + y^2 - 10\"  | 1, 2     | 0.1  | false",
                "use = \"easom\"               | 2.5, 2.6 | 0.5  | false",
                "use = \"holder-table\"        | 6, 7     | 0.05 | false",
                "formula = \"x^2 + y^2\"       | 3, 2     | 0.5  | true",
                "formula = \"x^2 - y^2\"       | 1, 0.1   | 0.5  | true"
            })
    void theAxisShowsTheFall(String landscape, String start, double rate, boolean log) throws InputException {
        Scenario scenario =
                ScenarioReader.read("signed.thalweg", """
                steps = 60
                start = [%s]
                [landscape]
                %s
                [[run]]
                optimizer = { use = "sgd", lr = %s }
                """.formatted(start, landscape, rate), Catalog.builtIn());
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 60);
        var plot = new TracePlot(input, PlotKind.LOSS, true, 600, 400, Theme.LIGHT);
        assertEquals(log, plot.axis().log());
        if (!log) {
            double fall = plot.pixelY(input.trajectories().getFirst().loss(60))
                    - plot.pixelY(input.trajectories().getFirst().loss(0));
            assertTrue(fall > 0.5 * plot.plot().getHeight(), () -> "the curve falls by " + fall + " pixels");
        }
    }
}
