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

/// What commands say of how the user's own files were read.
class OwnFilesTest {
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

    /// Of a rule, too, and of one inside another.
    @Test
    void howARuleWasReadIsSaidWhereItIsUsed() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("optimizers"));
        Path mine = Files.writeString(rules.resolve("mine.toml"), """
                name = "Mine"
                group = "My own"
                summary = "Down."
                reference = "me"
                [parameters]
                lr = { symbol = "lr", default = 0.01, min = 0, max = 1, slider = [1e-5, 1], scale = "log", meaning = "Rate." }
                [rule]
                text = "theta_{t+1} = theta_t - lr*g"
                """);
        String said = "thalweg: " + mine + ":8:1: theta_{t+1}, theta_t were read without the number of the update.\n";
        String race = "steps = 3\n[landscape]\nuse = \"rosenbrock\"\n[[run]]\n";
        Files.writeString(folder.resolve("a.thalweg"), race + "optimizer = { use = \"mine\" }\n");
        assertEquals(said, said("run @a.thalweg"));
        Files.writeString(
                folder.resolve("b.thalweg"),
                race + "optimizer = { use = \"lookahead\", inner = { use = \"mine\" } }\n");
        assertEquals(said, said("run @b.thalweg"));
        assertEquals("", said("run @other.thalweg"));
    }

    @Test
    void ofTheTableOfAnotherLandscapeNothingIsSaid() {
        assertEquals("", said("run @other.thalweg"));
    }
}
