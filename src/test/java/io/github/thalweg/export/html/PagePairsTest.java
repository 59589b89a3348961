package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PairPlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plots of one series over another on pages that compute.
class PagePairsTest {
    private static final String RUN =
            "steps = 20\n[landscape]\nuse = \"ravine\"\n[[run]]\noptimizer = { use = \"RULE\" }\n";

    @TempDir
    private Path folder;

    private static FigureInput input(Scenario scenario) {
        return new FigureInput(ScenarioComputation.compute(scenario, null), 0);
    }

    private static PagePairs pairs(String rule, String... texts) throws InputException {
        List<Pair> wanted =
                List.of(texts).stream().map(text -> Pair.of(text).orElseThrow()).toList();
        return PagePairs.of(input(HtmlFileTest.scenario(RUN.replace("RULE", rule))), wanted);
    }

    @Test
    void whatRulesKeepToThemselvesIsMissingAndAPageSaysSo() throws InputException {
        PagePairs pairs = pairs("adam", "rate vs |theta|", "m_x vs x", "loss vs loss", "rate vs |theta|");
        assertEquals(2, pairs.shown().size());
        assertEquals(List.of(new Pair("m_x", "x")), pairs.missing());
        assertEquals("A page cannot show m_x vs x, for it does not keep the names of rules.", pairs.note());
        assertEquals("", pairs("adam", "x vs y").note());
    }

    /// A rule that calls one number `rate` means that, and not the learning rate, in all plots of pairs.
    @Test
    void aNameThatARuleHasGivenAnotherMeaningIsMissing() throws InputException {
        Scenario scenario = HtmlFileTest.scenario(RUN.replace("RULE", "mine")
                + "[optimizers.mine]\nname = \"Mine\"\n[optimizers.mine.parameters]\n"
                + "lr = { default = 0.1, min = 0, max = 1 }\n[optimizers.mine.rule]\n"
                + "text = \"\"\"\nlength = norm(g)\ntheta = theta - lr*g/length\n\"\"\"\n");
        assertTrue(
                PagePairs.of(input(scenario), List.of(new Pair("length", "x"))).isEmpty());
        assertFalse(
                PagePairs.of(input(scenario), List.of(new Pair("loss", "x"))).isEmpty());
    }

    @Test
    void onlyAPageThatShowsOneBringsWhatDrawsIt() throws InputException, IOException {
        String page = LiveFileTest.page(
                HtmlFileTest.scenario(
                        RUN.replace("RULE", "adam") + "[window]\nshow = { plots = [\"rate vs |θ|\", \"loss\"] }\n"),
                0);
        assertTrue(page.contains(
                "\"pairs\":[{\"up\":\"rate\",\"across\":\"|θ|\",\"upNames\":[\"rate\"],\"acrossNames\":[]}]"));
        assertTrue(page.contains("class PairPlot"));
        assertFalse(LiveFileTest.page(HtmlFileTest.scenario(RUN.replace("RULE", "adam")), 0)
                .contains("class PairPlot"));
    }

    /// A page that only plays has the values of every series, those of rules too; of a long run not every row.
    @ParameterizedTest
    @ValueSource(ints = {5, 20_000})
    void aPageThatOnlyPlaysHasItsPairs(int steps) throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario(
                        RUN.replace("RULE", "adam") + "[window]\nshow = { plots = [\"sqrt(v_x) vs abs(x)\"] }\n")
                .withSteps(steps);
        String driver = """
                const plot = document.querySelector(".plot"), canvas = plot.querySelector("canvas"), box = canvas.getBoundingClientRect();
                document.querySelector("#end").click();
                canvas.dispatchEvent(new PointerEvent("pointermove", { clientX: box.left + 60, clientY: box.top + 10, bubbles: true }));
                const seen = document.querySelector("body > .reading").innerText.split("\\n");
                document.body.setAttribute("data-title", plot.querySelector("strong").textContent);
                document.body.setAttribute("data-update", seen[0].split(" ")[1]);
                document.body.setAttribute("data-read", seen[1]);
                """;
        Path file = folder.resolve("replay.html");
        Files.writeString(file, Driven.page(HtmlFileTest.page(scenario, 0), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        assertEquals("sqrt(v_x) vs abs(x)", HtmlPageTest.seen(browser, "title"));
        int update = Integer.parseInt(HtmlPageTest.seen(browser, "update"));
        Pair pair = Pair.of("sqrt(v_x) vs abs(x)").orElseThrow();
        var plot = new PairPlot(input(scenario), pair, true, 300, 200, Theme.LIGHT);
        assertEquals(
                plot.values(update).getFirst(),
                HtmlPageTest.seen(browser, "read")
                        .replace("●", "")
                        .replace("  ", " ")
                        .strip());
    }

    @Test
    void everySeriesHasTheProgramsValues() throws InputException, IOException, InterruptedException {
        var texts = new ArrayList<String>();
        PagePairs.NAMES.forEach(name -> texts.add(name + " vs update"));
        texts.add("log(abs(x) + lr)*gradient vs update");
        texts.add("|theta| vs epoch");
        Scenario scenario = HtmlFileTest.scenario("""
                steps = 5
                [landscape]
                use = "line-raw"
                [landscape.data]
                held_out = 0.25
                [noise]
                batch = 4
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                noise = { batch = 7, sampling = "replacement" }
                optimizer = { use = "sgd", lr = 0.001 }
                schedule = { use = "exponential", gamma = 0.5 }
                [window]
                show = { plots = [PLOTS] }
                """.replace(
                        "PLOTS", texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "))));
        String driver = """
                const plots = [...document.querySelectorAll(".plot")].slice(0, COUNT);
                document.body.setAttribute("data-read", plots.map((plot) => {
                  const canvas = plot.querySelector("canvas"), box = canvas.getBoundingClientRect();
                  canvas.dispatchEvent(new PointerEvent("pointermove", { clientX: box.right - 17, clientY: (box.top + box.bottom) / 2, bubbles: true }));
                  return [plot.querySelector("strong").textContent, ...document.querySelector("body > .reading").innerText.split("\\n")].join(";");
                }).join("|"));
                """.replace("COUNT", String.valueOf(texts.size()));
        Path file = folder.resolve("pairs.html");
        Files.writeString(file, Driven.page(LiveFileTest.page(scenario, 0), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        var expected = new ArrayList<String>();
        for (String text : texts) {
            var plot = new PairPlot(input(scenario), Pair.of(text).orElseThrow(), true, 300, 200, Theme.LIGHT);
            expected.add(text + ";update 5;" + String.join(";", plot.values(5)));
        }
        String read = HtmlPageTest.seen(browser, "read").replace("●", "").replace("  ", " ");
        assertEquals(
                String.join("\n", expected),
                read.replace("|theta|", "THETA").replace("|", "\n").replace("THETA", "|theta|"));
    }
}
