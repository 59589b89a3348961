package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Sums over rows in a page have the program's own digits.
class RowsScriptTest {
    @Test
    void sumsOverRowsHaveTheSameBits() {
        List<Landscape> landscapes = Catalog.builtIn().landscapes().stream()
                .filter(landscape -> landscape.rows() != null)
                .toList();
        assertTrue(landscapes.size() >= 8);
        var random = new Random(3);
        try (var script = new ScriptEngine()) {
            for (Landscape landscape : landscapes) {
                Map<String, Double> values = landscape.parameters().stream()
                        .collect(Collectors.toMap(FormulaParameter::name, FormulaParameter::defaultValue));
                Surface surface = Surface.of(landscape, values);
                script.run("var shown = " + JavaScript.function(landscape.formula(), values, landscape.data()));
                for (int i = 0; i < 10; i++) {
                    double x = random.nextGaussian();
                    double y = random.nextGaussian();
                    assertEquals(surface.value(x, y), script.number("shown(" + x + ", " + y + ")"), landscape.id());
                }
            }
        }
    }
}
