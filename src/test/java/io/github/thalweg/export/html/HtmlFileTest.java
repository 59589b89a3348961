package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages as bytes: small, closed to the outside, deaf to what users write into names.
class HtmlFileTest {
    private static final int MEGABYTE = 1_000_000;

    static Scenario scenario(String text) throws InputException {
        return ScenarioReader.read("race.thalweg", text, Catalog.builtIn());
    }

    static String page(Scenario scenario, int step) throws IOException {
        var out = new ByteArrayOutputStream();
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), step);
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(800, 600, 1), MapStyle.of(scenario, Theme.LIGHT));
        HtmlFile.write(input, spec, "thalweg-scenario:1:00000000:AAAA:", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Eight runs with effective rates of their own, which is as much as a page ever holds.
    private static Scenario large(int steps) throws InputException {
        return scenario("steps = " + steps + "\n[landscape]\nuse = \"rosenbrock\"\n"
                + "[[run]]\noptimizer = { use = \"adam\", lr = 0.01 }\nschedule = [{ use = \"cosine\" }]\n".repeat(8));
    }

    @Test
    void aUsualRaceIsUnderAMegabyteWithAllItsUpdates() throws InputException, IOException {
        String page = page(large(2000), 2000);
        assertTrue(page.length() < MEGABYTE, () -> page.length() + " bytes");
        assertTrue(page.contains("\"stride\":1,"), "every update is kept");
        assertTrue(page.contains("\"note\":\"\""), "nothing is to be said");
    }

    @Test
    void aLongRaceIsThinnedAndSaysSo() throws InputException, IOException {
        String page = page(large(20_000), 0);
        assertTrue(page.length() < MEGABYTE, () -> page.length() + " bytes");
        assertTrue(page.contains("This page keeps every 25th update of 20000; the program has all of them."));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws InputException, IOException {
        String page = page(large(20), 20);
        assertTrue(page.contains("content=\"default-src 'none'; script-src 'sha256-"));
        assertFalse(Pattern.compile("(?i)(src|href)\\s*=\\s*[\"']?(https?:|//)")
                .matcher(page)
                .find());
        assertFalse(
                Pattern.compile("(?i)@import|url\\(|\\bfetch\\(|XMLHttp|WebSocket|import\\(|\\beval\\(|new Function")
                        .matcher(page)
                        .find());
        assertEquals(
                List.of("http://www.w3.org/2000/svg"),
                Pattern.compile("https?:[^\"'\\s]*")
                        .matcher(page)
                        .results()
                        .map(r -> r.group())
                        .distinct()
                        .toList(),
                "the name of a kind of spec, which is no address");
    }

    @Test
    void whatUsersWriteIsNeverMarkup() throws InputException, IOException {
        String page = page(scenario("""
                title = "</title></script><script>alert(1)</script><!--"
                steps = 5
                [landscape]
                formula = "x^2 + (y < 1)"
                [[run]]
                label = "</script><img src=x onerror=alert(1)>{{script}}"
                optimizer = { use = "sgd", lr = 0.1 }
                """), 5);
        assertEquals(3, page.split("</script>", -1).length - 1, "the page's own three");
        assertFalse(page.contains("<img"));
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("onerror=alert(1)>{{script}}"), "and is there all the same");
    }

    @Test
    void aPageOfExamplesHasItsRowsAndOthersHaveNone() throws InputException, IOException {
        String page = page(scenario("""
                steps = 50
                [landscape]
                use = "logistic-two-inputs"
                [noise]
                batch = 6
                seed = 3
                [[run]]
                optimizer = { use = "lbfgs" }
                [[run]]
                batch = 60
                optimizer = { use = "sgd" }
                """), 0);
        assertTrue(page.contains("\"examples\":{\"plane\":true,"));
        assertTrue(page.contains("\"drawn\":[3,6,0]") && page.contains("\"drawn\":[3,60,0]"), "rows of updates");
        assertTrue(page.length() < 200_000, () -> page.length() + " bytes");
        String other = page(large(10), 0);
        assertTrue(other.contains("\"examples\":null,\"epochs\":null,"));
        assertFalse(other.contains("class DataPicture") || other.contains("class EpochPlot"));
    }

    /// As many rows as there may be; a page that computes has a tenth of them at most.
    @Test
    void aLargeTableIsPlayedBackWithItsPicture() throws InputException, IOException {
        String u = IntStream.range(0, 10_000)
                .mapToObj(i -> String.valueOf(i % 977 / 100.0))
                .collect(Collectors.joining(", "));
        String page = page(
                scenario(
                        "steps = 20\n[landscape]\nformula = \"mean((x*u + y - s)^2/2)\"\n[landscape.data]\ncolumns = { u = ["
                                + u + "], s = [" + u + "] }\n[[run]]\noptimizer = { use = \"sgd\", lr = 0.01 }\n"),
                0);
        assertTrue(page.contains("\"examples\":{\"plane\":false,"));
        assertTrue(page.length() < MEGABYTE, () -> page.length() + " bytes");
    }

    @Test
    void hiddenRunsAreThereButOff() throws InputException, IOException {
        Scenario scenario = large(10);
        String page = page(scenario.withRun(1, scenario.runs().get(1).withHidden(true)), 3);
        assertEquals(2, page.split("\"hidden\":true", -1).length);
        assertTrue(page.contains("\"step\":3"));
    }
}
