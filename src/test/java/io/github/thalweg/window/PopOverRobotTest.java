package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.controls.ThemeName;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What pops up over the window goes without a trace, and says nothing on standard error meanwhile.
@ExtendWith(ApplicationExtension.class)
class PopOverRobotTest {
    private static final int TIMES = 50;
    /// What the toolkit itself may hold on to: the last one shown.
    private static final int KEPT = 2;

    private final WindowModel window = SampleWindow.create();
    private final Warnings warnings = new Warnings();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Logger.getLogger("").addHandler(warnings);
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1200, 900);
        shown.setScene(scene);
        view.attach(scene);
        shown.show();
    }

    @Test
    void theGalleryGoesWhenItIsClosed(FxRobot robot) {
        goes(robot, "#gallery");
    }

    @Test
    void theListOfRulesGoesWhenItIsClosed(FxRobot robot) {
        goes(robot, "#add-run");
    }

    @Test
    void theScheduleGoesWhenItIsClosed(FxRobot robot) {
        goes(robot, ".schedule-button");
    }

    @Test
    void noStyleIsMissed(FxRobot robot) {
        for (var theme : ThemeName.values()) {
            for (String opener : List.of("#gallery", "#add-run", ".schedule-button")) {
                robot.clickOn(opener);
                robot.moveBy(60, 120).moveBy(20, 60);
                robot.type(KeyCode.ESCAPE);
            }
            robot.clickOn(".schedule-button")
                    .clickOn(".schedule-choice")
                    .write("cosine")
                    .type(KeyCode.ENTER);
            robot.type(KeyCode.ESCAPE);
            robot.interact(() -> window.appearance().themeProperty().set(theme));
        }
        Logger.getLogger("").removeHandler(warnings);
        assertEquals(List.of(), warnings.said);
    }

    private void goes(FxRobot robot, String opener) {
        var contents = new ArrayList<WeakReference<Node>>();
        for (int i = 0; i < TIMES; i++) {
            robot.interact(() -> ((ButtonBase) robot.lookup(opener).query()).fire());
            robot.interact(() -> {
                for (Window open : List.copyOf(Window.getWindows())) {
                    if (!stage.equals(open)) {
                        contents.add(new WeakReference<>(open.getScene().getRoot()));
                        open.hide();
                    }
                }
            });
        }
        assertTrue(contents.size() >= TIMES);
        long alive = alive(robot, contents);
        assertTrue(alive <= KEPT, () -> alive + " of " + contents.size() + " are kept");
    }

    private static long alive(FxRobot robot, List<WeakReference<Node>> contents) {
        long alive = contents.size();
        for (int i = 0; i < 10 && alive > 0; i++) {
            robot.interact(System::gc);
            alive = contents.stream().filter(c -> c.get() != null).count();
        }
        return alive;
    }

    /// What is logged, as it would be on standard error.
    private static final class Warnings extends Handler {
        private final List<String> said = new ArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            said.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
