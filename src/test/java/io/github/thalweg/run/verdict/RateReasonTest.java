package io.github.thalweg.run.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.ScenarioComputation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A verdict says first why, where the rate is why.
class RateReasonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Curvatures 2 and 2000: below 2/2000 it is stable, with momentum 0.9 below 3.8/2000.
                "x^2 + 1000*y^2; sgd; 0.052; The rate is 52 times what this curvature allows (0.001).",
                "x^2 + 1000*y^2; sgd; 0.00105; The rate is 1.1 times what this curvature allows (0.001).",
                "x^2 + 1000*y^2; sgd; 0.00104; The rate is just above what this curvature allows (0.001).",
                "x^2 + 1000*y^2; momentum; 0.019; The rate is 10 times what this curvature allows (0.0019).",
                "x^2 + 1000*y^2; sgd; 0.001; The rate is just what this curvature allows (0.001), so the steps hop from"
                        + " wall to wall.",
                "x^2 + 1000*y^2; sgd; 1e-6; The rate is only 1/1,000 of what this curvature allows (0.001).",
                "x^2 + 1000*y^2; sgd; 0.0009; 'The rate is 0.9 times what this curvature allows (0.001), but along the"
                        + " valley''s floor it curves 1,000 times less.'",
            })
    void theReasonStandsFirst(String formula, String rule, double rate, String sentence) throws InputException {
        Verdict verdict = verdict(formula, "[2, 1]", 100, rule, rate);
        assertTrue(verdict.reason().startsWith(sentence + " "), verdict.reason());
    }

    /// The curvature grows outwards like x^2: at 1 it allows 2/12, and at 0.5 four times that.
    @Test
    void aRunThatGetsWhereItIsSteeperIsToldSince() throws InputException {
        Verdict verdict = verdict("x^4 - 3*x^2 + 0.5*y^2", "[0.01, 1]", 60, "sgd", 0.4);
        assertEquals(Verdict.Kind.DIVERGED, verdict.kind(), verdict.reason());
        assertTrue(
                verdict.reason()
                        .matches("From update \\d+ on the rate is [\\d.]+ times what the curvature there allows"
                                + " \\([\\d.]+\\)\\. .*"),
                verdict.reason());
    }

    @Test
    void whereTheLossHasNoLowerEndTheRateIsNotBlamed() throws InputException {
        Verdict verdict = verdict("x^2 - y^2", "[1, 1]", 100, "sgd", 0.1);
        assertEquals(Verdict.Kind.DIVERGED, verdict.kind());
        assertTrue(verdict.reason().startsWith("It runs downhill without end: "), verdict.reason());
    }

    private static Verdict verdict(String formula, String start, int steps, String rule, double rate)
            throws InputException {
        String text = "start = " + start + "\nsteps = " + steps + "\n[landscape]\nformula = \"" + formula
                + "\"\n[[run]]\noptimizer = { use = \"" + rule + "\", lr = " + rate + " }\n";
        return ScenarioComputation.compute(ScenarioReader.read("rate.thalweg", text, Catalog.builtIn()), null)
                .verdicts()
                .getFirst();
    }
}
