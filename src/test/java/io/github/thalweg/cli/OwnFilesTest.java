package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.OwnTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands say of the table of a landscape in the user's folder.
class OwnTableTest {
    private static final String RUNS = """
            steps = 3
            [[run]]
            optimizer = { use = "sgd", lr = 0.01 }
            """;

    @TempDir
    private Path folder;

    private String note = "";

    @BeforeEach
    void money() throws IOException {
        Path table = OwnTable.write(folder);
        note = "thalweg: " + table
                + ":2:1: 1.234, and all numbers like it, were read as decimals, 1.234 and not 1234\n";
        for (String name : new String[] {"one", "two"}) {
            Files.writeString(folder.resolve(name + ".thalweg"), RUNS + "[landscape]\nuse = \"money\"\n");
        }
        Files.writeString(folder.resolve("other.thalweg"), RUNS + "[landscape]\nuse = \"rosenbrock\"\n");
    }

    private String said(String command) {
        var err = new ByteArrayOutputStream();
        int status = Cli.execute(
                command.replace("@", folder + "/").split(" ", -1),
                folder,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String text = err.toString(StandardCharsets.UTF_8);
        assertEquals(Cli.DONE, status, text);
        return text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run @one.thalweg",
                "run @",
                "render @one.thalweg -o @a.svg",
                "render @one.thalweg @two.thalweg --figure maps -o @a.svg",
                "map @one.thalweg --kind basin --size 64x64 -o @a.csv",
                "tune @one.thalweg",
                "code @one.thalweg"
            })
    void howItWasReadIsSaidOnce(String command) {
        assertEquals(
                note,
                said(command)
                        .lines()
                        .filter(line -> line.contains("money.csv"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void ofTheTableOfAnotherLandscapeNothingIsSaid() {
        assertEquals("", said("run @other.thalweg"));
    }
}
