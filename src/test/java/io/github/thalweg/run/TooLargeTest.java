package io.github.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TooLargeTest {
    private static Scenario scenario(int runs, int steps) throws InputException {
        String run = "[[run]]\noptimizer = { use = \"adam\" }\n";
        String text = "steps = " + steps + "\n[landscape]\nformula = \"x^2 + y^2\"\n" + run.repeat(runs);
        return ScenarioReader.read("test", text, Catalog.builtIn());
    }

    @Test
    void theLongestRunsAreComputedWhereTheyFit() throws InputException {
        Scenario eight = scenario(8, Scenario.MAX_STEPS);
        assertDoesNotThrow(() -> TooLargeException.check(eight));
    }

    @Test
    void moreThanFitsIsSaidBeforeItIsComputed() throws InputException {
        Scenario nine = scenario(9, Scenario.MAX_STEPS);
        assertEquals(
                "these runs must keep at most 32,000,000 numbers together, found 36,000,000: fewer updates, runs or"
                        + " seeds will fit",
                assertThrows(TooLargeException.class, () -> ScenarioComputation.compute(nine, null))
                        .getMessage());
    }

    @Test
    void repetitionsAndNamesOfRulesCount() throws InputException {
        Scenario noisy = scenario(12, 20_000).withNoise(new Noise("1", "1", 1, 7, 1_000));
        assertThrows(TooLargeException.class, () -> TooLargeException.check(noisy));
    }
}
