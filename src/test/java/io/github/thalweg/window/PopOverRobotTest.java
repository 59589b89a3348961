package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What pops up over the window goes without a trace.
@ExtendWith({Silent.class, ApplicationExtension.class})
class PopOverRobotTest {
    private static final int TIMES = 50;
    /// What the toolkit itself may hold on to: the last one shown.
    private static final int KEPT = 2;

    private final WindowModel window = SampleWindow.create();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
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

    private void goes(FxRobot robot, String opener) {
        var contents = new ArrayList<WeakReference<Node>>();
        for (int i = 0; i < TIMES; i++) {
            Pulse.after(
                    stage.getScene(), () -> ((ButtonBase) robot.lookup(opener).query()).fire());
            Pulse.after(stage.getScene(), () -> {
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
}
