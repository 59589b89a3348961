package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages in a browser, driven as a reader would. Skipped where no browser is installed.
class HtmlPageTest {
    private static final String RACE = """
            title = "A race </script><script>document.title = 'broken'</script>"
            steps = 60
            [landscape]
            use = "rosenbrock"
            [[run]]
            label = "<b>Adam</b>"
            optimizer = { use = "adam", lr = 0.1 }
            [[run]]
            optimizer = { use = "sgd", lr = 0.02 }
            [[run]]
            optimizer = { use = "momentum", lr = 0.0006 }
            """;

    /// Leaves what it sees in the body's attributes, for the test to read.
    private static final String DRIVER = """
            const see = (name, value) => document.body.setAttribute("data-" + name, value);
            const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
            const step = () => document.getElementById("step").textContent;
            see("opened", step());
            key("Home"); see("home", step());
            key("ArrowRight"); key("ArrowRight"); key("ArrowRight"); key("ArrowLeft"); see("stepped", step());
            const now = document.querySelector(".run .loss").textContent + document.querySelector(".run .place").textContent; see("now", now);
            key("End"); see("end", step());
            key("l"); see("loop", document.getElementById("loop").getAttribute("aria-pressed"));
            key(" "); see("playing", document.getElementById("play").getAttribute("aria-label"));
            key(" "); see("paused", document.getElementById("play").getAttribute("aria-label"));
            const map = document.getElementById("tracks").getBoundingClientRect();
            document.getElementById("tracks").dispatchEvent(new PointerEvent("pointermove",
              { clientX: map.left + map.width / 2, clientY: map.top + map.height / 2 }));
            see("hover", document.getElementById("reading").textContent);
            document.querySelector(".eye").click();
            see("toggled", document.querySelector(".eye").getAttribute("aria-label"));
            key("t"); key("t"); see("theme", document.documentElement.dataset.theme);
            const pixels = document.getElementById("ground").getContext("2d").getImageData(0, 0, 1000, 600).data;
            see("colors", new Set(new Uint32Array(pixels.buffer)).size);
            """;

    @TempDir
    private Path folder;

    /// The page with another script at its end, which its policy is told of.
    private Chromium driven(String page, String script) throws IOException, InterruptedException {
        Path file = folder.resolve("driven.html");
        Files.writeString(file, Driven.page(page, script));
        return Chromium.open(file, folder);
    }

    private static void saw(Chromium browser, String name, String value) {
        assertEquals(value, seen(browser, name), name);
    }

    static String seen(Chromium browser, String name) {
        int at = browser.dom().indexOf(" data-" + name + "=\"");
        assertTrue(at >= 0, () -> "the driver did not get to " + name + "; console: " + browser.console());
        int from = browser.dom().indexOf('"', at) + 1;
        String value = browser.dom().substring(from, browser.dom().indexOf('"', from));
        return value.replace("&lt;", "<").replace("&gt;", ">");
    }

    @Test
    void aPageAnswersKeysPointerAndButtons() throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario(RACE);
        Chromium browser = driven(HtmlFileTest.page(scenario, 20), DRIVER);
        assertEquals(List.of(), browser.console());
        saw(browser, "opened", "update 20 / 60");
        saw(browser, "home", "update 0 / 60");
        saw(browser, "stepped", "update 2 / 60");
        saw(browser, "end", "update 60 / 60");
        saw(browser, "loop", "true");
        saw(browser, "playing", "Pause");
        saw(browser, "paused", "Play");
        saw(browser, "toggled", "Show <b>Adam</b>");
        saw(browser, "theme", "dark");
        var adam = Runner.run(scenario, 0);
        saw(
                browser,
                "now",
                "f " + Numbers.readout(adam.loss(2)) + "(" + Numbers.readout(adam.x(2)) + ", "
                        + Numbers.readout(adam.y(2)) + ")");
        assertTrue(Integer.parseInt(seen(browser, "colors")) > 100, "the map has colours");
        var surface = ScenarioComputation.compute(scenario, null).surface();
        double[] hover = Arrays.stream(seen(browser, "hover").replace('−', '-').split("[^-.0-9e]+", -1))
                .filter(number -> number.matches(".*[0-9].*"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(surface.value(hover[0], hover[1]), hover[2], 0.01 * Math.abs(hover[2]), "f under the pointer");
        assertTrue(browser.dom().contains("<title>A race &lt;/script&gt;"), "the title is text");
        assertTrue(browser.dom().contains("<strong class=\"\">&lt;b&gt;Adam&lt;/b&gt;</strong>"), "and so are labels");
    }

    @Test
    void rowsStandBesideTheMapWithTheModelsOfRunsAndOfThePlacePointedAt()
            throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario("""
                steps = 40
                [landscape]
                use = "two-hospitals"
                [landscape.data]
                held_out = 0.25
                [noise]
                batch = 4
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                optimizer = { use = "lbfgs", lr = 0.1 }
                """);
        Chromium browser = driven(HtmlFileTest.page(scenario, 5), """
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
                const picture = document.querySelector(".examples canvas"), map = document.getElementById("tracks");
                const plot = document.querySelector(".plot canvas"), all = [picture.toDataURL()];
                const point = (name, x, y) => map.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, bubbles: true, pointerType: "mouse" }));
                const box = map.getBoundingClientRect(), rows = picture.getBoundingClientRect();
                see("apart", rows.height > 100 && (rows.top >= box.bottom || rows.left >= box.right));
                key("ArrowRight"); all.push(picture.toDataURL());
                see("loss", document.querySelector(".run .loss").textContent);
                point("pointermove", box.left + 200, box.top + 60); all.push(picture.toDataURL());
                point("pointerleave", 0, 0); see("back", picture.toDataURL() === all[1]);
                document.querySelectorAll(".run strong")[1].click(); all.push(picture.toDataURL());
                see("chosen", document.querySelectorAll(".run")[1].classList.contains("chosen"));
                key("d"); all.push(picture.toDataURL());
                see("pictures", new Set(all).size);
                const updates = plot.toDataURL();
                key("e"); see("epochs", plot.toDataURL() !== updates); see("label", plot.getAttribute("aria-label").split(",")[0]);
                key("e"); see("updates", plot.toDataURL() === updates);
                see("overflow", document.documentElement.scrollWidth <= innerWidth);
                """);
        assertEquals(List.of(), browser.console());
        saw(browser, "apart", "true");
        saw(browser, "loss", "f " + Numbers.readout(Runner.run(scenario, 0).loss(6)));
        saw(browser, "back", "true");
        saw(browser, "chosen", "true");
        saw(browser, "pictures", "5");
        saw(browser, "epochs", "true");
        saw(browser, "label", "Loss over the epochs");
        saw(browser, "updates", "true");
        saw(browser, "overflow", "true");
    }

