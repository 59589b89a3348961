package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.RandomScenario;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.session.OpeningRace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioCodeTest {
    private static final Scenario RACE = new RandomScenario(new Random(7)).scenario();
    private static final String CODE = ScenarioCode.of(RACE);

    private static Scenario read(String text) throws InputException {
        return ScenarioCode.read(text, Catalog.builtIn());
    }

    private static String sentence(String code) {
        return assertThrows(InputException.class, () -> read(code), code).getMessage();
    }

    @Test
    void everyScenarioComesBackFromItsCode() throws InputException {
        for (int seed = 0; seed < 100; seed++) {
            Scenario scenario = new RandomScenario(new Random(seed)).scenario();
            assertEquals(scenario, read(ScenarioCode.of(scenario)));
        }
    }

    @Test
    void theCodeOfAUsualRaceIsShort() throws InputException {
        String text = """
                steps = 250
                start = [-1.7, 2.35]
                [landscape]
                formula = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2 + 3*sin(2*x)"
                [noise]
                gradient = 0.35
                seed = 31
                [[run]]
                label = "Nadam with restarts"
                optimizer = { use = "nadam", lr = 0.13, beta1 = 0.85 }
                schedule = { use = "cosine-restarts", T_0 = 45 }
                [[run]]
                label = "Heavy ball"
                optimizer = { use = "momentum", lr = 0.0042, momentum = 0.93 }
                [[run]]
                label = "Rprop, clipped"
                optimizer = { use = "rprop", lr = 0.27 }
                clip_norm = 2.5
                """;
        String code = ScenarioCode.of(ScenarioReader.read("test", text, Catalog.builtIn()));
        assertTrue(code.length() < 320, "was " + code.length());
    }

    /// A dictionary that changed would make every code that was ever handed out unreadable.
    @Test
    void aCodeOfTheFirstVersionIsStillRead() throws InputException {
        Scenario first = OpeningRace.of(Catalog.builtIn()).withTitle("Down Rosenbrock's valley");
        assertEquals(first, read("thalweg:1:LafoPRtNMFRKMFSLEaqmJwA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "  %s\n", "https://example.org/open#%s", "Look at this: %s\nWhat do you think?", "<%s>."})
    void aCodeIsFoundInTheTextAroundIt(String around) throws InputException {
        assertTrue(ScenarioCode.isIn(around.formatted(CODE)));
        assertEquals(RACE, read(around.formatted(CODE)));
    }

    @Test
    void aCodeThatMailBrokeIntoLinesIsPutTogether() throws InputException {
        assertEquals(RACE, read("> " + CODE.substring(0, 72) + "\r\n" + CODE.substring(72)));
    }

    @Test
    void aFileMayHoldACode(@TempDir Path folder) throws InputException, IOException {
        Path file = Files.writeString(folder.resolve("code.txt"), CODE + "\n");
        assertEquals(RACE, ScenarioReader.read(file, Catalog.builtIn()));
        assertEquals(
                "scenario", FileCheck.check(file, Catalog.builtIn(), _ -> {}).kind());
        assertEquals(RACE, ScenarioReader.read(Path.of(CODE), Catalog.builtIn()));
    }

    @Test
    void everyCutOffCodeIsRefused() {
        for (int length = "thalweg:1:".length(); length < CODE.length(); length++) {
            assertEquals(
                    "scenario code: expected a whole code, found one that is cut off",
                    sentence(CODE.substring(0, length)));
        }
    }

    @Test
    void everyMistypedLetterIsNoticed() {
        for (int i = "thalweg:1:".length(); i < CODE.length(); i++) {
            char other = CODE.charAt(i) == 'A' ? 'B' : 'A';
            String wrong = CODE.substring(0, i) + other + CODE.substring(i + 1);
            // The last letter may hold bits that belong to no byte.
            if (i < CODE.length() - 1) {
                sentence(wrong);
            }
        }
    }

    @Test
    void whatIsNoCodeOrNotOursIsSaidInWords() {
        assertFalse(ScenarioCode.isIn("thalweg is a word"));
        assertEquals(
                "scenario code: expected a code that begins with thalweg:1:, found none",
                sentence("thalweg is a word"));
        assertEquals(
                "scenario code: this code needs a newer Thalweg: expected version 1, found 2",
                sentence(CODE.replace(":1:", ":2:")));
        assertEquals(
                "scenario code: expected at most 8000000 characters, found more",
                sentence("thalweg:1:" + "A".repeat(8_000_000)));
    }

    @Test
    void aBombIsNotUnpacked() {
        var deflater = new Deflater(9, true);
        deflater.setInput(new byte[100_000_000]);
        deflater.finish();
        var packed = new byte[200_000];
        int length = deflater.deflate(packed, 4, packed.length - 4);
        deflater.end();
        String code = "thalweg:1:"
                + Base64.getUrlEncoder()
                        .encodeToString(java.util.Arrays.copyOf(packed, length + 4))
                        .replace("=", "");
        assertEquals(
                "scenario code: expected a code as it was copied, found one with a wrong character", sentence(code));
        var crc = new CRC32();
        crc.update(new byte[TextFile.MAX_BYTES + 1]);
        java.nio.ByteBuffer.wrap(packed).putInt((int) crc.getValue());
        String checked = "thalweg:1:"
                + Base64.getUrlEncoder()
                        .encodeToString(java.util.Arrays.copyOf(packed, length + 4))
                        .replace("=", "");
        assertEquals("scenario code: expected at most 4 MB of text, found more", sentence(checked));
        assertTrue(new String(packed, StandardCharsets.ISO_8859_1).length() > length);
    }
}
