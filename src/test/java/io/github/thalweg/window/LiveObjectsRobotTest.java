package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is opened, shown and changed again and again leaves no objects behind.
@ExtendWith({Silent.class, ApplicationExtension.class})
class LiveObjectsRobotTest {
    private static final int TIMES = 50;
    /// After so many times everything has been there once.
    private static final int WARM = 6;

    private final WindowModel window = SampleWindow.create();
    private final Set<Node> alive = Collections.newSetFromMap(new WeakHashMap<>());
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
    void theExportDialogLeavesNothingBehind(FxRobot robot) {
        leavesNothing(robot, _ -> {
            ((ButtonBase) robot.lookup("#export").query()).fire();
            look();
            List.copyOf(Window.getWindows()).stream()
                    .filter(open -> !stage.equals(open))
                    .forEach(Window::hide);
        });
    }

    @Test
    void themesLeaveNothingBehind(FxRobot robot) {
        leavesNothing(robot, _ -> window.appearance().nextTheme());
    }

    @Test
    void viewsLeaveNothingBehind(FxRobot robot) {
        LandscapeShown[] views = LandscapeShown.values();
        leavesNothing(robot, i -> window.surface().shownProperty().set(views[i % views.length]));
    }

    @Test
    void runsThatAreAddedAndRemovedLeaveNothingBehind(FxRobot robot) {
        leavesNothing(robot, i -> {
            window.runs().add(window.catalog().updateRules().get(i % 3));
            look();
            window.runs().remove(window.runs().countProperty().get() - 1);
        });
    }

    @Test
    void landscapesThatAreChosenLeaveNothingBehind(FxRobot robot) {
        leavesNothing(
                robot, i -> window.gallery().pick(window.catalog().landscapes().get(i % 2)));
    }

    private void leavesNothing(FxRobot robot, IntConsumer act) {
        int warm = 0;
        for (int i = 0; i < TIMES; i++) {
            int turn = i;
            Pulse.after(stage.getScene(), () -> act.accept(turn));
            Pulse.after(stage.getScene(), this::look);
            warm = i == WARM ? count(robot) : warm;
        }
        int end = count(robot);
        int limit = warm + warm / 20;
        assertTrue(end <= limit, () -> end + " nodes are alive, after a few times there were at most " + limit);
    }

    private int count(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            robot.interact(System::gc);
        }
        return alive.size();
    }

    /// Notes every node that is there now.
    private void look() {
        Window.getWindows().forEach(open -> add(open.getScene().getRoot()));
    }

    private void add(Node node) {
        alive.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::add);
        }
    }
}
