package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.PageResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines of runs on a page's map, of 100 by 100 pixels from (-10, -10) to (10, 10).
class TrackScriptTest {
    private static final String PAGE = """
            const lightly = false, upward = (x, y) => y;
            const frame = { left: 0, right: 100, top: 0, bottom: 100, x: (v) => 50 + 5 * v, y: (v) => 50 - 5 * v,
              holds: (px, py) => px >= 0 && px <= 100 && py >= 0 && py <= 100 };
            function Path2D() { this.pieces = []; }
            Path2D.prototype.moveTo = function (x, y) { this.at = x; };
            Path2D.prototype.lineTo = function (x, y) { this.pieces.push(this.at + " to " + x); this.at = x; };
            """;

    private static String pieces(String x, int head) {
        try (var page = new ScriptEngine()) {
            String tracks = PageResources.text(HtmlFile.class, "tracks.js");
            page.run(PAGE);
            // Rhino keeps a constant's first value in a loop.
            page.run(tracks.substring(0, tracks.indexOf("/// What does not move"))
                    .replace("const ", "let "));
            page.run("const run = { x: " + x + " }; run.y = run.x.map(() => 0);");
            return page.run("trackPath(projected(run, frame), run, frame, " + head + ").pieces.join()")
                    .toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [0, 2, -4]           | 2 | 50 to 60,60 to 30
            [0, 2, -4]           | 1 | 50 to 60
            [0, 5, -20, 80, -99] | 4 | 50 to 75,75 to -20
            [0, 5, -20, 80, -99] | 1 | 50 to 75
            [0, 5, -20, 80, 6]   | 4 | 50 to 75,75 to -20,-20 to 120,120 to 80
            [40, -40, 50]        | 2 | ''
            """)
    void aLineEndsWithTheLastExit(String x, int head, String drawn) {
        assertEquals(drawn, pieces(x, head).replaceFirst(",(-?\\d+) to \\1$", ""), "but for a point at the head");
    }
}
