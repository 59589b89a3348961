package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `thalweg find-lr` and `thalweg tune`, and the figures of their results.
class SearchCommandsTest extends CommandCalls {
    @Test
    void findLrWritesEveryUpdateAndSuggestsRates() throws IOException {
        Result result = call("find-lr", race(""), "--run", "sgd", "--from", "1e-3", "--to", "10", "--steps", "41");
        List<String> lines = result.out().lines().toList();
        assertEquals("run,update,lr,loss,smoothed", lines.get(0));
        assertTrue(lines.get(1).startsWith("sgd,1,0.001,"));
        assertEquals(42, lines.size());
        assertEquals(
                "run,suggestion,lr,meaning", result.err().lines().findFirst().orElseThrow());
        assertEquals(7, result.err().lines().count());
        assertTrue(result.err().contains("\nsgd,Stability limit,"), result.err());
        assertTrue(result.err().contains("recommended: lowest of these after "), result.err());
        assertTrue(result.err().contains("\nsgd,Steepest descent,0."));
        Path target = folder.resolve("test.csv");
        Result filed = call("find-lr", race(""), "--to", "10", "-o", target.toString());
        assertEquals("", filed.err());
        assertEquals(1 + 2 * 5 + 2, filed.out().lines().count());
        assertEquals(1 + 2 * 100, Files.readAllLines(target).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--run | none | thalweg: --run must be one of sgd, a, \"b\", was none",
                "--to | 1e-9 | thalweg: the last rate must be above the first, 1.0E-6, was 1.0E-9"
            })
    void findLrRefusesInOneSentence(String option, String value, String sentence) throws IOException {
        assertEquals(new Result(2, "", sentence + "\n"), call("find-lr", race(""), option, value));
    }

    @Test
    void tuneSearchesEveryRunWithTheSameBudget() throws IOException {
        Path trials = folder.resolve("trials.csv");
        Path best = folder.resolve("best.thalweg");
        String[] call = {
            "tune",
            race(""),
            "--over",
            "lr=0.01,0.1,0.5",
            "--over",
            "momentum=0:0.9",
            "--method",
            "grid,random",
            "--budget",
            "60",
            "-o",
            trials.toString(),
            "--save",
            best.toString()
        };
        Result result = call(call);
        List<String> lines = result.out().lines().toList();
        assertEquals("run,method,lr,momentum,loss,trials,spent", lines.get(0));
        assertEquals("sgd,grid,0.5,,0.0,3,9", lines.get(1));
        assertTrue(lines.get(2).startsWith("\"a, \"\"b\"\"\",grid,0.5,0.0,0.0,18,54"));
        assertEquals(5, lines.size());
        assertEquals(
                "run,method,trial,lr,momentum,updates,loss,spent",
                Files.readAllLines(trials).getFirst());
        assertEquals(1 + 3 + 18 + 20 + 20, Files.readAllLines(trials).size());
        String how = "random search over lr and momentum, 20 trials, 60 updates, seed 1";
        assertTrue(Files.readString(best).contains("tuned = \"" + how + "\"\n"));
        assertEquals(0, call("check", best.toString()).status());
        assertEquals(result, call(call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void studiesAreDrawnAndCarryTheirScenario(String ending) throws IOException {
        Path test = folder.resolve("test." + ending);
        Path search = folder.resolve("search." + ending);
        String file = race("");
        assertEquals(
                0,
                call("find-lr", file, "-o", test.toString(), "--size", "600x400")
                        .status());
        String[] tune = {"tune", file, "--run", "sgd", "--budget", "30", "-o", search.toString(), "--theme", "dark"};
        assertEquals(0, call(tune).status());
        for (Path figure : List.of(test, search)) {
            assertEquals(
                    0,
                    call("check", figure.toString()).status(),
                    call("check", figure.toString()).err());
        }
        byte[] first = Files.readAllBytes(search);
        call(tune);
        assertArrayEquals(first, Files.readAllBytes(search));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--over | foo | thalweg: sgd has no number called foo; it has lr, l2, clip_norm, clip_value",
                "--over | lr=1:x | thalweg: --over needs numbers, found \"x\"",
                "--over | lr=1 | thalweg: lr needs at least two different values, found 1",
                "--method | luck | thalweg: --method must be one of bayesian, grid, halving, hyperband, random, sweep,"
                        + " was luck",
                "--budget | 2 | thalweg: the budget must be at least the 3 updates of one trial, was 2"
            })
    void tuneRefusesInOneSentence(String option, String value, String sentence) throws IOException {
        assertEquals(new Result(2, "", sentence + "\n"), call("tune", race(""), option, value));
    }

    /// To search without it would not be what was asked.
    @Test
    void aNumberThatNoRunHasIsRefusedBesideOthers() throws IOException {
        String none = "thalweg: sgd has no number called beta; it has lr, l2, clip_norm, clip_value\n";
        assertEquals(new Result(2, "", none), call("tune", race(""), "--over", "lr", "--over", "beta=0.5:0.99"));
    }

    @Test
    void aRangeTestIsNoFilm() throws IOException {
        Result result = call("find-lr", race(""), "-o", "x.gif");
        assertEquals(Cli.BAD_INPUT, result.status());
        assertEquals("thalweg: -o must end in .png, .svg, .pdf, .csv, was x.gif\n", result.err());
        assertFalse(Files.exists(Path.of("x.gif")));
    }
}
