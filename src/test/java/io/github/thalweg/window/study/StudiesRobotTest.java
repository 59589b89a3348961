package io.github.thalweg.window.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.Pulse;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.scenario.LandscapeShown;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Studies with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class StudiesRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    /// Moves to the middle of the first map, which has its place when the window has been laid out.
    private static void pointAtTheFirstMap(FxRobot robot) {
        StudiesPicture picture = robot.lookup(".studies-picture").query();
        Pulse.after(picture.getScene(), () -> {});
        var plot = picture.panels().getFirst().plot();
        Point2D middle = picture.localToScreen(plot.getCenterX() + 7, plot.getCenterY() + 5);
        robot.moveTo(middle);
    }

    @Test
    void theSwitchAndAKeyShowStudies(FxRobot robot) {
        robot.clickOn("#show-studies");
        assertFalse(window.studies().mapsProperty().get().isEmpty());
        assertTrue(robot.lookup(".map-view").tryQuery().isEmpty());
        robot.type(KeyCode.B);
        assertEquals(LandscapeShown.MAP, window.surface().shownProperty().get());
        robot.type(KeyCode.B);
        assertEquals(LandscapeShown.STUDIES, window.surface().shownProperty().get());
    }

    @Test
    void pointingShowsARunAndAClickTakesIt(FxRobot robot) {
        robot.clickOn("#show-studies");
        Point before = window.session().scenario().start();
        pointAtTheFirstMap(robot);
        assertNotNull(window.studies().ghost().ghostProperty().get());
        Label words = robot.lookup("#study-words").query();
        assertTrue(words.getText().contains("loss"), words.getText());
        robot.clickOn();
        assertNotEquals(before, window.session().scenario().start());
        robot.interact(window.session()::undo);
        assertEquals(before, window.session().scenario().start());
    }

    @Test
    void scrollingZoomsAllMaps(FxRobot robot) {
        robot.clickOn("#show-studies");
        double width = window.session().scenario().view().width();
        pointAtTheFirstMap(robot);
        robot.scroll(3, VerticalDirection.UP);
        assertNotEquals(width, window.session().scenario().view().width());
        robot.interact(() -> window.studies().choose(StudyKind.LOSS));
        assertEquals("lr", window.studies().choice().x().name());
    }
}
