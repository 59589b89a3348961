package io.github.thalweg.study.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The ramp, and that what it suggests holds where one knows the stable range.
class LrRangeTestTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    /// Curvatures 1 and 10: descent is stable below 2/10.
    private static Scenario bowl(String rule) {
        return Studies.scenario(CATALOG, "(x^2 + 10*y^2)/2", 100, rule);
    }

    @Test
    void theRampRisesByTheSameRatio() {
        LrRangeCurve curve = new LrRangeTest(1e-3, 0.1, 11, 0).of(bowl("sgd"), 0);
        assertEquals(11, curve.steps().size());
        for (int k = 0; k <= 10; k++) {
            double rate = 1e-3 * Math.pow(100, k / 10.0);
            assertEquals(rate, curve.steps().get(k).rate(), rate * 1e-14);
            assertEquals(curve.steps().get(k).loss(), curve.steps().get(k).smoothed());
        }
        double x = 1 - 1e-3;
        double y = 1 - 1e-2;
        assertEquals((x * x + 10 * y * y) / 2, curve.steps().getFirst().loss(), 1e-15);
    }

    @Test
    void smoothingIsTheCorrectedMovingAverage() {
        LrRangeCurve curve = new LrRangeTest(1e-3, 0.1, 10, 0.75).of(bowl("sgd"), 0);
        double first = curve.steps().get(0).loss();
        double second = curve.steps().get(1).loss();
        assertEquals(first, curve.steps().get(0).smoothed(), 1e-15);
        assertEquals((0.75 * first + second) / 1.75, curve.steps().get(1).smoothed(), 1e-14);
    }

    @Test
    void whatItSuggestsOnAQuadraticIsStable() {
        for (LrRangeTest test : new LrRangeTest[] {LrRangeTest.USUAL, new LrRangeTest(1e-5, 100, 400, 0.8)}) {
            LrRangeCurve curve = test.of(bowl("sgd"), 0);
            assertEquals(4, curve.suggestions().size());
            for (LrRangeCurve.Suggested suggested : curve.suggestions()) {
                assertTrue(suggested.rate() < 0.2, suggested::toString);
                Trajectory run = Runner.run(bowl("sgd").withRun(0, Studies.rate(bowl("sgd"), suggested.rate())), 0);
                assertTrue(run.loss(100) < run.loss(0), suggested::toString);
            }
            assertTrue(curve.breaking().orElseThrow() > 0.2);
        }
    }

    @Test
    void oneSuggestionIsRecommendedForWhatItDoesInTheRace() {
        LrRangeCurve curve = LrRangeTest.USUAL.of(bowl("sgd"), 0);
        assertEquals(0.2, curve.limit().orElseThrow(), 1e-12);
        LrRangeCurve.Recommended best = curve.recommended().orElseThrow();
        double lowest = finalLoss(best.suggested().rate());
        curve.suggestions().forEach(other -> assertTrue(lowest <= finalLoss(other.rate()), other::toString));
        assertTrue(best.reason().startsWith("lowest of these after 100 updates ("), best.reason());
        assertTrue(curve.about(best.suggested()).startsWith("recommended: "));
        assertTrue(curve.aboutBreaking().endsWith("some updates past the limit"));
    }

    private static double finalLoss(double rate) {
        return Runner.run(bowl("sgd").withRun(0, Studies.rate(bowl("sgd"), rate)), 0)
                .loss(100);
    }

    /// A long ramp stays low on the way through the unstable rates: what it shows there is no rate to run with.
    @Test
    void aSuggestionAboveTheLimitSaysSo() {
        var suggested = new LrRangeCurve.Suggested(Suggestion.STEEPEST, 0.25, 0);
        LrRangeCurve curve = LrRangeTest.USUAL.of(bowl("sgd"), 0);
        assertTrue(curve.isAboveLimit(0.25));
        assertEquals("above the stability limit: the run would oscillate and grow", curve.about(suggested));
    }

    @Test
    void aRampThatEndsTooSoonSaysSo() {
        LrRangeCurve curve = new LrRangeTest(1e-6, 0.01, 100, 0.6).of(bowl("sgd"), 0);
        assertEquals(List.of(), curve.suggestions());
        assertTrue(curve.whyNone().contains("still falls"), curve.whyNone());
        assertTrue(curve.recommended().isEmpty());
    }

    @Test
    void theRunKeepsItsNoise() {
        Scenario quiet = bowl("momentum");
        Scenario noisy = quiet.withNoise(new Noise("1", "1", 1, 7, null));
        assertEquals(LrRangeTest.USUAL.of(noisy, 0), LrRangeTest.USUAL.of(noisy, 0));
        assertTrue(LrRangeTest.USUAL.of(noisy, 0).steps().getLast().loss()
                != LrRangeTest.USUAL.of(quiet, 0).steps().getLast().loss());
    }

    @Test
    void wrongNumbersAreRefusedInASentence() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> new LrRangeTest(0.1, 0.01, 100, 0));
        assertEquals("the last rate must be above the first, 0.1, was 0.01", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new LrRangeTest(0, 1, 100, 0));
        assertThrows(IllegalArgumentException.class, () -> new LrRangeTest(0.1, 1, 5, 0));
        assertThrows(IllegalArgumentException.class, () -> new LrRangeTest(0.1, 1, 100, 1));
    }

    @Test
    void aRuleWithoutARateIsRefused() {
        var rule = new UpdateRule(About.of("fixed", ""), List.of(), List.of(), "theta = theta - 0.1*g", false);
        Scenario scenario = Studies.scenario("x^2 + y^2", 10, List.of(Studies.run(CATALOG, rule)));
        var wrong = assertThrows(IllegalArgumentException.class, () -> LrRangeTest.USUAL.of(scenario, 0));
        assertEquals("fixed has no learning rate: its rule chooses the length of each step", wrong.getMessage());
    }
}
