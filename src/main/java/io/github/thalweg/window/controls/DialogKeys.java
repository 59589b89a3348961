package io.github.thalweg.window.controls;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of a dialog: Enter presses the default button from a check box, too, which would otherwise take it as Space and
/// change what is about to be written.
public final class DialogKeys {
    private DialogKeys() {}

    /// @param dialog around the check boxes and the button
    public static void bind(Parent dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
                press(dialog);
                event.consume();
            }
        });
    }

    private static void press(Parent dialog) {
        dialog.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && isShown(button))
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
