package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.PageResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The map of a page whose landscape is a mean over many rows: most cells are cubics between others.
class LatticeScriptTest {
    private static final int COLUMNS = 180;
    private static final int LINES = 120;

    private final ScriptEngine page = new ScriptEngine();

    @BeforeEach
    void load() {
        page.run(PageResources.text(HtmlFile.class, "lattice.js"));
        page.run("""
                var data = { epochs: { rows: 400 } }, asked = 0, surface;
                var frame = { left: 40, top: 10, wide: 180, high: 120,
                  atX: (px) => -2 + (px - 40) / 180 * 4, atY: (py) => 1.5 - (py - 10) / 120 * 3 };
                function sampled(on, columns, lines, f) {
                  const values = new Float64Array(columns * lines);
                  for (let row = 0, i = 0; row < lines; row++) {
                    for (let column = 0; column < columns; column++, i++) {
                      values[i] = f(on.atX(on.left + (column + 0.5) / columns * on.wide), on.atY(on.top + (row + 0.5) / lines * on.high));
                    }
                  }
                  return { columns: columns, lines: lines, values: values };
                }
                """);
    }

    @AfterEach
    void leave() {
        page.close();
    }

    private void draw(String surface) {
        page.run("surface = function (x, y) { asked++; return " + surface + "; };");
        page.run("var exact = sampled(frame, 180, 120, surface).values; asked = 0;");
        page.run("var made = gridOfRows(frame, 180, 120).values;");
    }

    /// The largest difference, as a share of the height above the lowest cell.
    private double miss() {
        return page.number("""
                (function () {
                  let lowest = Infinity, most = 0;
                  for (let i = 0; i < exact.length; i++) { if (exact[i] < lowest) { lowest = exact[i]; } }
                  const sorted = Array.from(exact).filter(Number.isFinite).sort((a, b) => a - b);
                  const low = sorted[Math.floor(0.004 * sorted.length)];
                  for (let i = 0; i < exact.length; i++) {
                    const off = Math.abs(exact[i] - made[i]) / (Math.max(exact[i], low) - lowest);
                    if (off > most) { most = off; }
                  }
                  return most;
                })()""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.log(1 + Math.exp(2 * x - y)) + 0.1 * x * x",
                "100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x)",
                "Math.sin(3 * x) + y * y"
            })
    void fewCellsAreComputedAndTheOthersAreNearTheirValue(String surface) {
        draw(surface);
        assertTrue(page.number("asked") < COLUMNS * LINES / 4.0, "asked for " + page.number("asked"));
        assertTrue(miss() < 0.05, "off by " + miss());
    }

    @Test
    void whereThereIsNoValueThereIsNone() {
        draw("Math.log(x + y)");
        for (int i = 0; i < COLUMNS * LINES; i += 97) {
            assertEquals(
                    page.number("Number.isNaN(exact[" + i + "]) ? 1 : 0"),
                    page.number("Number.isNaN(made[" + i + "]) ? 1 : 0"));
        }
    }

    @Test
    void fewRowsAreSummedInEveryCell() {
        page.run("data.epochs.rows = 24;");
        draw("x * x + Math.abs(y)");
        assertEquals(COLUMNS * LINES, page.number("asked"));
        assertEquals(0, miss());
    }
}
