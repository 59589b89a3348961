package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages that compute: what is in the file.
class LiveFileTest {
    static String page(Scenario scenario, int step) throws IOException {
        var out = new ByteArrayOutputStream();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), step);
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(800, 600, 1), MapStyle.of(scenario, Theme.LIGHT));
        LiveFile.write(input, spec, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page(Scenario scenario, Across across, Set<Overlay> overlays) throws IOException {
        var out = new ByteArrayOutputStream();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), 0);
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(800, 600, 1), MapStyle.of(scenario, Theme.LIGHT))
                .withOverlays(overlays)
                .withFocus(new Focus(0, "", true, across, false));
        LiveFile.write(input, spec, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Scenario race(String runs) throws InputException {
        return HtmlFileTest.scenario("steps = 2000\n[landscape]\nuse = \"rosenbrock\"\n" + runs);
    }

    private static String run(String rule) {
        return "[[run]]\noptimizer = { use = \"" + rule + "\" }\nschedule = [{ use = \"cosine\" }]\n";
    }

    @Test
    void theSlidersOfItsLengthReachWhatIsLikely() throws InputException, IOException {
        String slider = "\"min\":1,\"max\":20000,\"low\":1,\"high\":%s,\"log\":true,\"whole\":true";
        String steps = page(race(run("adam")), 0);
        assertTrue(steps.contains(slider.formatted(20000)), "at most what a page computes");
        Scenario rows =
                HtmlFileTest.scenario("epochs = 8\n[landscape]\nuse = \"line-raw\"\n[noise]\nbatch = 4\n" + run("sgd"));
        assertTrue(page(rows, 0).contains(slider.formatted(80)), "ten times as many");
    }

    @Test
    void aRaceIsSmallHoweverManyUpdatesItHas() throws InputException, IOException {
        int small = page(race(run("adam")), 0).length();
        assertTrue(small < 250_000, () -> small + " bytes");
        String eight = run("adam")
                + run("adopt")
                + run("sgd")
                + run("lamb")
                + run("rprop")
                + run("adan")
                + run("radam")
                + run("yogi");
        int large = page(race(eight), 0).length();
        assertTrue(large < 400_000, () -> large + " bytes");
    }

    @Test
    void aPageOfExamplesHasItsRowsAndOthersHaveNone() throws InputException, IOException {
        String page = page(
                HtmlFileTest.scenario("[landscape]\nuse = \"logistic-two-inputs\"\n[landscape.data]\n"
                        + "held_out = 0.25\n" + run("adam")),
                0);
        assertTrue(page.contains("\"examples\":{\"plane\":true,"));
        assertTrue(page.contains("\"kinds\":[\"−1\",\"1\"]") || page.contains("\"kinds\":[\"-1\",\"1\"]"));
        assertTrue(page.length() < 250_000, () -> page.length() + " bytes");
        assertTrue(page(race(run("adam")), 0).contains("\"examples\":null,"));
    }

    @Test
    void epochsAndResidualsAreShownAtFirstWhereTheyWereAskedFor() throws InputException, IOException {
        Scenario line = HtmlFileTest.scenario("steps = 5\n[landscape]\nuse = \"line-raw\"\n" + run("sgd"));
        String usual = page(line, Across.UPDATES, Set.of());
        assertTrue(usual.contains("\"epochs\":{\"rows\":24,\"counted\":null,\"shown\":false},\"residuals\":false,"));
        String asked = page(line, Across.EPOCHS, Set.of(Overlay.RESIDUALS));
        assertTrue(asked.contains("\"epochs\":{\"rows\":24,\"counted\":null,\"shown\":true},\"residuals\":true,"));
        Scenario plane = HtmlFileTest.scenario("steps = 5\n[landscape]\nuse = \"logistic-two-inputs\"\n" + run("sgd"));
        assertTrue(page(plane, Across.EPOCHS, Set.of(Overlay.RESIDUALS)).contains("\"residuals\":null,"));
        String other = page(race(run("adam")), Across.EPOCHS, Set.of());
        assertTrue(other.contains("\"epochs\":null,\"residuals\":null,"));
        assertFalse(other.contains("class EpochPlot"), "only pages of rows bring what draws them");
    }

    @Test
    void theSameRaceIsTheSamePage() throws InputException, IOException {
        assertEquals(page(race(run("adam")), 3), page(race(run("adam")), 3));
    }

    @Test
    void runsOfOneRuleShareTheirCode() throws InputException, IOException {
        String two = page(race(run("adam") + run("adam")), 0);
        assertEquals(1, two.split("advance:function", -1).length - 1);
    }

    @Test
    void nothingIsLoadedAndNoTextBecomesCode() throws InputException, IOException {
        String page = page(race(run("adam")), 0);
        assertTrue(page.contains("content=\"default-src 'none'; script-src 'sha256-"));
        assertFalse(Pattern.compile(
                        "(?i)@import|url\\(|\\bfetch\\(|XMLHttp|WebSocket|import\\(|\\beval\\(|new Function|innerHTML")
                .matcher(page)
                .find());
    }

    @Test
    void whatUsersWriteIsNeitherMarkupNorCode() throws InputException, IOException {
        Scenario scenario = HtmlFileTest.scenario("""
                title = "</title></script><script>alert(1)</script><!--"
                steps = 5
                [landscape]
                formula = "x^2 + c*(y < 1)"
                parameters = { c = 2 }
                [[run]]
                label = "</script><img src=x onerror=alert(1)>{{script}}"
                optimizer = { use = "mine", constructor = 0.1 }
                [optimizers.mine]
                name = "Mine"
                summary = "alert(2)"
                [optimizers.mine.parameters]
                lr = { default = 0.1, min = 0, max = 1 }
                constructor = { symbol = "</script>", default = 0.5, min = 0, max = 1 }
                [optimizers.mine.rule]
                text = "theta = theta - lr*constructor*g  # </script> alert(3)"
                """);
        String page = page(scenario, 0);
        assertEquals(3, page.split("</script>", -1).length - 1, "the page's own three");
        assertFalse(page.contains("<img"));
        String script = page.substring(page.lastIndexOf("<script>"));
        assertFalse(script.contains("alert("));
        assertFalse(script.contains("run1.constructor"), "code knows numbers by their places");
        assertTrue(page.contains("run1.constructor"), "and the data has the path");
    }

    @Test
    void onlyWhatAPageCanComputeMakesOne() throws InputException {
        assertTrue(LiveFile.isFor(race(run("adam") + "[[run]]\noptimizer = { use = \"lbfgs\" }\n")));
        assertFalse(LiveFile.isFor(race("[[run]]\noptimizer = { use = \"lbfgs\" }\n")));
        assertFalse(LiveFile.isFor(race(run("adam")).withSteps(20_001)));
    }
}
