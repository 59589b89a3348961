package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of output that cannot be written, or not there.
class OutputTest {
    private static final String SCENARIO = """
            steps = 3
            start = [1, 2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sgd", lr = 0.25 }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path scenario(String text) throws IOException {
        return Files.writeString(folder.resolve("race.thalweg"), text);
    }

    private int call(OutputStream out, String... arguments) {
        return Cli.execute(
                arguments, folder, new PrintStream(out, false), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run FILE",
                "code FILE",
                "code --decode FILE",
                "derive x --at 1,1",
                "list schedules",
                "check FILE",
                "find-lr FILE",
                "tune FILE --budget 30",
                "--help",
                "--version",
                "map --help"
            })
    void lostOutputIsAFailure(String line) throws IOException {
        String[] arguments = line.replace("FILE", scenario(SCENARIO).toString()).split(" ");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(Cli.FAILED, call(closed, arguments));
        assertTrue(said().endsWith("thalweg: standard output: cannot be written: it is closed or full\n"), said());
    }

    @Test
    void aFullDeviceIsAFailure() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        assertEquals(
                Cli.FAILED,
                call(new ByteArrayOutputStream(), "run", scenario(SCENARIO).toString(), "-o", full.toString()));
        assertTrue(said().startsWith("thalweg: /dev/full: cannot be written: "), said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run FILE -o FILE", "tune FILE --save FILE", "run . -o FILE", "code FILE -o FILE"})
    void theFileThatIsReadIsNotWritten(String line) throws IOException {
        Path file = scenario(SCENARIO);
        String[] arguments = line.replace("FILE", file.toString())
                .replace(" . ", " " + folder + " ")
                .split(" ");
        assertEquals(Cli.BAD_INPUT, call(new ByteArrayOutputStream(), arguments));
        assertEquals(
                "thalweg: " + file + ": expected another file than the one that is read, found the same\n", said());
        assertEquals(SCENARIO, Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "render", "find-lr"})
    void aFigureThatIsReadIsNotWritten(String command) throws IOException {
        Path figure = folder.resolve("figure.svg");
        String file = scenario(SCENARIO).toString();
        var out = new ByteArrayOutputStream();
        assertEquals(Cli.DONE, call(out, "render", file, "--figure", "loss", "-o", figure.toString()));
        byte[] before = Files.readAllBytes(figure);
        Stream<String> more = command.equals("map") ? Stream.of("--kind", "basin") : Stream.of();
        String[] arguments = Stream.concat(Stream.of(command, figure.toString(), "-o", figure.toString()), more)
                .toArray(String[]::new);
        assertEquals(Cli.BAD_INPUT, call(out, arguments));
        assertArrayEquals(before, Files.readAllBytes(figure));
    }

    /// Ended as Ctrl-C ends it, in the middle of writing a long table.
    @Test
    void nothingIsLeftBehindWhenTheProgramIsEnded() throws IOException, InterruptedException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "Windows ends programs in another way");
        Path file = scenario(SCENARIO.replace("steps = 3", "steps = 1000000"));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                program(),
                                System.getProperty("jdk.module.path", ""),
                                System.getProperty("java.class.path")),
                        "io.github.thalweg.Thalweg",
                        "run",
                        file.toString(),
                        "--state",
                        "-o",
                        folder.resolve("out.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (names().stream().noneMatch(name -> name.endsWith(".part")) && program.isAlive()) {
            Thread.onSpinWait();
        }
        assertTrue(program.isAlive());
        program.destroy();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(List.of("race.thalweg"), names());
        assertFalse(Files.exists(folder.resolve("out.csv")));
    }

    private static String program() {
        String place = String.valueOf(Cli.class.getResource("Cli.class"));
        return Path.of(URI.create(place.substring(0, place.indexOf("io/github/thalweg"))))
                .toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
