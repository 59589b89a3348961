package io.github.thalweg.window;

import io.github.thalweg.lesson.Glossary;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The words of the field with their explanations.
final class GlossaryText extends GridPane {
    private static final double WIDTH = 560;

    GlossaryText() {
        super(24, 8);
        setId("glossary");
        int row = 0;
        for (Glossary.Term term : Glossary.builtIn().terms().values()) {
            var name = new Label(term.name());
            name.getStyleClass().add("item-title");
            name.setMinWidth(USE_PREF_SIZE);
            var text = new Label(term.text());
            text.setWrapText(true);
            text.setMaxWidth(WIDTH);
            text.setMinHeight(USE_PREF_SIZE);
            addRow(row++, name, text);
        }
    }
}
