package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Hint;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is built only when somebody looks: tooltips, and parts that are not seen yet.
@ExtendWith({Silent.class, ApplicationExtension.class})
class HintRobotTest {
    private Button helped;
    private Button other;
    private Label hidden;

    @Start
    void start(Stage stage) {
        helped = new Button("helped");
        other = new Button("other");
        hidden = new Label("hidden");
        Hint.on(helped, "what it does");
        hidden.setVisible(false);
        stage.setScene(new Scene(new VBox(20, helped, other, new Deferred(hidden)), 300, 200));
        stage.show();
    }

    @Test
    void theTooltipIsBuiltUnderTheMouseAndSaysTheHelpOfTheTime(FxRobot robot) {
        var unseen = new Label("unseen");
        robot.interact(() -> Hint.on(unseen, "never read"));
        assertNull(unseen.getTooltip());

        robot.moveTo(other);
        robot.moveTo(helped);
        Tooltip tip = helped.getTooltip();
        assertNotNull(tip);
        assertEquals("what it does", tip.getText());
        robot.interact(() -> helped.setAccessibleHelp("what it does now"));
        assertEquals("what it does now", tip.getText());

        robot.moveTo(other);
        robot.interact(() -> helped.setAccessibleHelp(""));
        robot.moveTo(helped);
        assertNull(helped.getTooltip(), "no help, no tooltip");
    }

    @Test
    void anotherTooltipStays(FxRobot robot) {
        var complaint = new Tooltip("not a number");
        robot.interact(() -> helped.setTooltip(complaint));
        robot.moveTo(other);
        robot.moveTo(helped);
        assertEquals(complaint, helped.getTooltip());
    }

    @Test
    void aPartThatIsNotSeenIsNotInTheWindow(FxRobot robot) {
        assertNull(hidden.getScene());
        robot.interact(() -> hidden.setVisible(true));
        assertTrue(hidden.getParent().isVisible());
        assertTrue(hidden.getParent().isManaged());
        robot.interact(() -> hidden.setVisible(false));
        assertFalse(hidden.getParent().isManaged(), "its place takes no room");
    }
}
