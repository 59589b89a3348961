package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// The column of a paper is 418 by 316 units of its type.
    @Test
    void inThePaperNothingOfALegendIsMadeSmaller() {
        RunSpec run = Races.divergence().runs().get(1).withLabel("momentum");
        Scenario scenario = Races.scenario("x^2 + y^2", new Point(1, 1), 10, run, run, run, run);
        var legend = new Legend(Races.computed(scenario, 10), 418 - 32, Theme.LIGHT);
        assertTrue(legend.height() <= 0.45 * 316 - 16, () -> legend.height() + " units");
    }

    /// Settings are written whole, and no name is cut where there is a way to set it.
    @ParameterizedTest
    @ValueSource(ints = {200, 300, 420, 700, 1300})
    void everythingIsWritten(int width) {
        FigureInput input = Races.computed(Races.valley(10), 10);
        String written = WrittenTexts.of(g -> new Legend(input, width, Theme.LIGHT).paint(g, 0, 0)).stream()
                .map(WrittenTexts.Written::text)
                .collect(Collectors.joining(" "));
        for (int run = 0; run < 4; run++) {
            assertTrue(written.contains(input.scenario().label(run)), written);
            String settings =
                    String.join(", ", RunDescription.of(input.scenario().runs().get(run), input.scenario()));
            assertTrue(written.contains(settings), written);
        }
    }

    /// With more room it is never higher.
    @Test
    void roomIsUsed() {
        FigureInput input = Races.computed(Races.many(8, 5), 5);
        double before = Double.POSITIVE_INFINITY;
        for (int width = 200; width < 1500; width += 50) {
            double height = new Legend(input, width, Theme.LIGHT).height();
            assertTrue(height <= before + 1e-9, width + ": " + height);
            before = height;
        }
    }
}
