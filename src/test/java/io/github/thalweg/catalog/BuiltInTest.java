package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioCheck;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes with the program is whole.
class BuiltInTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    static Stream<Definition> definitions() {
        return Stream.concat(CATALOG.updateRules().stream(), CATALOG.schedules().stream());
    }

    @Test
    void theRulesOfTheLanguagePageAreThere() {
        assertEquals(
                List.of(
                        "adadelta",
                        "adagrad",
                        "adam",
                        "adamax",
                        "adamw",
                        "amsgrad",
                        "lookahead",
                        "momentum",
                        "nesterov",
                        "normalized",
                        "rmsprop",
                        "sam",
                        "sgd",
                        "sign"),
                CATALOG.updateRules().stream().map(UpdateRule::id).toList());
    }

    @Test
    void theSchedulesOfTheLanguagePageAreThere() {
        assertEquals(
                List.of(
                        "constant",
                        "constant-factor",
                        "cosine",
                        "cosine-restarts",
                        "cyclic",
                        "exponential",
                        "inverse-sqrt",
                        "inverse-time",
                        "linear",
                        "multi-step",
                        "natural-exponential",
                        "one-cycle",
                        "piecewise",
                        "plateau",
                        "polynomial",
                        "robbins-monro",
                        "step",
                        "time-based",
                        "warm-up"),
                CATALOG.schedules().stream().map(Schedule::id).toList());
    }

    @Test
    void landscapesAreThere() {
        assertTrue(CATALOG.landscapes().size() >= 30);
        assertTrue(CATALOG.landscape("rosenbrock").isPresent());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyTextIsOneOfTheLanguage(Definition definition) {
        assertDoesNotThrow(() -> ScenarioCheck.check(definition));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionExplainsItself(Definition definition) {
        assertFalse(definition.group().isBlank());
        assertTrue(definition.summary().endsWith("."));
        assertFalse(definition.name().isBlank());
        for (Parameter parameter : definition.parameters()) {
            assertTrue(parameter.meaning().endsWith("."), parameter.name());
        }
        for (String line : definition.text().strip().lines().toList()) {
            assertTrue(line.contains("#"), line);
        }
    }
}
