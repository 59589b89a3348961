package io.github.thalweg.window.view;

import javafx.scene.control.Label;

/// The heading of a part of the window.
final class SectionTitle extends Label {
    SectionTitle(String text) {
        super(text);
        getStyleClass().add("section-title");
    }
}
