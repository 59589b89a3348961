package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Verdicts of a page that computes: as exported, and after numbers were changed, they are the program's. Skipped where
/// no browser is installed.
class VerdictsInBrowserTest {
    private static final String RACE = """
            steps = 60
            start = [START]
            [landscape]
            formula = "cos(x) + cos(y) - a*x"
            parameters = { a = SLOPE }
            view = [-4, 4, -4, 4]
            [noise]
            gradient = NOISE
            seed = 3
            [[run]]
            label = "down"
            optimizer = { use = "newton" }
            [[run]]
            label = "up"
            optimizer = { use = "newton" }
            maximize = true
            [[run]]
            label = "slope"
            optimizer = { use = "sgd", lr = RATE }
            """;

    /// What is changed on the page, as start; slope; noise; rate, with verdicts that are met there.
    private static final Map<String, List<String>> CHANGES = changes();

    @TempDir
    private Path folder;

    private static Map<String, List<String>> changes() {
        var changes = new LinkedHashMap<String, List<String>>();
        changes.put("0.3, 0.2; 0; 0; 0.1", List.of("stalled at a summit", "converged at"));
        changes.put("2.9, 0.2; 0; 0; 0.1", List.of("stalled at a saddle"));
        changes.put("3, 3; 0; 0; 0.1", List.of("converged at", "stalled at a bottom"));
        changes.put("1, 2; 3; 0; 5", List.of("diverging"));
        changes.put("3, 3; 0; 0.5; 0.9", List.of("hovering"));
        return changes;
    }

    private static Scenario scenario(String change) throws InputException {
        String[] part = change.split("; ", -1);
        return HtmlFileTest.scenario(RACE.replace("START", part[0])
                .replace("SLOPE", part[1])
                .replace("NOISE", part[2])
                .replace("RATE", part[3]));
    }

    private static String setting(int index, String change) {
        String[] part = change.split("; ", -1);
        return """
                T.set("start", [%s]); T.set("landscape.a", %s); T.set("noise.gradient", %s); T.set("run3.lr", %s);
                see("verdicts-%d", ["down", "up", "slope"].map(said).join(" | "));
                """.formatted(part[0], part[1], part[2], part[3], index);
    }

    /// Without what a page leaves to the program: how the rate compares with the curvature, and which of the maxima is
    /// the highest.
    private static String words(Scenario scenario, boolean whole) {
        List<Verdict> verdicts = ScenarioComputation.compute(scenario, null).verdicts();
        return verdicts.stream()
                .map(verdict -> verdict.text() + ": " + (whole ? verdict.reason() : plain(verdict.reason())))
                .collect(Collectors.joining(" | "));
    }

    private static String plain(String reason) {
        return reason.replaceFirst("^.*?(?=It runs downhill|In \\d+ updates|The last \\d+ updates|Its steps)", "")
                .replaceFirst("(highest known|local) maximum", "maximum");
    }

    @Test
    void theFloorOfAValleyIsNoSaddle() throws InputException, IOException, InterruptedException {
        String text = """
                steps = 60
                start = [START]
                [landscape]
                formula = "0.5*(1 - x*y)^2"
                view = [-4, 4, -4, 4]
                [[run]]
                label = "gd"
                optimizer = { use = "sgd", lr = 0.1 }
                """;
        String driver = """
                window.thalweg.set("start", [3, 0.3]);
                document.body.setAttribute("data-floor", window.thalweg.verdict("gd").text);
                """;
        Chromium browser = open(HtmlFileTest.scenario(text.replace("START", "1, 2")), driver);
        Scenario changed = HtmlFileTest.scenario(text.replace("START", "3, 0.3"));
        String expected =
                ScenarioComputation.compute(changed, null).verdicts().getFirst().text();
        assertTrue(expected.startsWith("converged at"), expected);
        assertEquals(expected, HtmlPageTest.seen(browser, "floor"));
    }

    private Chromium open(Scenario scenario, String driver) throws IOException, InterruptedException {
        Path file = folder.resolve("live.html");
        Files.writeString(file, Driven.page(LiveFileTest.page(scenario, 0), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        return browser;
    }

    @Test
    void theyAreThoseOfTheProgram() throws InputException, IOException, InterruptedException {
        Scenario exported = scenario("2.9, 0.2; 0; 0; 2.5");
        var driver = new StringBuilder("""
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const T = window.thalweg;
                const said = (label) => { const v = T.verdict(label); return v.text + ": " + v.reason; };
                see("exported", ["down", "up", "slope"].map(said).join(" | "));
                """);
        int index = 0;
        for (String change : CHANGES.keySet()) {
            driver.append(setting(index++, change));
        }
        Chromium browser = open(exported, driver.toString());
        assertEquals(words(exported, true), HtmlPageTest.seen(browser, "exported"));
        index = 0;
        for (Map.Entry<String, List<String>> change : CHANGES.entrySet()) {
            String expected = words(scenario(change.getKey()), false);
            change.getValue().forEach(word -> assertTrue(expected.contains(word), () -> word + " in " + expected));
            assertEquals(expected, HtmlPageTest.seen(browser, "verdicts-" + index++), change.getKey());
        }
    }
}
