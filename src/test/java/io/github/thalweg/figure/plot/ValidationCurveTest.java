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
import java.util.List;
import org.junit.jupiter.api.Test;

/// The loss on rows held out, or on a second surface, stands beside the loss that is trained on.
class ValidationCurveTest {
    private static FigureInput input(String more) throws InputException {
        Scenario scenario = ScenarioReader.read("validation.thalweg", """
                steps = 40
                [landscape]
                use = "line-least-squares"
                %s
                [[run]]
                optimizer = { use = "sgd", lr = 0.1 }
                """.formatted(more), Catalog.builtIn());
        return new FigureInput(ScenarioComputation.compute(scenario, null), 40);
    }

    private static TracePlot plot(FigureInput input) {
        return new TracePlot(input, PlotKind.LOSS, true, 600, 400, Theme.LIGHT);
    }

    private static void hasValidation(FigureInput input) {
        TracePlot plot = plot(input);
        List<Series> series = PlotKind.LOSS.series(input);
        assertEquals(List.of(true, false), series.stream().map(Series::thin).toList());
        assertEquals(
                input.trajectories().getFirst().validation(7),
                series.getFirst().value().applyAsDouble(7));
        assertTrue(plot.note().startsWith("thin: validation"), plot.note());
        String said = plot.readout().values(7).getFirst();
        assertTrue(said.matches("sgd [0-9.]+ \\(validation [0-9.]+\\)"), said);
    }

    @Test
    void rowsHeldOutAreShown() throws InputException {
        hasValidation(input("[landscape.data]\nheld_out = 0.3"));
    }

    @Test
    void aFormulaOfItsOwnIsShown() throws InputException {
        hasValidation(input("[validation]\nformula = \"(x - 1)^2 + y^2 + 1\""));
    }

    @Test
    void thinCurvesOfRepeatedRunsAreExplained() throws InputException {
        FigureInput input = input("[landscape.data]\nheld_out = 0.3\n[noise]\nbatch = 4\nseeds = 5");
        assertEquals(
                "thin: validation; median and 10–90 % of 5 seeds; log",
                plot(input).note());
    }

    @Test
    void withoutValidationThereIsOneCurve() throws InputException {
        FigureInput input = input("");
        assertEquals(1, PlotKind.LOSS.series(input).size());
        assertTrue(plot(input).readout().values(7).getFirst().matches("sgd [0-9.]+"));
    }
}
