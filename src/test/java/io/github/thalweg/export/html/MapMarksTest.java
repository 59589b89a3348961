package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks of a page's map, in a browser: a star at the lowest minimum, a cross at others, hollow where they were
/// searched for, and an arrow where a run leaves. Skipped where no browser is installed.
class MapMarksTest {
    /// Keeps the corners of every filled shape, and on which canvas it is.
    private static final String WATCH = """
            window.filled = [];
            const Plain = window.Path2D, fill = CanvasRenderingContext2D.prototype.fill;
            window.Path2D = class extends Plain {
              corners = [];
              lineTo(x, y) { this.corners.push([x, y]); super.lineTo(x, y); }
            };
            CanvasRenderingContext2D.prototype.fill = function (path, ...more) {
              if (path?.corners?.length) { window.filled.push({ corners: path.corners, on: this.canvas.className }); }
              return path ? fill.call(this, path, ...more) : fill.call(this);
            };
            """;

    private static final String DRIVER = """
            const map = document.querySelector(".tracks-part"), box = map.getBoundingClientRect();
            filled.length = 0;
            thalweg.select("sgd");
            const middle = (all) => [0, 1].map((axis) => all.reduce((sum, corner) => sum + corner[axis], 0) / all.length);
            const told = filled.filter(({ corners, on }) => !on && [8, 10].includes(corners.length)).map(({ corners }) => {
              const [x, y] = middle(corners);
              return [corners.length, ...thalweg.at(box.left + x, box.top + y)].join(" ");
            });
            document.body.setAttribute("data-marks", told.join(";"));
            const arrows = filled.filter(({ corners, on }) => on === "tracks-part" && corners.length === 3);
            document.body.setAttribute("data-arrows", arrows.length);
            """;

    @TempDir
    private Path folder;

    /// A shape that was filled at a place of the plane.
    private record Mark(int corners, double x, double y) {}

    private Chromium open(Scenario scenario) throws IOException, InterruptedException {
        Path file = folder.resolve("marks.html");
        String page = Driven.before(LiveFileTest.page(scenario, scenario.steps()), WATCH);
        Files.writeString(file, Driven.page(page, DRIVER));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        return browser;
    }

    private static Scenario race(String landscape, double lr) throws InputException {
        return HtmlFileTest.scenario("steps = 30\n[landscape]\n" + landscape
                + "\n[[run]]\noptimizer = { use = \"sgd\", lr = " + lr + " }\n");
    }

    private static List<Mark> marks(Chromium browser) {
        return Arrays.stream(HtmlPageTest.seen(browser, "marks").split(";", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(" ", -1))
                .map(parts -> new Mark(
                        Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formula = \"x^4 - 2x^2 + 0.3x + y^2\"\nview = [-2, 2, -2, 2]",
                "use = \"sine-rows\"",
                "use = \"himmelblau\"",
                "use = \"ravine\""
            })
    void minimaHaveTheMarksOfTheProgram(String landscape) throws InputException, IOException, InterruptedException {
        Scenario scenario = race(landscape, 0.001);
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 0);
        List<Minimum> minima = input.minima().stream()
                .filter(minimum -> scenario.view().contains(minimum.at()))
                .toList();
        assertTrue(!minima.isEmpty(), "the landscape has minima");
        List<Mark> marks = marks(open(scenario));
        double near = 0.01 * scenario.view().width();
        for (Minimum minimum : minima) {
            List<Mark> here = marks.stream()
                    .filter(mark -> Math.hypot(
                                    mark.x - minimum.at().x(),
                                    mark.y - minimum.at().y())
                            < near)
                    .sorted(Comparator.comparingInt(Mark::corners))
                    .toList();
            assertEquals(minimum.found() ? 2 : 1, here.size(), () -> minimum + " among " + marks);
            here.forEach(mark -> assertEquals(input.isLowest(minimum) ? 10 : 8, mark.corners(), minimum::toString));
        }
        assertEquals(
                minima.stream().mapToInt(minimum -> minimum.found() ? 2 : 1).sum(), marks.size(), marks::toString);
    }

    @Test
    void anUpdateThatIsMarkedIsNamedOnceThePlayheadHasPassed()
            throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario("""
                steps = 30
                [landscape]
                use = "ravine"
                [[run]]
                marks = [12, 25]
                optimizer = { use = "sgd", lr = 0.01 }
                """);
        String watch = """
                window.written = [];
                const write = CanvasRenderingContext2D.prototype.fillText;
                CanvasRenderingContext2D.prototype.fillText = function (words, ...more) {
                  written.push(words);
                  return write.call(this, words, ...more);
                };
                """;
        String driver = """
                document.body.setAttribute("data-marks", [11, 12, 30].map((step) => {
                  written.length = 0;
                  thalweg.seek(step);
                  return [...new Set(written.filter((words) => /^update [0-9]+$/.test(words)))].join("+");
                }).join(";"));
                """;
        Path file = folder.resolve("marked.html");
        Files.writeString(file, Driven.page(Driven.before(LiveFileTest.page(scenario, 30), watch), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        assertEquals(";update 12;update 12+update 25", HtmlPageTest.seen(browser, "marks"));
    }

    @Test
    void aRunThatLeavesTheMapHasAnArrowAndOthersHaveNone() throws InputException, IOException, InterruptedException {
        assertEquals("1", HtmlPageTest.seen(open(race("use = \"ravine\"", 1)), "arrows"));
        assertEquals("0", HtmlPageTest.seen(open(race("use = \"ravine\"", 0.001)), "arrows"));
    }

    @ParameterizedTest
    @CsvSource({"-2, true", "-2.01, false", "1.5, false"})
    void aStartOnTheEdgeOfTheMapIsWhole(double x, boolean outside)
            throws InputException, IOException, InterruptedException {
        String driver = """
                const tracks = document.querySelector(".tracks-part"), box = tracks.getBoundingClientRect();
                thalweg.select("sgd");
                const ratio = tracks.width / box.width, copy = document.createElement("canvas");
                copy.width = tracks.width; copy.height = tracks.height;
                const g = copy.getContext("2d"); g.drawImage(tracks, 0, 0);
                const alpha = g.getImageData(0, 0, copy.width, copy.height).data;
                const out = (px, py) => thalweg.at(box.left + px / ratio, box.top + py / ratio) === null;
                let ink = 0;
                for (let py = 0; py < copy.height; py++) {
                  for (let px = 0; px < copy.width; px++) {
                    ink += alpha[4 * (py * copy.width + px) + 3] > 128 && out(px, py) ? 1 : 0;
                  }
                }
                document.body.setAttribute("data-outside", ink > 20);
                """;
        Scenario scenario = HtmlFileTest.scenario("start = [" + x + ", 0]\nsteps = 3\n" + """
                [landscape]
                formula = "x^2 + y^2"
                view = [-2, 2, -2, 2]
                [[run]]
                optimizer = { use = "sgd", lr = 0.1 }
                """);
        Path file = folder.resolve("edge.html");
        Files.writeString(file, Driven.page(LiveFileTest.page(scenario, 3), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        assertEquals(Boolean.toString(outside), HtmlPageTest.seen(browser, "outside"));
    }
}
