package io.github.thalweg.window.editor;

import io.github.thalweg.window.controls.SectionTitle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Head of a table of the editor.
final class TableHead {
    private TableHead() {}

    static HBox of(String title, Button add) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new SectionTitle(title), space, add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    static Label caption(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("secondary");
        return caption;
    }
}
