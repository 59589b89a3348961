package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.rule.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every wrong file gets one sentence that says where and what was expected.
class WrongScenarioTest {
    private static final String GOOD = """
            thalweg = 1
            [landscape]
            use = "rosenbrock"
            [noise]
            gradient = "0.5*abs(theta)"
            [[run]]
            optimizer = { use = "lookahead", inner = { use = "adam", beta1 = 0.8 } }
            schedule = [{ use = "linear", for = 10 }, { formula = "lr0/(k + 1)" }]
            """;

    /// One wrong text a line, `⏎` for its line ends, a tab and the sentence.
    static Stream<String> table() throws IOException {
        try (InputStream in = WrongScenarioTest.class.getResourceAsStream("wrong-scenarios.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    /// `{landscapes}`, `{optimizers}` and `{schedules}` stand for the ids of the catalogue.
    private static String withIds(String sentence) {
        Catalog catalog = Catalog.builtIn();
        return sentence.replace("{optimizers}", ids(catalog.updateRules()))
                .replace("{schedules}", ids(catalog.schedules()))
                .replace("{landscapes}", String.join(", ", catalog.landscapeIds()));
    }

    private static String ids(List<? extends Definition> definitions) {
        return definitions.stream().map(Definition::id).collect(Collectors.joining(", "));
    }

    private static String refusal(String text) {
        return assertThrows(InputException.class, () -> ScenarioReader.read("a.thalweg", text, Catalog.builtIn()))
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyWrongTextIsRefusedInASentence(String row) {
        int tab = row.indexOf('\t');
        assertEquals(
                withIds(row.substring(tab + 1)), refusal(row.substring(0, tab).replace('⏎', '\n')));
    }

    /// Whatever is cut off or changed: a scenario or a sentence, never anything else.
    @ParameterizedTest
    @MethodSource("seeds")
    void damagedTextsAreReadOrRefused(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder(GOOD);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setLength(Math.max(1, at));
                case 1 -> text.deleteCharAt(at).append(' ');
                default -> text.setCharAt(at, "\"[]{}=,.#\n-9eé\u0001".charAt(random.nextInt(15)));
            }
        }
        try {
            assertTrue(ScenarioReader.read("a.thalweg", text.toString(), Catalog.builtIn())
                            .steps()
                    > 0);
        } catch (InputException e) {
            assertTrue(e.getMessage().startsWith("a.thalweg:"), e.getMessage());
        }
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertEquals(
                "a.thalweg: expected a scenario or a definition, found brackets nested too deeply",
                refusal("a = " + "[".repeat(100_000)));
    }

    @Test
    void filesThatAreNoTextAreRefused(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("b"), new byte[] {'a', 0, 'b'});
        Path other = Files.write(folder.resolve("o"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Path large = Files.write(folder.resolve("l"), new byte[TextFile.MAX_BYTES + 1]);
        assertEquals(folder + ": expected a file, found a directory", unread(folder));
        assertEquals(folder.resolve("n") + ": expected a file, found none of this name", unread(folder.resolve("n")));
        assertEquals(binary + ": expected text, found a binary file", unread(binary));
        assertEquals(other + ": expected UTF-8 text, found UTF-16; save it as UTF-8", unread(other));
        Path latin = Files.write(folder.resolve("i"), "a = 1\n# größe".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(latin + ":2:5: expected UTF-8 text, found a binary file or another encoding", unread(latin));
        assertEquals(large + ": expected at most 4 MB of text, found more", unread(large));
    }

    private static String unread(Path file) {
        return assertThrows(InputException.class, () -> ScenarioReader.read(file, Catalog.builtIn()))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aGoodTextIsRead(String before, @TempDir Path folder) throws IOException, InputException {
        Path file = Files.writeString(folder.resolve("a.thalweg"), before + GOOD);
        assertEquals(300, ScenarioReader.read(file, Catalog.builtIn()).steps());
    }
}
