package io.github.thalweg.window.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.QueuedBackground;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.view.Scenes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulaModelTest {
    private final WindowModel window = SampleWindow.create();
    private final FormulaModel formula = window.formula();
    private final QueuedBackground checking = new QueuedBackground();
    private final SessionModel session = Fixture.session();
    private final FormulaModel slow = new FormulaModel(session, typed -> Surface.of(typed, Map.of()), checking);

    @Test
    void aFormulaAppliesAsSoonAsItIsOne() {
        formula.textProperty().set("x^2 + ");
        assertNotNull(formula.errorProperty().get());
        assertEquals("rosenbrock", landscape().id());
        formula.textProperty().set("x^2 + 3*y^2");
        assertNull(formula.errorProperty().get());
        assertEquals("x^2 + 3*y^2", landscape().formula());
        assertTrue(landscape().isTyped());
    }

    /// Whatever was open before.
    @Test
    void aFormulaOverImportedRowsReadsThem() {
        Scenario line = Scenes.line(Catalog.builtIn());
        Examples rows = line.landscape().landscape().examples();
        Landscape imported = Landscape.typed("mean((x*u + y - s)^2)", List.of(), rows, null);
        window.session().open(line.withLandscape(new LandscapeUse(imported, Map.of())), null);
        formula.textProperty().set("mean((x*u - s)^2) + y^2");
        assertNull(formula.errorProperty().get());
        assertEquals("mean((x*u - s)^2) + y^2", landscape().formula());
    }

    @Test
    void typingIsOneStepOfTheHistory() {
        for (String text : new String[] {"x", "x^2", "x^2 +", "x^2 + y"}) {
            formula.textProperty().set(text);
        }
        formula.commit();
        window.session().undo();
        assertEquals("(a - x)^2 + b*(y - x^2)^2", formula.textProperty().get());
        assertEquals("rosenbrock", landscape().id());
        assertFalse(window.session().canUndoProperty().get());
    }

    @Test
    void aFormulaWithoutYIsACurveUntilOneWithYOrUndo() {
        Scenario before = window.session().scenario();
        formula.textProperty().set("x^2");
        assertTrue(window.session().scenario().oneVariable());
        assertEquals(
                Point.onLine(before.start().x()), window.session().scenario().start());
        assertEquals("f(x)", formula.signatureProperty().getValue());
        formula.textProperty().set("x^2 + 3*y^2");
        assertFalse(window.session().scenario().oneVariable());
        assertEquals(before.start(), window.session().scenario().start());
        assertEquals(before.view(), window.session().scenario().view());
        formula.textProperty().set("x^4");
        formula.commit();
        assertTrue(window.session().scenario().oneVariable());
        window.session().undo();
        assertEquals(before, window.session().scenario());
        window.session().redo();
        assertTrue(window.session().scenario().oneVariable());
    }

    @Test
    void aFormulaThatIsUndefinedAtTheStartStaysInThePlane() {
        window.session().edit("move", s -> s.withStart(new Point(-2, 1)));
        formula.textProperty().set("log(x)");
        assertFalse(window.session().scenario().oneVariable());
        formula.textProperty().set("log(x + 3)");
        assertTrue(window.session().scenario().oneVariable());
    }

    @Test
    void aRaceOnALineGoesOnInThePlaneBesideIt() {
        formula.textProperty().set("x^2");
        formula.commit();
        var other = new FormulaModel(window.session(), typed -> Surface.of(typed, Map.of()), Background.inPlace());
        other.textProperty().set("x^2 + y^2");
        assertNotEquals(0, window.session().scenario().start().y());
    }

    @Test
    void theSuggestionGoesWhereTheErrorIs() {
        formula.textProperty().set("x^2 + sine(x)");
        assertEquals("sin", formula.errorProperty().get().suggestion());
        formula.acceptSuggestion();
        assertEquals("x^2 + sin(x)", formula.textProperty().get());
        assertNull(formula.errorProperty().get());
    }

    @Test
    void parametersStayAsLongAsTheFormulaHasThem() {
        formula.textProperty().set("x^2 + b*y^2");
        assertEquals(
                List.of("b"),
                landscape().parameters().stream().map(FormulaParameter::name).toList());
        formula.textProperty().set("x^2 + b*y^2 + a");
        assertEquals(2, landscape().parameters().size());
    }

    @Test
    void typingTheOldFormulaAgainIsTheOldLandscape() {
        formula.textProperty().set("x^2 + y^2");
        formula.textProperty().set("(a - x)^2 + b*(y - x^2)^2");
        assertEquals("rosenbrock", landscape().id());
    }

    @Test
    void aTextThatIsNoFormulaOutlivesOtherChanges() {
        formula.textProperty().set("x^2 + (");
        window.session().edit("change the number of updates", s -> s.withSteps(7));
        assertEquals("x^2 + (", formula.textProperty().get());
        formula.revert();
        assertEquals("(a - x)^2 + b*(y - x^2)^2", formula.textProperty().get());
        assertNull(formula.errorProperty().get());
    }

    @Test
    void aLandscapePickedReplacesWhatWasTyped() {
        formula.textProperty().set("x^2 + (");
        window.gallery().pick(window.catalog().landscape("bowl").orElseThrow());
        assertEquals("x^2 + y^2", formula.textProperty().get());
        assertEquals(50, window.session().scenario().steps());
    }

    @Test
    void theLastLandscapeStaysUntilTheTextIsChecked() {
        slow.textProperty().set("x^2 + y^2");
        assertEquals("x^2 + 10*y^2", formulaOf(session));
        checking.runAll();
        assertEquals("x^2 + y^2", formulaOf(session));
    }

    @Test
    void onlyWhatStandsThereLastCounts() {
        slow.textProperty().set("x^2 +");
        slow.textProperty().set("x^2 + y^2 +");
        slow.textProperty().set("x^2 + y^2 + 1");
        checking.runNext();
        assertNull(slow.errorProperty().get());
        assertEquals("x^2 + 10*y^2", formulaOf(session));
        checking.runAll();
        assertNull(slow.errorProperty().get());
        assertEquals("x^2 + y^2 + 1", formulaOf(session));
    }

    @Test
    void aSuggestionForOtherTextIsNotTaken() {
        slow.textProperty().set("sine(x)");
        checking.runAll();
        slow.textProperty().set("x");
        slow.acceptSuggestion();
        assertEquals("x", slow.textProperty().get());
    }

    @Test
    void aLandscapePickedWhileTheTextIsCheckedStays() {
        slow.textProperty().set("x^2 + y^2");
        var picked = new LandscapeUse(Landscape.typed("x^4 + y^4", List.of()), Map.of());
        session.edit("choose a landscape", s -> s.withLandscape(picked));
        checking.runAll();
        assertEquals("x^4 + y^4", formulaOf(session));
        assertEquals("x^4 + y^4", slow.textProperty().get());
    }

    @Test
    void typingThatEndedWhileItWasCheckedIsAStepOfItsOwn() {
        slow.textProperty().set("x^2 + y^2");
        slow.commit();
        checking.runAll();
        slow.textProperty().set("x^2 + y^2 + 1");
        checking.runAll();
        session.undo();
        assertEquals("x^2 + y^2", formulaOf(session));
    }

    private static String formulaOf(SessionModel session) {
        return session.scenario().landscape().landscape().formula();
    }

    @Test
    void aForeignSpellingIsReadAtOnceAndRewrittenWhenTypingEnds() {
        formula.textProperty().set("x1**2 + ½x2²");
        assertEquals("x^2 + (1/2)y^2", landscape().formula());
        assertEquals("x1**2 + ½x2²", formula.textProperty().get());
        assertEquals(
                List.of("x1 and x2 were read as x and y."),
                formula.readingProperty().get().notes());
        formula.commit();
        assertEquals("x^2 + (1/2)y^2", formula.textProperty().get());
        assertNotNull(formula.readingProperty().get());
        formula.leave();
        assertNull(formula.readingProperty().get());
        window.session().undo();
        assertEquals("rosenbrock", landscape().id());
    }

    @Test
    void namesThatWereReadAsCoordinatesCanBeRefused() {
        formula.textProperty().set("u^2 + 3*v^2");
        assertEquals("x^2 + 3*y^2", landscape().formula());
        assertTrue(formula.refuseReading());
        assertEquals("rosenbrock", landscape().id());
        assertEquals("u^2 + 3*v^2", formula.textProperty().get());
        assertEquals(
                "u is no name of this landscape, which has x and y",
                formula.errorProperty().get().getMessage());
        assertFalse(formula.refuseReading());
        formula.textProperty().set("u^2 + 4*v^2");
        assertNotNull(formula.errorProperty().get());
        formula.textProperty().set("x^2 + 4*y^2");
        assertEquals("x^2 + 4*y^2", landscape().formula());
        formula.leave();
        formula.textProperty().set("u^2 + 5*v^2");
        assertEquals("x^2 + 5*y^2", landscape().formula());
    }

    private Landscape landscape() {
        return window.session().scenario().landscape().landscape();
    }
}
