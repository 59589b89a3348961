package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.PageResources;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The curves of a page's plots: no column of pixels loses its lowest or highest value.
class PlotScriptTest {
    private static final String PAGE = """
            let lightly = false;
            function FlatLine() { this.rows = []; }
            FlatLine.prototype.add = function (x, y) { this.rows.push([x, y]); };
            FlatLine.prototype.ended = function () { return this.rows; };
            const axisPlaces = () => (value) => value, updateOf = (row) => row;
            """;

    @Test
    void aColumnKeepsItsExtremesForRandomSeriesAndWidths() {
        String plot = PageResources.text(HtmlFile.class, "plot.js");
        String methods = plot.substring(plot.indexOf("  path(curve) {"), plot.indexOf("  /// The area between"))
                .replace("  /// How many of", "  , /// How many of")
                // Rhino keeps a constant's first value in a loop.
                .replace("const ", "let ");
        var random = new Random(3);
        try (var page = new ScriptEngine()) {
            page.run(PAGE + "const plot = {" + methods + "}; plot.x = (update) => update;");
            for (int trial = 0; trial < 40; trial++) {
                int width = 20 + random.nextInt(300);
                double[] values = random.doubles(1 + random.nextInt(1_500)).toArray();
                check(page, values, width);
            }
        }
    }

    /// The lowest and the highest of all values, and of each column.
    private static void check(ScriptEngine page, double[] values, int width) {
        String list = Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(","));
        page.run("plot.frame = { left: 0, right: " + width + ", bottom: 1, top: 0 }; var drawn = plot.path({ values: ["
                + list + "], last: " + (values.length - 1) + ", run: 0 });");
        int every = (int) page.number("plot.every(" + values.length + ")");
        for (int from = 0; from < values.length; from += every) {
            var column = IntStream.range(from, Math.min(from + every, values.length))
                    .mapToDouble(row -> 1 - values[row])
                    .summaryStatistics();
            String here = "drawn.filter((at) => at[0] === " + from + ").map((at) => at[1])";
            assertEquals(
                    column.getMin(), page.number("Math.min.apply(null, " + here + ")"), 0.0, "highest from " + from);
            assertEquals(
                    column.getMax(), page.number("Math.max.apply(null, " + here + ")"), 0.0, "lowest from " + from);
        }
    }
}
