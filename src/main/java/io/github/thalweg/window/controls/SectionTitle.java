package io.github.thalweg.window.controls;

import javafx.scene.control.Label;

/// The heading of a part of the window.
public final class SectionTitle extends Label {
    public SectionTitle(String text) {
        super(text);
        getStyleClass().add("section-title");
    }
}
