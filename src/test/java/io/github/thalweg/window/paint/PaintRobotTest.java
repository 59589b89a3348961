package io.github.thalweg.window.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Painting with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class PaintRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1280, 800);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private List<Bump> painted() {
        return Bump.Painted.of(
                        window.session().scenario().landscape().landscape().formula())
                .bumps();
    }

    @Test
    void theMousePaintsMovesAndErasesAndTheViewStays(FxRobot robot) {
        Box view = window.session().scenario().view();
        robot.clickOn("#paint");
        robot.moveTo(".map-view").moveBy(-60, -40).drag(MouseButton.PRIMARY).dropBy(30, 20);
        assertEquals(1, painted().size());
        assertTrue(painted().getFirst().height() > 0);
        robot.interact(() -> pressWithShift(robot.lookup(".paint-layer").query()));
        assertTrue(painted().getLast().height() < 0);
        robot.moveBy(0, 0).clickOn(MouseButton.SECONDARY);
        assertEquals(1, painted().size());
        double radius = window.paint().radius();
        robot.scroll(3, VerticalDirection.UP);
        assertTrue(window.paint().radius() > radius);
        assertEquals(view, window.session().scenario().view());
        robot.clickOn("#paint-done");
        assertFalse(window.paint().activeProperty().get());
    }

    /// The robot's mouse does not know of its keys.
    private static void pressWithShift(Node layer) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(
                    layer,
                    new MouseEvent(
                            type,
                            150,
                            120,
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            true,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }
    }

    @Test
    void theKeysPaintAsWell(FxRobot robot) {
        robot.interact(() -> robot.lookup(".map-view").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.P);
        robot.type(KeyCode.LEFT, 5).type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(1, painted().size());
        robot.type(KeyCode.DELETE);
        assertEquals(0, painted().size());
        robot.type(KeyCode.ESCAPE);
        assertFalse(window.paint().activeProperty().get());
    }
}
