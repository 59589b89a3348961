package io.github.thalweg.run.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowGradientsTest {
    /// What stands outside the sum, and a sum itself, are in each row as in an update of it.
    @ParameterizedTest
    @CsvSource({
        "mean((x*u + y - s)^2/2)",
        "sum((x*u + y - s)^2)/rows + 0.1*x^2*y",
        "sum(tanh(x*u - y*s)) + mean(u*x)^1",
    })
    void theMeanOfTheRowsIsTheGradient(String formula) {
        Landscape line = Catalog.builtIn().landscape("line-raw").orElseThrow();
        Examples examples = Objects.requireNonNull(line.examples());
        Landscape typed = line.withFormula(formula);
        RowGradients gradients = RowGradients.of(new LandscapeUse(typed, Map.of()));
        var sum = new double[2];
        var out = new double[2];
        for (int row = 0; row < examples.rows(); row++) {
            gradients.at(row, new double[] {0.4, -0.7}, out);
            sum[0] += out[0];
            sum[1] += out[1];
        }
        Derivatives all = Surface.of(typed, Map.of()).derivatives(0.4, -0.7);
        assertEquals(all.dx(), sum[0] / examples.rows(), 1e-11 * Math.abs(all.dx()));
        assertEquals(all.dy(), sum[1] / examples.rows(), 1e-11 * Math.abs(all.dy()));
    }
}
