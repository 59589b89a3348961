package io.github.thalweg.window.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.surface.Camera;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.scenario.LandscapeShown;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The landscape in three dimensions, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class SurfaceRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
        window.surface().shownProperty().set(LandscapeShown.SURFACE);
    }

    private Camera camera() {
        return window.surface().cameraProperty().get();
    }

    private Point start() {
        return window.session().scenario().start();
    }

    private static Node handle(FxRobot robot) {
        return robot.lookup(".surface-view .start-handle")
                .match(node -> !node.getStyleClass().contains("own-start"))
                .query();
    }

    @Test
    void theSwitchShowsMapSurfaceOrBoth(FxRobot robot) {
        robot.clickOn("#show-map");
        assertTrue(robot.lookup(".surface-view").tryQuery().isEmpty());
        robot.clickOn("#show-both");
        assertTrue(robot.lookup(".surface-view").tryQuery().isPresent());
        assertTrue(robot.lookup(".map-view").tryQuery().isPresent());
        robot.type(KeyCode.M, 2);
        assertEquals(LandscapeShown.SURFACE, window.surface().shownProperty().get());
        ImageView image = robot.from(robot.lookup(".surface-view").queryAll())
                .lookup(".image-view")
                .query();
        assertNotNull(image.getImage());
    }

    /// The start's handle, which is dragged itself, may stand in the middle.
    private static FxRobotInterface besideTheStart(FxRobot robot) {
        return robot.moveTo(".surface-view").moveBy(-90, 60);
    }

    @Test
    void draggingTurnsScrollingZoomsAndTheButtonResets(FxRobot robot) {
        Camera before = camera();
        Point start = start();
        besideTheStart(robot).drag().moveBy(20, 0).dropBy(30, -30);
        assertTrue(camera().azimuth() < before.azimuth());
        assertTrue(camera().elevation() < before.elevation());
        robot.scroll(3, VerticalDirection.UP);
        assertNotEquals(before.zoom(), camera().zoom());
        assertEquals(start, start());
        robot.clickOn("#reset-surface");
        assertEquals(before, camera());
        assertFalse(window.session().canUndoProperty().get());
    }

    @Test
    void arrowKeysTurnTheSurfaceAndLeaveThePlayhead(FxRobot robot) {
        besideTheStart(robot).clickOn();
        int step = window.playback().step();
        Camera before = camera();
        robot.type(KeyCode.RIGHT, 2).type(KeyCode.UP).type(KeyCode.PLUS);
        assertEquals(before.orbited(10, 5).zoomed(1.25), camera());
        assertEquals(step, window.playback().step());
    }

    @Test
    void theStartIsDraggedOnTheSurfaceAsOneStepOfTheHistory(FxRobot robot) {
        robot.interact(() -> window.surface().orbit(0, 90));
        Point before = start();
        Node handle = handle(robot);
        double x = handle.getLayoutX();
        double y = handle.getLayoutY();
        robot.drag(handle).dropBy(40, 30);
        assertNotEquals(before, start());
        assertEquals(x + 40, handle.getLayoutX(), 2);
        assertEquals(y + 30, handle.getLayoutY(), 2);
        robot.interact(window.session()::undo);
        assertEquals(before, start());
        assertFalse(window.session().canUndoProperty().get());
    }

    @Test
    void hoveringReadsThePointBelowOnBothViews(FxRobot robot) {
        robot.clickOn("#show-both").moveTo(".surface-view");
        assertNotNull(window.hover().pointProperty().get());
        Label values = robot.lookup(".surface-view .readout").queryAs(Label.class);
        assertTrue(values.isVisible() && values.getText().contains("|gradient|"), values.getText());
        assertTrue(robot.lookup(".map-view .hover-ring")
                .match(Node::isVisible)
                .tryQuery()
                .isPresent());
        robot.moveTo("#show-map");
        assertNull(window.hover().pointProperty().get());
    }

    @Test
    void aDoubleClickSetsTheStartThatIsSeenThere(FxRobot robot) {
        Point before = start();
        robot.doubleClickOn(".surface-view");
        assertNotEquals(before, start());
        assertTrue(window.session().scenario().view().contains(start()));
        Node handle = handle(robot);
        Node view = robot.lookup(".surface-view").query();
        assertEquals(view.getLayoutBounds().getWidth() / 2, handle.getLayoutX(), 2);
        assertEquals(view.getLayoutBounds().getHeight() / 2, handle.getLayoutY(), 2);
    }
}
