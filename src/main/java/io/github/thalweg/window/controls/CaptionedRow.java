package io.github.thalweg.window.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A caption on the left and a control that takes the rest of the width.
public final class CaptionedRow extends HBox {
    public CaptionedRow(String caption, String hint, Region control) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        Hint.on(label, hint);
        control.setMaxWidth(Double.MAX_VALUE);
        setHgrow(control, Priority.ALWAYS);
        getChildren().addAll(label, control);
    }
}
