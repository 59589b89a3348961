package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.method.MethodKind;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.graph.ScenarioCheck;
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

    static List<Landscape> landscapes() {
        return CATALOG.landscapes();
    }

    @Test
    void theRulesOfTheLanguagePageAreThere() {
        assertMissing("""
                sgd momentum nesterov adagrad adadelta rmsprop adam amsgrad adam-as-printed adagrad-as-printed
                adamw adamax nadam radam rprop asgd lion adabelief yogi adabound adamod qhm qhadam aggmo adan
                madgrad tiger pid accsgd swats lamb lars diffgrad padam novograd adamp ademamix adopt laprop ranger
                lookahead sam schedule-free-sgd schedule-free-adamw sophia prodigy dadapt-sgd dadapt-adam
                normalized sign signum newton diagonal-newton polyak barzilai-borwein
                """, CATALOG.updateRules().stream().map(UpdateRule::id).toList());
    }

    @Test
    void everyMethodHasItsFile() {
        assertEquals(
                MethodKind.ids(),
                CATALOG.updateRules().stream()
                        .filter(rule -> rule.method() != null)
                        .map(UpdateRule::id)
                        .toList());
    }

    @Test
    void theSchedulesOfTheLanguagePageAreThere() {
        assertMissing("""
                constant constant-factor linear warm-up step multi-step exponential natural-exponential time-based
                inverse-time inverse-sqrt noam robbins-monro polynomial cosine cosine-restarts cyclic one-cycle
                plateau wsd rex tanh chebyshev piecewise
                """, CATALOG.schedules().stream().map(Schedule::id).toList());
    }

    private static void assertMissing(String wanted, List<String> found) {
        assertEquals(
                List.of(),
                Stream.of(wanted.strip().split("\\s+", -1))
                        .filter(id -> !found.contains(id))
                        .toList());
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

    @ParameterizedTest
    @MethodSource("landscapes")
    void everyParameterOfALandscapeSaysWhatItIs(Landscape landscape) {
        for (FormulaParameter parameter : landscape.parameters()) {
            assertTrue(parameter.meaning().endsWith("."), parameter.name());
            assertTrue(parameter.meaning().length() <= 100, parameter.name());
        }
    }
}
