package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.PageResources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contour lines of a page's map.
class ContourScriptTest {
    /// The number of pieces of lines over nine nodes.
    private static double pieces(String values, String levels) {
        try (var page = new ScriptEngine()) {
            String map = PageResources.text(HtmlFile.class, "map.js");
            for (String name : List.of("FLAT", "PASSED")) {
                page.run(map.replaceFirst("(?s).*(const " + name + " = [^;]+;).*", "$1"));
            }
            String script = map.substring(map.indexOf("function eachPiece"), map.indexOf("/// @param light coarse"));
            // Rhino keeps a constant's first value in a loop.
            page.run(script.replace("const ", "let "));
            page.run("const nodes = { columns: 3, lines: 3, values: " + values + " }; let pieces = 0;");
            page.run("eachPiece(nodes, " + levels + ", 1, (x) => x, (y) => y, () => { pieces++; });");
            return page.number("pieces");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [0, 1, 2, 0, 1, 2, 0, 1, 2]                | [0.5, 1.5]    | 4
            [0, 1, 2, 0, 1, 2, 0, 1, 2]                | [0.5]         | 2
            [-1e-9, 1e-9, 1, -1e-9, 1e-9, 1, 0, 0, 1]  | [-0.1, 0, 0.1] | 2
            [-1, 0.005, 1, -1, 0.005, 1, -1, -1, 1]    | [-0.1, 0, 0.1] | 8
            [-1, 0.005, 0, -1, 0.005, 0, -1, -1, 0]    | [-0.1, 0, 0.1] | 3
            [-1e-9, 1e-9, 0, -1e-9, 1e-9, 0, 0, 0, 0]  | [-0.1, 0, 0.1] | 0
            """)
    void aLineIsWhereTheSurfaceRisesAndNotAcrossAPlain(String values, String levels, double count) {
        assertEquals(count, pieces(values, levels));
    }

    @Test
    void theOnlyLevelIsDrawnHoweverFlatTheSurfaceIs() {
        assertEquals(2, pieces("[0, 1e-9, 2e-9, 0, 1e-9, 2e-9, 0, 1e-9, 2e-9]", "[5e-10]"));
    }
}
