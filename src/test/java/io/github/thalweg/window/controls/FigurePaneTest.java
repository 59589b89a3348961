package io.github.thalweg.window.controls;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which drawing in flight is given up for the next.
class FigurePaneTest {
    private final Scenario race = Fixture.scenario();

    private boolean givesUp(Scenario next) {
        return FigurePane.isOfAnother(
                new FigureInput(Fixture.results(next), 0), new FigureInput(Fixture.results(race), 0));
    }

    @Test
    void thatOfAnotherRaceIs() {
        assertTrue(givesUp(race.withSteps(300)));
        assertTrue(givesUp(race.withRuns(List.of(Fixture.run()))));
        assertTrue(givesUp(race.withLandscape(new LandscapeUse(Landscape.typed("x^2 + y^2", List.of()), Map.of()))));
    }

    @Test
    void thatOfTheSameRaceWithOtherNumbersIsNot() {
        assertFalse(givesUp(race));
        assertFalse(givesUp(race.withStart(new Point(1, 1))));
    }
}
