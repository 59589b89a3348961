package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts that are drawn have a length that can be drawn.
class TextLengthTest {
    private static final String SCENARIO = """
            title = "{title}"
            tuned = "{tuned}"
            [landscape]
            formula = "x^2 + y^2"
            parameters = { {parameter} = 1 }
            [[run]]
            label = "{label}"
            optimizer = { use = "own", lr = 0.1 }
            [landscapes.{id}]
            name = "{landscape}"
            formula = "x"
            tags = ["{tag}"]
            summary = "{about}"
            view = [0, 1, 0, 1]
            starts = [[0, 0]]
            [optimizers.own]
            name = "{name}"
            group = "{group}"
            summary = "{summary}"
            reference = "{reference}"
            [optimizers.own.parameters]
            lr = { default = 1, symbol = "{symbol}", meaning = "{meaning}" }
            {own} = { type = "choice", choices = ["{choice}"], default = "{choice}" }
            [optimizers.own.state]
            {state} = 0
            [optimizers.own.rule]
            text = "# {line}\\ntheta = theta - lr*g # {comment}"
            """;

    private static void read(String key, String text) throws InputException {
        String filled = SCENARIO.replace("{" + key + "}", text);
        ScenarioReader.read("test", filled.replaceAll("\\{([a-z]+)}", "$1"), Catalog.builtIn());
    }

    @ParameterizedTest
    @CsvSource({
        "title, 500", "tuned, 500", "label, 200", "parameter, 200", "id, 200", "landscape, 200", "tag, 200",
        "about, 500", "name, 200", "group, 200", "summary, 500", "reference, 500", "symbol, 40", "meaning, 500",
        "own, 200", "choice, 200", "state, 200", "line, 500", "comment, 500"
    })
    void aTextHasALimit(String key, int most) {
        assertDoesNotThrow(() -> read(key, "a".repeat(most)));
        var over = assertThrows(InputException.class, () -> read(key, "a".repeat(most + 1)));
        assertTrue(
                String.valueOf(over.getMessage()).contains("expected at most " + most + " letters in a "),
                over::getMessage);
        assertTrue(String.valueOf(over.getMessage()).endsWith(", found " + (most + 1)), over::getMessage);
        assertTrue(String.valueOf(over.getMessage()).matches("test:\\d+:\\d+: .*"), over::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"title", "symbol"})
    void aLetterIsALetterHoweverManyBytesItHas(String key) {
        assertDoesNotThrow(() -> read(key, "𝜃".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource({"use = \"sgd\", use = \"{}\"", "title, {}"})
    void aWrongWordOfAnyLengthIsShownShort(String from, String to) {
        String text = "title = \"t\"\n[landscape]\nformula = \"x\"\n[[run]]\noptimizer = { use = \"sgd\" }\n";
        String wrong = text.replace(from, to.replace("{}", "w".repeat(300_000)));
        var error = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(InputException.class, () -> ScenarioReader.read("test", wrong, Catalog.builtIn())));
        assertTrue(
                String.valueOf(error.getMessage()).length() < 3000,
                () -> "" + error.getMessage().length());
    }
}
