package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionModelTest {
    private final SessionModel session = Fixture.session();

    @Test
    void undoAndRedoNameWhatTheyDo() {
        Scenario first = session.scenario();
        session.edit("change the number of updates", s -> s.withSteps(50));
        assertEquals("change the number of updates", session.undoNameProperty().get());
        session.undo();
        assertEquals(first, session.scenario());
        assertFalse(session.canUndoProperty().get());
        assertEquals("change the number of updates", session.redoNameProperty().get());
        session.redo();
        assertEquals(50, session.scenario().steps());
    }

    @Test
    void aDragIsOneStepOfTheHistory() {
        for (int i = 0; i < 10; i++) {
            double x = i;
            session.editLive("move the start", s -> s.withStart(new Point(x, 0)));
        }
        session.commitLive();
        session.undo();
        assertEquals(new Point(2, 1.5), session.scenario().start());
        assertFalse(session.canUndoProperty().get());
    }

    @Test
    void twoDragsOfDifferentThingsAreTwoSteps() {
        session.editLive("move the start", s -> s.withStart(new Point(1, 1)));
        session.editLive("change the number of updates", s -> s.withSteps(7));
        session.undo();
        assertEquals(200, session.scenario().steps());
        assertEquals(new Point(1, 1), session.scenario().start());
    }

    @Test
    void aChangeThatChangesNothingIsNotRemembered() {
        session.edit("change the number of updates", s -> s.withSteps(200));
        assertFalse(session.canUndoProperty().get());
        assertFalse(session.dirtyProperty().get());
    }

    @Test
    void aFailureKeepsTheLastGoodResultsAndSaysWhy() {
        var failing = new SessionModel(Fixture.scenario(), SessionModelTest::refuseBad, Background.inPlace());
        Results good = failing.resultsProperty().get();
        failing.edit("change the formula", s -> s.withLandscape(typed("bad")));
        assertSame(good, failing.resultsProperty().get());
        assertEquals("unknown name bad", failing.errorProperty().get());
        failing.undo();
        assertNull(failing.errorProperty().get());
    }

    @Test
    void theLandscapeIsKnownBeforeItsResults() {
        var background = new QueuedBackground();
        var slow = new SessionModel(Fixture.scenario(), (scenario, _) -> Fixture.results(scenario), background);
        background.runNext();
        assertEquals("x^2 + 10*y^2", slow.surfaceProperty().get().landscape().formula());
        assertNull(slow.resultsProperty().get());
        background.runAll();
        slow.edit("change the formula", s -> s.withLandscape(typed("x^4 + y^4")));
        background.runNext();
        assertEquals("x^4 + y^4", slow.surfaceProperty().get().landscape().formula());
        assertEquals(
                "x^2 + 10*y^2",
                slow.resultsProperty().get().surface().landscape().formula());
    }

    @Test
    void aLandscapeThatIsNoneLeavesTheLast() {
        session.edit("change the formula", s -> s.withLandscape(typed("x^2 + 3*y^2")));
        var good = session.surfaceProperty().get();
        var failing = new SessionModel(Fixture.scenario(), SessionModelTest::refuseBad, Background.inPlace());
        failing.edit("change the formula", s -> s.withLandscape(typed("bad")));
        assertEquals("x^2 + 10*y^2", failing.surfaceProperty().get().landscape().formula());
        failing.edit("change the formula", s -> s.withLandscape(typed("x^2 + 3*y^2")));
        assertEquals(good.landscape(), failing.surfaceProperty().get().landscape());
    }

    @Test
    void savingAndUndoingBackToWhatWasSavedIsNotDirty() {
        session.edit("change the number of updates", s -> s.withSteps(50));
        assertTrue(session.dirtyProperty().get());
        session.saved(Path.of("race.thalweg"));
        assertFalse(session.dirtyProperty().get());
        session.undo();
        assertTrue(session.dirtyProperty().get());
        session.redo();
        assertFalse(session.dirtyProperty().get());
    }

    @Test
    void openingBeginsANewHistory() {
        session.edit("change the number of updates", s -> s.withSteps(50));
        session.open(Fixture.scenario().withSteps(9), Path.of("other.thalweg"));
        assertFalse(session.canUndoProperty().get());
        assertFalse(session.dirtyProperty().get());
        assertEquals(9, session.resultsProperty().get().scenario().steps());
    }

    @Test
    void theSelectionStaysAmongTheRuns() {
        session.select(1);
        session.edit("remove a run", s -> s.withRuns(s.runs().subList(0, 1)));
        assertEquals(0, session.selectedRunProperty().get());
        session.edit("remove a run", s -> s.withRuns(List.of()));
        assertEquals(-1, session.selectedRunProperty().get());
        session.undo();
        assertEquals(0, session.selectedRunProperty().get());
    }

    private static LandscapeUse typed(String formula) {
        return new LandscapeUse(Landscape.typed(formula, List.of()), Map.of());
    }

    private static Results refuseBad(Scenario scenario, @Nullable Results previous) {
        if (scenario.landscape().landscape().formula().equals("bad")) {
            throw new FormulaException("unknown name bad", 0, 3);
        }
        return Fixture.results(scenario);
    }
}
