package io.github.thalweg.formula.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that were typed as expressions come back as such.
class ConstantTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/3",
                "-2/7",
                "2/101",
                "9999/997",
                "pi",
                "pi/4",
                "-3*pi/2",
                "5*pi/6",
                "e",
                "sqrt(2)",
                "sqrt(2)/2",
                "3*sqrt(5)",
                "1/pi"
            })
    void anExpressionComesBack(String text) {
        double value = Spelling.number(text);
        String back = ConstantText.of(value).orElseThrow();
        assertEquals(value, Spelling.number(back));
        assertEquals(text, back);
    }

    @Test
    void otherNumbersAreDecimals() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            assertEquals(Optional.empty(), ConstantText.of((random.nextDouble() - 0.5) * Math.pow(10, i % 9 - 4)));
        }
        for (double value : new double[] {0, 1, 0.5, 0.1, 1e-300, 0.0009765625, Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertEquals(Optional.empty(), ConstantText.of(value));
        }
    }

    @Test
    void aScenarioIsWrittenBackAsItWasTyped() throws InputException {
        String text = """
                thalweg = 1
                start = ["pi/4", "-1/3"]
                steps = 20

                [landscape]
                formula = "a*x^2 + y^2"
                parameters = { a = "2/7" }
                view = ["-pi", "pi", -3, 3]

                [[run]]
                optimizer = { use = "sgd", lr = "2/101" }
                schedule = { use = "exponential", gamma = "29/30" }
                l2 = "1/300"
                start = [1, "sqrt(2)"]
                """;
        Scenario read = ScenarioReader.read("test", text, Catalog.builtIn());
        assertEquals(text, ScenarioWriter.text(read));
        assertEquals(read, ScenarioReader.read("test", ScenarioWriter.text(read), Catalog.builtIn()));
    }
}
