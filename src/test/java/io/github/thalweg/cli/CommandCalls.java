package io.github.thalweg.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Calls of commands as a shell makes them, with a race of two runs in a folder of the test's own.
abstract class CommandCalls {
    static final String RACE = """
            steps = 3
            start = [1, 2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sgd", lr = 0.25 }
            [[run]]
            label = "a, \\"b\\""
            optimizer = { use = "momentum", lr = 0.25 }
            """;

    @TempDir
    Path folder;

    /// What a shell sees of a command that has ended.
    record Result(int status, String out, String err) {}

    static Result call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.execute(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    String race(String more) throws IOException {
        return file("race.thalweg", RACE + more);
    }
}
