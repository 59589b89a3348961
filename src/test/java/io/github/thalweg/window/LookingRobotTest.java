package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.window.controls.TextSize;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What one looks at and how large it is, by keys and menus: maps, steps, curvature, results, type.
@ExtendWith({Silent.class, ApplicationExtension.class})
class LookingRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new Answers());
        var scene = new Scene(view, 1280, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void everyRunHasItsMapOrASentenceSaysWhichHaveNone(FxRobot robot) {
        robot.interact(() -> {
            window.appearance().mapPerRunProperty().set(true);
            while (window.runs().countProperty().get() < 9) {
                window.runs().duplicate(0);
            }
        });
        assertEquals(9, robot.lookup(".map-view").queryAll().size());
        robot.interact(() -> {
            while (window.runs().countProperty().get() < 18) {
                window.runs().duplicate(0);
            }
        });
        assertEquals(16, robot.lookup(".map-view").queryAll().size());
        assertEquals(
                "One map per run shows the first 16 of 18 runs; hide some to see others",
                robot.lookup("#status").queryLabeled().getText());
    }

    @Test
    void whereTheTitleOfAStepHasNoRoomTheRunIsNamed(FxRobot robot) {
        Labeled title = robot.lookup("#step-title").queryLabeled();
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 3);
        for (int width : new int[] {1280, 1000, 1280}) {
            robot.interact(() -> title.getScene().getWindow().setWidth(width));
            robot.interact(() -> {});
            assertEquals(width == 1000 ? "Adam" : "Update 3 of Adam", title.getText());
            assertTrue(title.getWidth() >= title.prefWidth(-1), () -> "the title is cut at " + width);
        }
    }

    @Test
    void aStepIsWalkedThroughLineByLineAndCopied(FxRobot robot) {
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 3).type(KeyCode.PERIOD, 2);
        assertEquals(
                "Update 4 of Adam", robot.lookup("#step-title").queryLabeled().getText());
        assertEquals(1, window.subSteps().lineProperty().get());
        robot.type(KeyCode.COMMA);
        assertEquals(0, window.subSteps().lineProperty().get());
        robot.clickOn(".step-pane").type(KeyCode.DOWN);
        int lit = window.inspector().pointedProperty().get();
        assertTrue(lit > 0);
        shortcut(robot, KeyCode.C);
        assertEquals(
                "Copied the step as text",
                robot.lookup("#status").queryLabeled().getText());
        robot.clickOn("#compare").clickOn("Compare with Momentum");
        assertEquals("Momentum", window.inspector().comparedProperty().get().label());
    }

    @Test
    void curvatureIsLookedAtFromTheKeysAndThePlots(FxRobot robot) {
        robot.clickOn("#plot-menu").clickOn("Sharpness");
        assertEquals(PlotKind.SHARPNESS, window.appearance().thirdPlotProperty().get());
        assertFalse(window.inspector().openProperty().get());
        robot.clickOn(".map-view").type(KeyCode.C, KeyCode.V);
        assertTrue(window.appearance().overlayProperty(Overlay.CURVATURE).get());
        assertTrue(window.appearance().overlayProperty(Overlay.FIELD).get());
    }

    @Test
    void oneSeriesIsSeenOverAnother(FxRobot robot) {
        robot.clickOn("#plot-menu").clickOn("One series over another");
        assertEquals(PlotKind.PAIR, window.appearance().thirdPlotProperty().get());
        robot.clickOn("#pair-across > .text-input");
        shortcut(robot, KeyCode.A);
        robot.write("|theta|").type(KeyCode.ENTER);
        assertEquals(
                new Pair("loss", "|theta|"), window.appearance().pairProperty().get());
        int end = window.playback().lengthProperty().get();
        robot.interact(() -> window.playback().seek(end));
        robot.clickOn(".tabbed-plots .plot-view");
        assertTrue(window.playback().step() < end, "a press takes the playhead to what is under it");
    }

    @Test
    void theTextGrowsByKeysAndTheCardsWithIt(FxRobot robot) {
        var label = robot.lookup(".card .label").queryAs(Label.class);
        double usual = label.getFont().getSize();
        double width = robot.lookup(".runs").query().getLayoutBounds().getWidth();
        shortcut(robot, KeyCode.EQUALS);
        shortcut(robot, KeyCode.EQUALS);
        assertEquals(TextSize.LARGE, window.appearance().textSizeProperty().get());
        assertEquals(1.3 * usual, label.getFont().getSize(), 0.01);
        assertTrue(robot.lookup(".runs").query().getLayoutBounds().getWidth() > 1.2 * width);
        shortcut(robot, KeyCode.MINUS);
        assertEquals(1.15 * usual, label.getFont().getSize(), 0.01);
        shortcut(robot, KeyCode.DIGIT0);
        assertEquals(usual, label.getFont().getSize(), 0.01);
    }

    @Test
    void theSheetOfKeysAndProjectorModeComeAndGo(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(robot.lookup("#keys").query().isVisible());
        Node sheet = robot.lookup("#keys").query();
        for (String explained : List.of("Rate", "Effective rate", "Stability limit", "Verdict", "On the map")) {
            assertTrue(robot.from(sheet).lookup(explained).tryQuery().isPresent(), explained);
        }
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#keys").query().isVisible());
        robot.type(KeyCode.F11);
        assertFalse(robot.lookup(".top-bar").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".top-bar").query().isVisible());
    }

    @Test
    void aProjectorShowsTheNamesOfTheRunsAndTheTimelineWhileTheMouseMoves(FxRobot robot) {
        robot.interact(() -> window.runs().toggleHidden(1));
        robot.moveTo(".map-view").type(KeyCode.F11);
        assertFalse(robot.lookup(".foot").query().isVisible());
        robot.moveBy(15, 10);
        assertTrue(robot.lookup(".foot").query().isVisible());
        assertTrue(robot.lookup(".timeline").query().isVisible());
        assertEquals(
                List.of("Adam", "Momentum", "Gradient descent"),
                robot.lookup(".run-key .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".run-key").query().isVisible());
        assertTrue(robot.lookup(".foot").query().isVisible());
        robot.interact(window.session()::undo);
    }

    @Test
    void theTableOfResultsComesAndGoes(FxRobot robot) {
        robot.clickOn(".map-view").type(KeyCode.T);
        assertTrue(robot.lookup("#results").query().isVisible());
        assertEquals(
                4,
                robot.lookup("#results .table-view").queryTableView().getItems().size());
        robot.clickOn("#threshold");
        shortcut(robot, KeyCode.A);
        robot.write("1/4").type(KeyCode.ENTER);
        assertEquals(0.25, window.table().threshold());
        robot.type(KeyCode.ESCAPE, 2);
        assertFalse(robot.lookup("#results").query().isVisible());
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
