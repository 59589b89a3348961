package io.github.thalweg.window.controls;

import javafx.scene.control.Label;

/// A sentence about a wrong input, beside it; takes no room while there is none.
public final class Complaint extends Label {
    public Complaint() {
        getStyleClass().add("complaint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }
}
