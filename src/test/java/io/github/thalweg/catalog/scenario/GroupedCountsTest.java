package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number that can be read as another is said: a count with a point between its thousands is a small one here.
class GroupedCountsTest {
    @TempDir
    Path folder;

    private List<String> notes(String line) throws InputException, IOException {
        String text = """
                %s
                [landscape]
                use = "rosenbrock"
                [[run]]
                optimizer = { use = "sgd", lr = 1.000 }
                """.formatted(line.replace("⏎", "\n"));
        var notes = new ArrayList<String>();
        Path file = Files.writeString(folder.resolve("a.thalweg"), text);
        ScenarioReader.read(file, Catalog.builtIn(), notes::add);
        return notes.stream()
                .map(note -> note.replaceFirst("^.*a.thalweg:", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps = 1.000 | 1:1 | 1.000 | 1 | 1000",
                "steps = 25.000 | 1:1 | 25.000 | 25 | 25000",
                "steps = \"1.000\" | 1:1 | 1.000 | 1 | 1000",
                "[noise]⏎gradient = 0.1⏎seed = 1.000 | 3:1 | 1.000 | 1 | 1000",
                "[noise]⏎gradient = 0.1⏎seeds = 3.000 | 3:1 | 3.000 | 3 | 3000",
            })
    void areSaid(String line, String place, String typed, String read, String meant)
            throws InputException, IOException {
        String note = typed + " was read as " + read
                + ", for its point stands before decimals; digits are written together: " + meant + ".";
        assertEquals(List.of(place + ": " + note), notes(line));
    }

    @Test
    void anExpressionThatCanBeReadTwiceIsSaid() throws InputException, IOException {
        assertEquals(
                List.of("1:1: log(8, 2) was read as the logarithm of 8 to the base 2."),
                notes("steps = \"log(8, 2)\""));
    }

    @ParameterizedTest
    @CsvSource({"steps = 1_000", "steps = 1000", "steps = 10.0", "steps = 1e3", "steps = 10.0000"})
    void otherNumbersAreWhatTheyAre(String line) throws InputException, IOException {
        assertEquals(List.of(), notes(line));
    }
}
