package io.github.thalweg.window.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaModelTest {
    private final WindowModel window = SampleWindow.create();
    private final FormulaModel formula = window.formula();

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
        window.session().edit("change the number of steps", s -> s.withSteps(7));
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

    private Landscape landscape() {
        return window.session().scenario().landscape().landscape();
    }
}
