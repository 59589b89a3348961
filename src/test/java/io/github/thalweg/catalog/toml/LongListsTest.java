package io.github.thalweg.catalog.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlArray;

/// A long list of numbers is the same, number by number and place by place, as the parser of TOML has it.
class LongListsTest {
    private static final String NUMBERS =
            IntStream.range(0, 40).mapToObj(Integer::toString).collect(Collectors.joining(", "));

    private static List<Item> list(String text) throws InputException {
        return new Source("file", text).table().require("a").list();
    }

    private static void isTheSame(String text) throws InputException {
        TomlArray wanted = Objects.requireNonNull(Toml.parse(text).getArray("a"));
        List<Item> found = list(text);
        assertEquals(wanted.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(wanted.get(i), found.get(i).value());
            assertEquals(wanted.inputPositionOf(i), found.get(i).at(), text);
        }
    }

    @Test
    void numbersAndPlacesAreThoseOfTheParser() throws InputException {
        var random = new Random(2);
        for (int k = 0; k < 20; k++) {
            String list = IntStream.range(0, 2 * LongLists.LONG)
                    .mapToObj(_ -> switch (random.nextInt(7)) {
                        case 0 -> Long.toString(random.nextLong() >> (8 + random.nextInt(50)));
                        case 1 -> "+" + random.nextInt(9) + ".5e+" + random.nextInt(30);
                        case 2 -> Double.toString(random.nextGaussian());
                        case 3 -> "-0";
                        case 5 -> "nan";
                        case 4 -> (random.nextBoolean() ? "\n  " : " \r\n\n\t") + random.nextGaussian() * 1e-20;
                        default -> "  0.25\t";
                    })
                    .collect(Collectors.joining(","));
            String comma = k % 2 == 0 ? "" : " ,\n";
            isTheSame("# [1, 2\nb = \"é𝄞 [ \\\" # '\"\na = [" + list + comma + "] # end\nc = [[1], [2]]\n");
        }
    }

    /// Each has something by which it is no list of plain numbers: the parser has the word.
    @ParameterizedTest
    @ValueSource(
            strings = {", 1_000", ", 0x1f", ", nan", ", inf", ", 1979-05-27", ", \"2/3\"", ", 12345678901234567890.0"})
    void otherListsAreLeftToTheParser(String more) throws InputException {
        isTheSame("a = [" + NUMBERS + more + "]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = \"[%s]\"",
                "a = '[%s]'",
                "a = \"\"\"\n\\\"\"\" [%s] \"\"\"",
                "a = '''\n \\''[%s]'''",
                "# [%s]\na = \"\"",
                "a = \"\" # \" [%s]"
            })
    void textsKeepTheirs(String form) throws InputException {
        String text = form.formatted(NUMBERS) + "\nb = 'x'\n";
        Table read = new Source("file", text).table();
        assertEquals(Toml.parse(text).getString("a"), read.require("a").text());
        assertEquals("x", read.require("b").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = [%s 41]", "a = [%s,, 1]", "a = [%s\nb = 1", "a = [%s]\nb = = 1", "a = [ , %s]"})
    void whatIsWrongElsewhereIsSaidAtItsPlace(String wrong) {
        String text = wrong.formatted(NUMBERS);
        var said = assertThrows(InputException.class, () -> list(text));
        var error = Toml.parse(text).errors().getFirst();
        String place =
                "file:" + error.position().line() + ":" + error.position().column() + ": ";
        assertTrue(String.valueOf(said.getMessage()).startsWith(place), said::getMessage);
    }

    @Test
    void aListInTheWrongPlaceIsSaidWithItsLength() throws InputException {
        Item item = new Source("file", "\na = [" + NUMBERS + "]\n").table().require("a");
        String said =
                String.valueOf(assertThrows(InputException.class, item::number).getMessage());
        assertTrue(said.startsWith("file:2:"), said);
        assertTrue(said.endsWith("was a list of 40"), said);
    }

    @Test
    void listsWithinAListAreTakenOutEach() throws InputException {
        List<Item> rows = list("a = [[" + NUMBERS + "], [1], [" + NUMBERS + "]]\n");
        assertEquals(3, rows.size());
        assertEquals(40, rows.get(0).list().size());
        assertEquals(1, rows.get(1).list().size());
        assertEquals(39, rows.get(2).list().get(39).number());
    }

    /// The parser would take all the memory for a text that is only brackets, say.
    @Test
    void whatIsLeftHasALimit() {
        String pairs = "a = [" + "[0, 1], ".repeat(90_000) + "]\n";
        InputException e =
                assertThrows(InputException.class, () -> new Source("file", pairs + "b = [" + NUMBERS + "]\n").table());
        assertEquals(
                "file: a file may have at most 200,000 characters beside its long lists of numbers, this one has 540,009",
                e.getMessage());
    }
}
