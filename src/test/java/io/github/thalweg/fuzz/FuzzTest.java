package io.github.thalweg.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the inputs that [Fuzz] opens, without looking at the clock too closely.
class FuzzTest {
    private static final int INPUTS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @TempDir
    Path folder;

    @Test
    void whateverAFileContainsThereIsAPictureOrASentence() throws Exception {
        var fuzz = new Fuzz(folder.resolve("input.thalweg"), PATIENCE);
        for (long seed = 0; seed < INPUTS; seed++) {
            fuzz.open(seed);
        }
        // How long something takes on a busy computer is for the command to say.
        List<Fuzz.Finding> wrong =
                fuzz.findings().stream().filter(finding -> !finding.isSlow()).toList();
        assertEquals(List.of(), wrong);
        assertTrue(fuzz.ends().get(Opening.End.PICTURE) > INPUTS / 10, "too many are not even read: " + fuzz.ends());
        assertTrue(fuzz.ends().get(Opening.End.SENTENCE) > INPUTS / 10, "too few are wrong: " + fuzz.ends());
    }

    @Test
    void theGoodFilesAreGood() throws Exception {
        for (String text : Corpus.TEXTS) {
            ScenarioReader.read("corpus", text, Catalog.builtIn());
        }
    }
}
