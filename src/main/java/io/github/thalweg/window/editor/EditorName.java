package io.github.thalweg.window.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Name of the definition, and of the file that it will be saved to.
final class EditorName extends HBox {
    private final TextField field = new TextField();
    private final Label id = new Label();

    EditorName(RuleEditorModel editor) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var caption = new Label("name");
        caption.getStyleClass().add("caption");
        caption.setLabelFor(field);
        field.setId("editor-name");
        field.setAccessibleText(editor.target().isRule() ? Messages.RULE_NAME : Messages.SCHEDULE_NAME);
        field.setOnAction(_ -> editor.rename(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                editor.rename(field.getText());
            }
        });
        id.getStyleClass().add("secondary");
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(caption, field, id);
        editor.draftProperty().subscribe(this::show);
    }

    private void show(Draft draft) {
        if (!field.isFocused()) {
            field.setText(draft.definition().name());
        }
        id.setText(
                draft.definition().id().isEmpty()
                        ? Messages.TYPED
                        : draft.definition().id());
    }
}
