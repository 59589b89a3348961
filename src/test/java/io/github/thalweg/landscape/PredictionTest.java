package io.github.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {
    private static final Point AT = new Point(0.7, -1.3);

    private static Optional<Prediction> of(String formula, Model model, List<String> standardize) {
        var table = new DataTable(
                List.of(
                        DataColumn.ofNumbers("u", new double[] {2, 4, 9}),
                        DataColumn.ofNumbers("v", new double[] {1, -1, 3}),
                        DataColumn.ofNumbers("s", new double[] {10, 30, 20})),
                null,
                0,
                standardize);
        Landscape landscape = Landscape.typed(formula, List.of(), new Examples(table, model), null);
        return Prediction.of(landscape, Map.of());
    }

    /// x*u + y of the standardized input and target, in the units of the table.
    @Test
    void thePredictionIsInTheUnitsOfTheTable() {
        var model = new Model("x*u + y", List.of("u"), "s", null);
        Prediction prediction =
                of("mean((x*u + y - s)^2)", model, List.of("u", "s")).orElseThrow();
        double deviation = Math.sqrt((9 + 1 + 16) / 3.0);
        double expected = (0.7 * (6 - 5) / deviation - 1.3) * Math.sqrt(200 / 3.0) + 20;
        assertEquals(expected, prediction.value(AT, new double[] {6, 0, 0}), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "mean((x*u + y - s)^2/2),       x*u + y,           s",
        "mean((s - x*u - y)^2),         x*u + y,           s",
        "mean(abs(s - (x*u + y*v))),    x*u + y*v,         s",
        "sum((y*exp(-x*u) - s)^2) + x^2, y*exp(-x*u),      s",
        "mean(softplus(-s*(x*u + y))),  sigmoid(x*u + y),  s",
        "mean(softplus(-(x*u + y)*s)),  sigmoid(x*u + y),  s",
        "mean(softplus((1 - 2*s)*(x*u + y*v))), sigmoid(x*u + y*v), s",
        "mean((tanh(x*u + 0.00001*y) - v)^2), tanh(x*u + 0.00001*y), v",
    })
    void aFormulaImpliesWhatItComparesWithAColumn(String formula, String expected, String target) {
        Prediction implied = of(formula, Model.NONE, List.of()).orElseThrow();
        assertEquals(target, implied.model().target());
        Prediction said = of(formula, new Model(expected, List.of(), target, null), List.of())
                .orElseThrow();
        for (double[] row : new double[][] {{2, 1, 10}, {4, -1, 30}}) {
            assertEquals(said.value(AT, row), implied.value(AT, row), 1e-12);
        }
        assertEquals(said.inputs(), implied.inputs());
    }

    @ParameterizedTest
    @CsvSource({
        "mean(x*u*s + y)",
        "x^2 + y^2",
        "mean((x*u - s)^2 + (y*v - s)^2)",
        "mean((x - s)^2)",
    })
    void aFormulaThatComparesNothingOrTwoThingsImpliesNothing(String formula) {
        assertTrue(of(formula, Model.NONE, List.of()).isEmpty());
    }

    @Test
    void whatIsAddedToAFormulaKeepsItsPrediction() {
        Landscape hospitals = Catalog.builtIn().landscape("two-hospitals").orElseThrow();
        Landscape painted = hospitals.withFormula(hospitals.formula() + " - 2*gauss(x^2 + y^2)");
        assertTrue(Prediction.of(painted, Map.of()).isPresent());
        assertTrue(
                Prediction.of(painted.withFormula("mean(x*u*s + y)"), Map.of()).isEmpty());
    }

    /// Two hospitals have a model each, of which only the file can say one prediction.
    @Test
    void everyTableOfTheCatalogueIsOfAModelThatItsFormulaImpliesToo() {
        for (Landscape landscape : Catalog.builtIn().landscapes()) {
            Examples examples = landscape.examples();
            if (examples == null) {
                continue;
            }
            Prediction said = Prediction.of(landscape, Map.of()).orElseThrow();
            Optional<Prediction> implied = Prediction.of(
                    landscape.withExamples(examples.with(examples.model().withoutPrediction())), Map.of());
            assertEquals(!landscape.id().equals("two-hospitals"), implied.isPresent(), landscape.id());
            implied.ifPresent(
                    of -> assertEquals(said.value(AT, said.row(1)), of.value(AT, said.row(1)), 1e-12, landscape.id()));
        }
    }
}
