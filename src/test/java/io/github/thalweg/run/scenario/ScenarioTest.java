package io.github.thalweg.run.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {
    private static final Scenario TUNED = new Scenario(
                    "title",
                    new LandscapeUse(Landscape.typed("x^2 + y^2", List.of()), Map.of()),
                    new Point(1, 1),
                    40,
                    new Box(-1, 1, -1, 1),
                    List.of(Rules.run(Rules.optimizer(Rules.SGD, 0.1)), Rules.run(Rules.optimizer(Rules.ADAM, 0.1))))
            .withNoise(new Noise("0.1", "0.1", 1, 7, null))
            .withSweep(Map.of("steps", List.of(10.0, 20.0)))
            .withTuned("random search over lr, 60 updates");

    private static Stream<Scenario> sameRuns() {
        return Stream.of(
                TUNED.withTitle("other"),
                TUNED.withView(new Box(-2, 2, -2, 2)),
                TUNED.withLandscape(TUNED.landscape()),
                TUNED.withStart(new Point(1, 1)),
                TUNED.withSteps(40),
                TUNED.withNoise(TUNED.noise()),
                TUNED.withRuns(TUNED.runs().reversed()),
                TUNED.withRun(1, TUNED.runs().get(1).withLabel("second").withStyle(3)));
    }

    @ParameterizedTest
    @MethodSource("sameRuns")
    void whatLeavesTheRunsAsTheyAreKeepsHowTheyWereTuned(Scenario changed) {
        assertEquals(TUNED.tuned(), changed.tuned());
        assertEquals(TUNED.sweep(), changed.sweep());
    }

    private static Stream<Scenario> otherRuns() {
        return Stream.of(
                TUNED.withLandscape(new LandscapeUse(Landscape.typed("x^2 + 2*y^2", List.of()), Map.of())),
                TUNED.withStart(new Point(1, 2)),
                TUNED.withSteps(41),
                TUNED.withNoise(null),
                TUNED.withRun(0, TUNED.runs().get(0).withL2(0.1)));
    }

    @ParameterizedTest
    @MethodSource("otherRuns")
    void whatChangesWhereTheyGoTakesItAway(Scenario changed) {
        assertNull(changed.tuned());
        assertEquals(TUNED.sweep(), changed.sweep());
    }

    @Test
    void aWordOnTuningChangesNothingElse() {
        assertEquals(TUNED, TUNED.withTuned(null).withTuned(TUNED.tuned()));
    }
}
