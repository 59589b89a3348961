package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Segment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegendTest {
    @Test
    void whateverDiffersFromTheDefaultIsSaid() {
        var runs = Races.valley(10).runs();
        assertEquals(List.of("lr 0.12", "β₁ 0.8", "Cosine annealing"), RunDescription.of(runs.getFirst()));
        assertEquals(List.of("lr 0.01"), RunDescription.of(runs.get(1)));
        assertEquals(List.of("lr 0.0012", "clipped to norm 50"), RunDescription.of(runs.get(3)));
    }

    @Test
    void aRateThatNoScheduleReadsIsNotSaid() {
        var run = Races.valley(10).runs().get(1);
        var fixed = new Segment(Schedule.typed("0.1/(k + 1)"), Map.of(), null);
        assertEquals(List.of("lr = 0.1/(k + 1)"), RunDescription.of(run.withSchedule(List.of(fixed))));
    }

    @Test
    void partsOfAnEvaluationAreSaid() {
        var run = Races.valley(10).runs().getFirst();
        assertEquals("1.5 gradient evaluations", RunDescription.evaluated(run, 1.5));
        assertEquals("12,000 gradient evaluations", RunDescription.evaluated(run, 12_000));
        assertEquals("1,001 gradient evaluations", RunDescription.evaluated(run, 1000.75));
    }

    @Test
    void noiseIsSaid() {
        assertEquals("gradient noise 0.5, batch 16, seed 7", RunDescription.of(new Noise("0.5", "0.5", 16, 7, null)));
        assertEquals("batch 8, seed 3", RunDescription.of(new Noise("0", "0", 8, 3, null)));
        assertEquals(
                "batch 1 with replacement, seeds 3 to 6",
                RunDescription.of(new Noise("0", "0", 1, 3, 4, Sampling.REPLACEMENT)));
    }

    @Test
    void twelveStylesDifferInColourAndMarkerAndDash() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)) {
            var styles = IntStream.range(0, 12).mapToObj(RunStyle::new).toList();
            assertEquals(
                    12, new HashSet<>(styles.stream().map(s -> s.color(theme)).toList()).size());
            assertEquals(12, new HashSet<>(styles.stream().map(RunStyle::marker).toList()).size());
            assertEquals(
                    12,
                    new HashSet<>(styles.stream()
                                    .map(s -> Arrays.toString(s.dash(2)))
                                    .toList())
                            .size());
        }
        assertNotEquals(0, new RunStyle(1).dash(2).length);
        assertEquals(new RunStyle(0).color(Theme.LIGHT), new RunStyle(12).color(Theme.LIGHT));
        assertNotEquals(new RunStyle(0).marker(), new RunStyle(12).marker());
    }
}
