package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages of landscapes from examples have beyond others, in a browser. Skipped where none is installed.
class EpochsInBrowserTest {
    @TempDir
    private Path folder;

    private static void saw(Chromium browser, String name, String value) {
        assertEquals(value, HtmlPageTest.seen(browser, name), name);
    }

    @Test
    void plotsRunOverEpochsAndResidualsAreDrawnOnRequest() throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario("""
                steps = 40
                [landscape]
                use = "two-hospitals"
                [landscape.data]
                held_out = 0.25
                [noise]
                batch = 5
                [[run]]
                label = "hidden"
                hidden = true
                optimizer = { use = "sgd", lr = 0.1 }
                [[run]]
                label = "five"
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                noise = { batch = 3, sampling = "replacement" }
                optimizer = { use = "sgd", lr = 0.01 }
                """);
        String driver = """
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
                const laid = () => thalweg.show("five", true);
                const tool = (words) => [...document.querySelectorAll(".tools button")].find((each) => each.textContent === words);
                const plot = document.querySelector(".plot canvas"), rows = document.querySelector(".examples canvas");
                const word = () => document.querySelector("body > .reading").innerText;
                const point = (share) => {
                  const box = plot.getBoundingClientRect();
                  plot.dispatchEvent(new PointerEvent("pointermove", { clientX: box.left + 60 + share * (box.width - 77), clientY: box.top + 30, bubbles: true }));
                };
                thalweg.seek(30);
                const updates = plot.toDataURL(), usual = rows.toDataURL();
                key("e"); laid();
                see("pressed", tool("Over epochs").getAttribute("aria-pressed"));
                see("label", plot.getAttribute("aria-label").split(",")[0]);
                see("other", plot.toDataURL() !== updates);
                point(1); see("end", word());
                point(0); see("start", word().split("\\n")[0]);
                key("e"); laid();
                point(0); plot.dispatchEvent(new PointerEvent("pointerleave", {}));
                see("back", plot.toDataURL() === updates);
                tool("Residuals")?.click();
                see("residuals", rows.toDataURL() !== usual);
                """;
        Path file = folder.resolve("epochs.html");
        Files.writeString(file, Driven.page(LiveFileTest.page(scenario, 0), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        saw(browser, "pressed", "true");
        saw(browser, "label", "Loss over the epochs");
        saw(browser, "other", "true");
        saw(browser, "start", "epoch 0");
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 30);
        var epochs = new PlotChoice(PlotKind.LOSS, "", true, Across.EPOCHS, 0);
        var readout = new TracePlot(input, epochs, 300, 200, Theme.LIGHT).readout();
        List<String> end = HtmlPageTest.seen(browser, "end").lines().toList();
        assertEquals(readout.name(40), end.getFirst());
        for (int i = 0; i < 2; i++) {
            String line = end.get(i + 1).replace("●", "").replaceAll("\\s+", " ");
            assertTrue(
                    (readout.values(40).get(i) + " ").startsWith(line + " "), line + " is not " + readout.values(40));
        }
        saw(browser, "back", "true");
        saw(browser, "residuals", "true");
    }

    /// Both kinds of pages: what the playhead says, and the loss that the cards show at it.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePlayheadIsAtTheSameEpochInEveryRun(boolean live) throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario("""
                epochs = 5
                landscape = { use = "line-least-squares" }
                [[run]]
                label = "one by one"
                batch = 1
                optimizer = { use = "sgd", lr = 0.05 }
                [[run]]
                label = "all"
                optimizer = { use = "sgd", lr = 0.05 }
                """);
        String driver = """
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const card = (name) => [...document.querySelectorAll("li.run")].find((each) => each.querySelector("strong").textContent === name).innerText;
                const seek = (step) => {
                  const playhead = document.querySelector("footer input[type=range], #playhead");
                  playhead.value = step;
                  playhead.dispatchEvent(new Event("input"));
                };
                seek(60);
                see("said", document.querySelector("footer output, #step").textContent.replace(/\\s+/g, " "));
                see("single", card("one by one"));
                see("all", card("all"));
                """;
        Path file = folder.resolve("epochs.html");
        String page = live ? LiveFileTest.page(scenario, 0) : HtmlFileTest.page(scenario, 0);
        Files.writeString(file, Driven.page(page, driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        saw(browser, "said", "epoch 2.5 / 5");
        List<Trajectory> runs = Runner.runAll(scenario);
        assertShows(browser, "single", runs.get(0).loss(60));
        assertShows(browser, "all", runs.get(1).loss(2));
    }

    private static void assertShows(Chromium browser, String name, double loss) {
        String card = HtmlPageTest.seen(browser, name);
        assertTrue(card.contains("f " + Numbers.readout(loss)), Numbers.readout(loss) + " is not in " + card);
    }

    private static final String OVERFIT = """
            steps = 60
            [landscape]
            use = "line-least-squares"
            [validation]
            formula = "90 + x^2"
            early_stop = { patience = 50, min_delta = 0.001 }
            [[run]]
            optimizer = { use = "sgd", lr = 0.05 }
            [[run]]
            optimizer = { use = "lbfgs" }
            """;

    /// Sees how many pixels of one colour, not the background's, stand over each other in a column of the plot of the
    /// loss, and whether the note tells of early stop.
    private static final String GAP = """
            const canvas = document.querySelector(".plot canvas"), box = canvas.getBoundingClientRect();
            const scale = canvas.width / box.width, from = Math.round(12 * scale), high = Math.round((box.height - 40) * scale);
            const column = canvas.getContext("2d").getImageData(Math.round((62 + (box.width - 77) * SHARE) * scale), from, 1, high).data;
            let same = 0, most = 0;
            for (let i = 4; i < column.length; i += 4) {
              const alike = [0, 1, 2, 3].every((k) => column[i + k] === column[i + k - 4]);
              same = alike && column[i + 3] > 0 ? same + 1 : 0;
              most = Math.max(most, same);
            }
            document.body.setAttribute("data-gap", most > 8 * scale);
            document.body.setAttribute("data-note", document.querySelector(".plot h3 span").textContent);
            """;

    private void gap(String page, boolean shaded) throws IOException, InterruptedException {
        Path file = folder.resolve("gap.html");
        Files.writeString(file, Driven.page(page, GAP.replace("SHARE", "0.5")));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        saw(browser, "gap", Boolean.toString(shaded));
        saw(browser, "note", "thin: validation, ring: its lowest, bar: early stop; log");
    }

    @Test
    void theGapBetweenTrainingAndValidationLossIsShaded() throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario(OVERFIT);
        gap(LiveFileTest.page(scenario, 0), true);
        gap(HtmlFileTest.page(scenario, 0), true);
        String third = "[[run]]\noptimizer = { use = \"sgd\", lr = 0.01 }\n";
        gap(LiveFileTest.page(HtmlFileTest.scenario(OVERFIT + third.repeat(3)), 0), false);
    }
}
