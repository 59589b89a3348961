package io.github.thalweg.window.authoring;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Field for a text of several lines. Tab leaves it, as it leaves every other field of the dialog.
final class ProseField extends TextArea {
    /// @param name what a screen reader calls it
    /// @param rows lines that are seen
    ProseField(String name, int rows, StringProperty text) {
        setAccessibleText(name);
        setPrefRowCount(rows);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bindBidirectional(text);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
