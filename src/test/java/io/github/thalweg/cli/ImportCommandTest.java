package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `thalweg import` as a shell sees it.
class ImportCommandTest {
    @TempDir
    Path folder;

    private String errors = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("cells.csv"), "dose,size,kind\n1,2,a\n2,4.5,b\n3,5,b\n4,8,b\n");
        String surface = IntStream.range(0, 16)
                .mapToObj(k -> k % 4 + "," + k / 4 + "," + (k % 4 - 1) * (k / 4 - 2) + "\n")
                .collect(Collectors.joining("", "x,y,loss\n", ""));
        Files.writeString(folder.resolve("surface.csv"), surface);
        Files.writeString(folder.resolve("paths.csv"), "run,step,x,y\ntorch,0,1,1\ntorch,1,2,1.5\n");
    }

    /// @param line names of files in the folder stand behind a `@`
    private int run(String line) {
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        String[] words = Arrays.stream(line.split(" "))
                .map(word ->
                        word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
                .toArray(String[]::new);
        int status = Cli.execute(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        errors = err.toString(StandardCharsets.UTF_8);
        assertEquals(0, out.size());
        return status;
    }

    private Scenario written() throws Exception {
        return ScenarioReader.read(folder.resolve("out.thalweg"), Catalog.builtIn());
    }

    @Test
    void aTableBecomesAScenario() throws Exception {
        String line = "import @cells.csv --model linear --inputs dose --target size --standardize -o @out.thalweg";
        assertEquals(0, run(line), errors);
        assertEquals("cells", written().title());
        assertEquals(
                "mean((x*dose + y - size)^2/2)",
                written().landscape().landscape().formula());
    }

    @Test
    void aColumnMayHaveACommaInItsName() throws Exception {
        Files.writeString(folder.resolve("cells.csv"), "\"dose,mg\",size\n1,2\n2,4\n3,5\n");
        assertEquals(0, run("import @cells.csv --model linear --inputs dose,mg --target size -o @out.thalweg"), errors);
        assertEquals(
                "mean((x*dose_mg + y - size)^2/2)",
                written().landscape().landscape().formula());
    }

    @Test
    void aSurfaceAndItsPathsBecomeAScenario() throws Exception {
        assertEquals(0, run("import @surface.csv @paths.csv -o @out.thalweg"), errors);
        assertEquals("grid(x, y)", written().landscape().landscape().formula());
        assertTrue(written().runs().getFirst().isRecorded());
        assertFalse(written().runs().get(1).isRecorded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import @cells.csv --model line --inputs dose --target size -o @out.thalweg|--model must be one of linear,",
                "import @cells.csv --inputs dose -o @out.thalweg|a table needs --model, one of linear, logistic, huber,",
                "import @cells.csv --model linear -o @out.thalweg|a table needs --inputs and --target, of the columns dose,",
                "import @cells.csv --model linear --inputs kind --target size -o @out.thalweg|cells.csv:2:5: expected a number",
                "import @cells.csv @paths.csv --model linear -o @out.thalweg|with --model expected one table, found two files",
                "import @cells.csv -o @out.thalweg|cells.csv:1:1: expected the header x,y,loss, found dose,size,kind",
                "run @cells.csv|cells.csv: expected a scenario, found a table; `thalweg import` makes a scenario of it",
                "check @cells.csv|cells.csv: expected a scenario, found a table; `thalweg import` makes a scenario of it",
                "run @none.csv|none.csv: expected a file, found none of this name",
                "import @none.csv -o @out.thalweg|none.csv: expected a file, found none of this name",
                "import @none.npz -o @out.thalweg|none.npz: expected a file, found none of this name",
                "import @surface.csv -o @out.png|-o must end with .thalweg, was",
                "import @cells.csv --model linear --inputs dose --target size --held-out 1 -o @out.thalweg|`held_out` must leave",
            })
    void whatIsWrongHasItsSentence(String line, String sentence) {
        assertEquals(2, run(line));
        assertTrue(errors.contains(sentence), errors);
        assertEquals(1, errors.lines().count(), errors);
        assertFalse(Files.exists(folder.resolve("out.thalweg")));
    }
}
