package io.github.thalweg.window.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaintModelTest {
    private final WindowModel window = SampleWindow.create();
    private final PaintModel paint = window.paint();

    private String formula() {
        return window.session().scenario().landscape().landscape().formula();
    }

    private double value(double x, double y) {
        LandscapeUse use = window.session().scenario().landscape();
        return Surface.of(use.landscape(), use.parameters()).value(x, y);
    }

    private void stroke(double x, double y, Tool tool) {
        paint.press(new Point(x, y), tool);
        paint.release();
    }

    @Test
    void aBumpRaisesTheGroundAndAPitLowersItAndEachIsOneStepBack() {
        String ground = formula();
        double before = value(-1, 1);
        stroke(-1, 1, Tool.BUMP);
        assertTrue(value(-1, 1) > before);
        String once = formula();
        assertEquals(
                List.of("paint a bump"),
                List.of(window.session().undoNameProperty().get()));
        double there = value(1, -0.5);
        stroke(1, -0.5, Tool.PIT);
        assertTrue(value(1, -0.5) < there);
        window.session().undo();
        assertEquals(once, formula());
        window.session().undo();
        assertEquals(ground, formula());
        window.session().redo();
        assertEquals(once, formula());
    }

    @Test
    void theFormulaThatIsShownHasTheTermAndTheSlidersStay() {
        var parameters = window.session().scenario().landscape().landscape().parameters();
        assertFalse(parameters.isEmpty());
        stroke(-1, 1, Tool.BUMP);
        assertEquals(formula(), window.formula().textProperty().get());
        assertTrue(
                formula()
                        .matches(".* \\+ [0-9.]+\\*gauss\\(\\(\\(x \\+ 1\\)\\^2 \\+ \\(y - 1\\)\\^2\\)/[0-9.]+\\^2\\)"),
                formula());
        assertEquals(
                parameters, window.session().scenario().landscape().landscape().parameters());
    }

    @Test
    void aStrokeIsDraggedToWhereItWorks() {
        paint.press(new Point(-1, 1), Tool.PIT);
        paint.drag(new Point(0, 1));
        paint.drag(new Point(0.5, 0.25));
        paint.release();
        Bump painted = Bump.Painted.of(formula()).bumps().getFirst();
        assertEquals(new Point(0.5, 0.25), painted.centre());
        String dragged = formula();
        stroke(0.5, 0.25, Tool.BUMP);
        assertEquals(dragged, formula());
        paint.press(new Point(0.5, 0.25), Tool.BUMP);
        paint.drag(new Point(1, 1));
        paint.release();
        assertEquals(
                List.of(painted.at(new Point(1, 1))), Bump.Painted.of(formula()).bumps());
        assertEquals(
                "move what was painted", window.session().undoNameProperty().get());
    }

    @Test
    void theEraserTakesAwayWhatIsUnderIt() {
        String ground = formula();
        stroke(-1, 1, Tool.BUMP);
        String one = formula();
        stroke(1, -0.5, Tool.PIT);
        stroke(1, -0.5, Tool.ERASE);
        assertEquals(one, formula());
        stroke(1, -0.5, Tool.ERASE);
        assertEquals(one, formula());
        assertEquals(
                "Nothing was painted here",
                window.status().messageProperty().get().text());
        stroke(-1, 1, Tool.ERASE);
        assertEquals(ground, formula());
    }

    @Test
    void aFullFormulaTakesNoMore() {
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 8; column++) {
                stroke(-1.9 + 0.5 * column, -0.9 + 0.35 * row, Tool.BUMP);
            }
        }
        assertTrue(formula().length() <= Parser.MAX_LENGTH);
        assertTrue(window.status().messageProperty().get().text().startsWith("The formula is full"));
        assertTrue(Bump.Painted.of(formula()).bumps().size() > 20);
    }

    @Test
    void onFlatGroundABumpIsStillSeen() {
        window.session()
                .edit(
                        "flat",
                        s -> s.withLandscape(new LandscapeUse(Landscape.typed("0*x + 0*y + 3", List.of()), Map.of())));
        stroke(1, 1, Tool.PIT);
        assertEquals(2, value(1, 1));
    }

    @Test
    void onACurveTheTermHasNoY() {
        window.session()
                .edit(
                        "curve",
                        s -> s.withLandscape(new LandscapeUse(
                                Landscape.typed("x^2", List.of()).withOneVariable(true), Map.of())));
        stroke(1, 0, Tool.BUMP);
        assertTrue(window.session().scenario().oneVariable());
        assertFalse(Landscape.readsY(formula()), formula());
        assertTrue(value(1, 0) > 1);
    }

    @Test
    void theSizeHasLimits() {
        paint.resize(1e9);
        assertEquals(PaintModel.MAX_SIZE, paint.sizeProperty().get());
        paint.resize(1e-9);
        assertEquals(PaintModel.MIN_SIZE, paint.sizeProperty().get());
        double small = paint.radius();
        paint.resize(2);
        assertNotEquals(small, paint.radius());
    }
}
