package io.github.thalweg.window.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Setting.Knot;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.Typing;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.scenario.RunModel;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What somebody does who wants to know what a line of a rule is for.
@ExtendWith(ApplicationExtension.class)
class EditorRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1280, 720);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void aRuleIsChangedWrongAndRightAndTheRunsComeBack(FxRobot robot) {
        robot.clickOn("More").clickOn(".edit-rule");
        TextArea code = robot.lookup("#code").query();
        assertEquals(first().optimizer().rule().text(), code.getText());
        robot.interact(() -> code.positionCaret(code.getText().indexOf("rate*m")));
        robot.write("x*");
        assertTrue(message(robot).startsWith("line "), message(robot));
        assertFalse(robot.lookup(".code-underline").queryAll().isEmpty());
        assertEquals("adam", first().optimizer().rule().id());
        robot.type(KeyCode.BACK_SPACE, 2).write("2*");
        assertEquals("valid: the race runs it", message(robot));
        assertEquals("my-adam", first().optimizer().rule().id());
        robot.clickOn("Race the original").clickOn("#code");
        assertEquals("Adam", window.session().scenario().label(1));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#code").tryQuery().isEmpty());
        assertTrue(robot.lookup(".card").query().isVisible());
    }

    @Test
    void tabLeavesTheTextAndNeverEditsIt(FxRobot robot) {
        robot.type(KeyCode.E).clickOn("#code");
        TextArea code = robot.lookup("#code").query();
        String text = code.getText();
        robot.type(KeyCode.TAB);
        assertFalse(code.isFocused());
        assertEquals(text, code.getText());
        robot.interact(() -> {
            code.requestFocus();
            code.positionCaret(0);
        });
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertTrue(code.isFocused());
        assertEquals("  " + text, code.getText());
    }

    @Test
    void aParameterIsAddedAndRenamedInItsTable(FxRobot robot) {
        robot.type(KeyCode.E).clickOn("#add-parameter");
        assertEquals("c", first().optimizer().rule().parameters().getLast().name());
        TextField beta = robot.lookup(".cell-field").nth(5).query();
        assertEquals("name of beta1", beta.getAccessibleText());
        Typing.over(robot, beta).write("b").type(KeyCode.ENTER);
        assertTrue(first().optimizer().rule().text().contains("m     = b*m"));
    }

    @Test
    void aScheduleIsEditedFromItsRow(FxRobot robot) {
        robot.clickOn(".schedule-button").clickOn(".edit-schedule");
        TextArea code = robot.lookup("#code").query();
        assertEquals("lr = lr0", code.getText());
        robot.clickOn("#code").type(KeyCode.END).write("/2");
        assertEquals("my-constant", first().schedule().getFirst().schedule().id());
    }

    @Test
    void aKnotIsDraggedInTheLearningRatePlot(FxRobot robot) {
        robot.interact(() -> {
            var piecewise = Catalog.builtIn().schedule("piecewise").orElseThrow();
            new RunModel(window.session(), 0).setSchedule(List.of(new Segment(piecewise, Map.of(), null)));
        });
        assertEquals(2, robot.lookup(".knot-handle").queryAll().size());
        Node second = robot.lookup(".knot-handle").nth(1).query();
        robot.drag(second).moveBy(20, -10).moveBy(10, 0).drop();
        Knot moved = knots().getLast();
        assertTrue(moved.update() > 100 && moved.rate() > 0.01, moved.toString());
        assertEquals(new Knot(0, 0.1), knots().getFirst());
        robot.type(KeyCode.LEFT).type(KeyCode.INSERT).type(KeyCode.DELETE);
        assertEquals(
                List.of(moved.update() + 9),
                knots().stream().skip(1).map(Knot::update).toList());
    }

    private List<Knot> knots() {
        return ((Setting.Knots) first().schedule().getFirst().settings().get("knots")).values();
    }

    private static String message(FxRobot robot) {
        return ((Labeled) robot.lookup("#editor-message").query()).getText();
    }

    private RunSpec first() {
        return window.session().scenario().runs().getFirst();
    }
}
