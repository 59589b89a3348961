package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.scenario.LandscapeShown;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The bar at the top of the smallest window.
@ExtendWith(ApplicationExtension.class)
class TopBarRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1024, 660);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void theFormulaKeepsFortyCharactersWhileItIsTyped(FxRobot robot) {
        TextField formula = robot.clickOn("#formula").lookup("#formula").query();
        robot.interact(() -> {});
        double letter = letterWidth(formula.getFont());
        double room = formula.getWidth()
                - formula.getInsets().getLeft()
                - formula.getInsets().getRight();
        assertTrue(room >= 40 * letter, () -> room / letter + " letters");
        Node file = robot.lookup("File").query();
        assertTrue(file.localToScene(file.getBoundsInLocal()).getMaxX() <= 1024, "the bar ends in the window");
    }

    @Test
    void theMessageOfAFormulaCoversNothingThatCanBePressed(FxRobot robot) {
        for (boolean studies : new boolean[] {false, true}) {
            robot.interact(
                    () -> window.surface().shownProperty().set(studies ? LandscapeShown.STUDIES : LandscapeShown.MAP));
            robot.interact(() -> window.formula().textProperty().set(studies ? "x1^2 + 2x2^2" : "x^2 + foo(y)"));
            robot.interact(() -> {});
            Node message = robot.lookup("#formula-message").query();
            assertTrue(message.isVisible());
            Bounds place = message.localToScene(message.getLayoutBounds());
            for (Node button : robot.lookup(".button, .toggle-button, .combo-box, .text-field, .slider, .hyperlink")
                    .queryAll()) {
                boolean pressed = button.isFocusTraversable()
                        && button.getScene().equals(message.getScene())
                        && isShown(button)
                        && !isIn(button, message);
                assertFalse(
                        pressed && button.localToScene(button.getLayoutBounds()).intersects(place),
                        () -> button + " is below " + message);
            }
        }
        robot.interact(() -> window.formula().revert());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isIn(Node node, Node around) {
        return node.equals(around) || (node.getParent() != null && isIn(node.getParent(), around));
    }

    private static double letterWidth(Font font) {
        var text = new Text("x".repeat(100));
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / 100;
    }
}
