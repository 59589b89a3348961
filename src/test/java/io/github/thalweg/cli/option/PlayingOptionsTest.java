package io.github.thalweg.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Animations from the command line.
class PlayingOptionsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(folder.resolve("race.thalweg"), """
                steps = 20
                [landscape]
                use = "booth"
                [[run]]
                optimizer = { use = "sgd", lr = 0.01 }
                """);
    }

    private int render(String target, String... options) {
        var arguments = new ArrayList<>(List.of(
                "render",
                folder.resolve("race.thalweg").toString(),
                "-o",
                folder.resolve(target).toString(),
                "--figure",
                "loss",
                "--size",
                "160x120"));
        arguments.addAll(List.of(options));
        var out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Cli.execute(
                arguments.toArray(String[]::new), folder, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("race.thalweg"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void framesGoFromOneUpdateToAnother() throws IOException {
        String[] options = {"--length", "1", "--fps", "3", "--hold", "0", "--from-step", "4", "--to-step", "8"};
        assertEquals(Cli.DONE, render("f%d.png", options), err::toString);
        assertEquals(List.of("f1.png", "f2.png", "f3.png"), names());
        assertEquals(Cli.DONE, render("alone.png", "--step", "6"));
        assertEquals(-1, Files.mismatch(folder.resolve("alone.png"), folder.resolve("f2.png")));
        assertEquals("", err.toString(StandardCharsets.UTF_8), "progress is for terminals only");
    }

    @Test
    void aGifIsPlayedOnceWhenAsked() throws IOException {
        assertEquals(Cli.DONE, render("race.gif", "--length", "1", "--fps", "2", "--loop", "1"), err::toString);
        String letters = Files.readString(folder.resolve("race.gif"), StandardCharsets.ISO_8859_1);
        assertTrue(letters.startsWith("GIF89a") && !letters.contains("NETSCAPE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "race.png | --fps=5 | --length, --fps, --hold, --loop, --from-step and --to-step are for animations:"
                        + " -o must end in .gif, .mp4 or %04d.png",
                "race.mp4 | --loop=3 | --loop is for a GIF: elsewhere the player decides",
                "race.gif | --loop=never | --loop must be a whole number from 1 to 65536, or forever, was never",
                "race.gif | --step=3 | --step is for a still figure: an animation has --from-step and --to-step",
                "race.gif | --fps=51 | a GIF has at most 50 frames per second, was 51",
                "race.mp4 | --scale=40 | an animation has at most 10 million pixels, was 6400 x 4800",
            })
    void wrongOptionsAreSaidInASentence(String target, String option, String sentence) throws IOException {
        assertEquals(Cli.BAD_INPUT, render(target, option));
        assertEquals("thalweg: " + sentence + "\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), names());
    }
}
