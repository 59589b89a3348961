package io.github.thalweg.study.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What is read off curves of which one knows the answer.
class SuggestionTest {
    /// A curve with the rates 10, 100, 1000, ... and these smoothed losses.
    private static LrRangeCurve curve(double... smoothed) {
        var steps = new ArrayList<LrRangeCurve.Step>();
        for (int i = 0; i < smoothed.length; i++) {
            steps.add(new LrRangeCurve.Step(Math.pow(10, i + 1), Double.NaN, smoothed[i]));
        }
        return new LrRangeCurve("run", smoothed[0], steps, OptionalDouble.empty(), Optional.empty());
    }

    private static double rate(LrRangeCurve curve, Suggestion by) {
        return curve.suggestion(by).orElseThrow().rate();
    }

    @Test
    void eachIsReadWhereItsSentenceSays() {
        LrRangeCurve curve = curve(8, 7.9, 8.1, 8, 7, 3, 2, 2.5, 9, 99);
        assertEquals(1e6, rate(curve, Suggestion.STEEPEST));
        assertEquals(1e6, rate(curve, Suggestion.MINIMUM));
        // 8.1 8 7 3 2, or 8 7.9 7 3 2, which is as long and begins at the first rate: the middle of steps 0 and 6.
        assertEquals(1e4, rate(curve, Suggestion.VALLEY));
        // 8.1 8 7 3 2: half of the fall is 5.05.
        assertEquals(1e6, rate(curve, Suggestion.MAX_DESCENT));
        assertEquals(OptionalDouble.of(1e9), curve.breaking());
    }

    @Test
    void aValleyMayHaveGapsALongestDescentMayNot() {
        LrRangeCurve curve = curve(9, 8, 8.5, 7, 7.5, 6, 6.5, 5, 5.5);
        assertEquals(1e4, rate(curve, Suggestion.VALLEY));
        assertEquals(100, rate(curve, Suggestion.MAX_DESCENT));
        assertEquals(1e7, rate(curve, Suggestion.MINIMUM));
    }

    @Test
    void aCurveThatOnlyRisesSuggestsNothing() {
        LrRangeCurve curve = curve(1, 2, 3, 5, Double.POSITIVE_INFINITY);
        assertEquals(List.of(), curve.suggestions());
        assertEquals(OptionalDouble.of(1e4), curve.breaking());
    }

    @Test
    void whatIsNoNumberBreaks() {
        LrRangeCurve curve = curve(4, 3, 2, Double.NaN);
        assertEquals(OptionalDouble.of(1e4), curve.breaking());
        assertEquals(100, rate(curve, Suggestion.MINIMUM));
        assertTrue(curve(Double.NaN).suggestions().isEmpty());
    }

    /// Where the loss still falls at the last rates, none is the best of the ramp.
    @Test
    void aRampThatReachesNoEdgeSuggestsNothing() {
        LrRangeCurve falling = curve(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertEquals(List.of(), falling.suggestions());
        assertEquals("the loss still falls at the last rates of the test: let it end higher", falling.whyNone());
        assertTrue(curve(9, 8, 7, 6, 5, 4, 3, 2, 2.1, 2.2).reachesAnEdge());
        assertTrue(curve(1, 2, 3, 5).whyNone().contains("never falls"));
    }

    @Test
    void theLastPartOfTheRampIsNoSuggestion() {
        double[] losses = new double[100];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = i < 90 ? 50 - i * 0.1 : i < 96 ? 41 + (i - 90) * 0.01 : 20;
        }
        losses[99] = Double.NaN;
        for (LrRangeCurve.Suggested suggested : curve(losses).suggestions()) {
            assertTrue(suggested.step() < 95, suggested::toString);
        }
    }

    @Test
    void lossesBelowZeroBreakByAsMuch() {
        assertEquals(OptionalDouble.of(1e4), curve(-1, -4, 7, 9, 30).breaking());
        assertEquals(OptionalDouble.empty(), curve(-1, -4, 7, 8).breaking());
    }
}