    @Test
    void aScriptThatThePageDoesNotKnowDoesNotRun() throws InputException, IOException, InterruptedException {
        Path file = folder.resolve("foreign.html");
        String page = HtmlFileTest.page(HtmlFileTest.scenario(RACE), 0);
        Files.writeString(file, page.replace("</body>", "<script>document.title = 'broken'</script></body>"));
        Chromium browser = Chromium.open(file, folder);
        assertTrue(browser.dom().contains("<title>A race"));
        assertTrue(browser.console().stream().anyMatch(line -> line.contains("Content Security Policy")));
    }

    /// Every function of the language, each on an argument inside its domain and across its kinks.
    private static final List<String> FORMULAS = List.of(
            "sin(x) + cos(y) + tan(x/3) + asin(x/9) + acos(y/9) + atan(x) + sinh(y) + cosh(x) + tanh(y)",
            "sec(x) + csc(y) + asinh(x) + acosh(y + 5) + atanh(x/9) + erf(y) + round(x)",
            "sqrt(x^2 + 1) + cbrt(y) + abs(x) + exp(-x) + expm1(y/9) + log(x^2 + 2) + log1p(y^2) + log2(9 + x) + log10(9 + y)",
            "floor(x) + ceil(y) + sign(x) - signum(y) + sigmoid(x) + softplus(y) + relu(x) + step(y) + clamp(x, -1, 1) + gauss(y^2)",
            "mod(x, 2) + x % 2 - mod(y, -2) + min(x, y) + max(x, 2y) + atan2(y, x) + hypot(x, y) + abs(x)^1.7 + 2^y",
            "if(x < y, x, 3y) + (x <= 1) + 2(y > 0) + 3(x >= y) + 4(x == x) + 5(x != 0) - a*b^2",
            "-x^2 + 1e-9x + 1e300*0 + pi*e - φ");

    private static final double[] PLACES = {-3.3, -1, -0.5, 0, 0.25, 1, 2.75, 4.5};

    @Test
    void formulasGiveTheSameInABrowser() throws IOException, InterruptedException {
        String code = FORMULAS.stream()
                .map(formula -> JavaScript.function(formula, Map.of("a", 1.5, "b", -2.0)))
                .collect(Collectors.joining(",\n", "[\n", "]"));
        Path file = folder.resolve("formulas.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><meta charset=utf-8><pre id=\"values\"></pre><script>"
                        + JavaScript.elementary() + "const places = " + Arrays.toString(PLACES)
                        + ";\ndocument.getElementById('values').textContent = " + code
                        + ".map((f) => places.map((x) => places.map((y) => f(x, y)))).flat(2).join(' ');</script>");
        String[] values = Chromium.open(file, folder).text("values").split(" ", -1);
        int at = 0;
        for (String formula : FORMULAS) {
            var surface = Surface.of(
                    Landscape.typed(
                            formula,
                            List.of(
                                    new FormulaParameter("a", "", 1.5, -9, 9, false),
                                    new FormulaParameter("b", "", -2, -9, 9, false))),
                    Map.of());
            for (double x : PLACES) {
                for (double y : PLACES) {
                    double expected = surface.value(x, y);
                    String place = formula + " at " + x + ", " + y;
                    assertEquals(expected, Double.parseDouble(values[at++]), place);
                }
            }
        }
        assertEquals(values.length, at);
    }
}
