package io.github.thalweg.window.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A name over a sentence in small type.
final class NamedSummary extends VBox {
    NamedSummary(String name, String summary) {
        var title = new Label(name);
        title.getStyleClass().add("item-title");
        var sentence = new Label(summary);
        sentence.getStyleClass().add("secondary");
        sentence.setWrapText(true);
        sentence.setMaxWidth(260);
        getChildren().addAll(title, sentence);
    }
}
