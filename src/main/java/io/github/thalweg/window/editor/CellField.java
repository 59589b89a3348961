package io.github.thalweg.window.editor;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A cell of a table that is typed over: entered with Enter or by leaving it, given up with Escape.
final class CellField extends TextField {
    private final String shown;

    CellField(String name, String text, Consumer<String> enter) {
        super(text);
        shown = text;
        getStyleClass().add("cell-field");
        setAccessibleText(name);
        setPrefColumnCount(4);
        setOnAction(_ -> enter.accept(getText()));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !getText().equals(shown)) {
                enter.accept(getText());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
            setText(shown);
            event.consume();
        }
    }
}
