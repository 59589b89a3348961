package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.cli.Cli;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.step.StepLine;
import io.github.thalweg.window.inspector.LineValues;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.session.OpeningRace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twelve lines in the user's folder, and the rule is everywhere.
class OwnRuleTest {
    private static final String FILE = """
            name = "Sluggish"
            summary = "Follows the average of all gradients so far."
            reference = "Mine"
            [parameters]
            lr = { symbol = "η", default = 0.05, min = 0, max = 10 }
            [state]
            mean = 0
            [rule]
            text = \"""
            mean  = mean + (g - mean)/t            # the average so far
            theta = theta - lr*mean                # step
            \"""
            """;
    private static final String RACE = """
            steps = 2
            start = [1, 2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sluggish", lr = 0.25 }
            """;

    @TempDir
    Path folder;

    private WindowModel window;

    @BeforeEach
    void openTheWindowAndThenWriteTheFile() throws IOException {
        var library = new UserLibrary(folder, Catalog.builtIn());
        window = new WindowModel(
                library,
                OpeningRace.of(library.builtIn()),
                ScenarioComputation::compute,
                Background.inPlace(),
                new SampleWindow.MemoryStore());
        Files.writeString(Files.createDirectories(folder.resolve("optimizers")).resolve("sluggish.toml"), FILE);
        assertEquals(12, FILE.lines().count());
    }

    private String call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.execute(
                arguments,
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(Cli.DONE, status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itIsListedAndRunsFromAShell() throws IOException {
        assertTrue(call("list", "optimizers").lines().anyMatch(line -> line.startsWith("sluggish ")));
        String file = Files.writeString(folder.resolve("race.thalweg"), RACE).toString();
        String lastRow = call("run", file, "--state").lines().toList().getLast();
        assertEquals("sluggish,2,0.125,0.25,0.078125,0.25,0.5,0.25,0.25,0.25,1.5,3.0", lastRow);
    }

    @Test
    void itIsInTheWindowsListWhenTheWindowIsComeBackTo() {
        window.library().reload();
        UpdateRule rule = window.catalog().updateRule("sluggish").orElseThrow();
        window.runs().add(rule);
        assertEquals("Sluggish", window.session().scenario().labels().getLast());
        var run = window.session().resultsProperty().get().trajectories().getLast();
        assertEquals(List.of(1, 2), List.copyOf(LineValues.of(rule, run, 1).keySet()));
        assertEquals(
                List.of("the average so far", "step"),
                Text.of(rule).statements().stream().map(Statement::comment).toList());
    }

    @Test
    void itIsInTheInspectorLineByLine() {
        window.library().reload();
        window.runs().add(window.catalog().updateRule("sluggish").orElseThrow());
        window.inspector().openProperty().set(true);
        List<StepLine> lines =
                window.inspector().selectedProperty().get().inspection().lines(1);
        assertEquals(
                List.of("the average so far", "step"),
                lines.stream().map(line -> line.text().comment()).toList().subList(lines.size() - 2, lines.size()));
        assertEquals(
                lines.get(lines.size() - 3).value().x(),
                lines.get(lines.size() - 2).value().x());
    }

    @Test
    void theFolderIsMadeWhenItIsAskedFor() {
        assertEquals(Optional.empty(), window.library().makeFolder());
        assertTrue(Files.isDirectory(folder.resolve("schedules")));
        assertEquals(folder, window.library().folder());
    }
}
