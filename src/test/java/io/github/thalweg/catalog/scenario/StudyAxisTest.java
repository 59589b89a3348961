package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Options of `[study]` have the form of the command's.
class StudyAxisTest {
    private static Scenario read(String study) throws InputException {
        return ScenarioReader.read(
                "a.thalweg",
                "start = [1, 1]\n[landscape]\nformula = \"x^2 + y^2\"\n[[run]]\noptimizer = { use = \"sgd\" }\n[study]\n"
                        + study.replace(" ; ", "\n"),
                Catalog.builtIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = \"sweep\" ; x = \"run1.lr=1e-4:1:log\" ; y = \"momentum\"",
                "kind = \"sweep\" ; x = \"run3.lr=0:1\"",
                "kind = \"ensemble\" ; seeds = 5 ; minimum = 1",
                "kind = \"basin\" ; steps = 10",
            })
    void whatTheCommandTakesIsRead(String study) throws InputException {
        assertNotNull(read(study).study());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = \"lr=1:0.1\" | `x` must be an axis that rises, as lr, run1.lr=0.01:1 or run1.lr=1e-4:1:log, which is"
                        + " above 0, was \"lr=1:0.1\"",
                "x = \"lr=0:1:log\" | `x` must be an axis that rises, as lr, run1.lr=0.01:1 or run1.lr=1e-4:1:log, which"
                        + " is above 0, was \"lr=0:1:log\"",
                "y = \"lr=a:1\" | `y` must be an axis that rises, as lr, run1.lr=0.01:1 or run1.lr=1e-4:1:log, which is"
                        + " above 0, was \"lr=a:1\"",
                "steps = 0 | `steps` must be in [1, 1000000], was 0",
                "steps = 1.5 | `steps` must be a whole number, was 1.5",
            })
    void whatIsNoAxisAndNoCountIsRefused(String option, String sentence) {
        var error = assertThrows(InputException.class, () -> read("kind = \"sweep\" ; " + option));
        assertEquals("a.thalweg:8:1: " + sentence, error.getMessage());
    }
}
