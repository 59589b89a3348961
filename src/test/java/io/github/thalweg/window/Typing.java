package io.github.thalweg.window;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Typing over what a field holds. A double click would be read as a click of its own where the one before was near.
public final class Typing {
    private Typing() {}

    public static FxRobot over(FxRobot robot, String field) {
        return over(robot, robot.lookup(field).query());
    }

    public static FxRobot over(FxRobot robot, Node field) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A);
        return robot;
    }
}
