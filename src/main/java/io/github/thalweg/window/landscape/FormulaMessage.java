package io.github.thalweg.window.landscape;

import io.github.thalweg.formula.syntax.FormulaException;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Message about a text that is no formula, with the correction to click.
public final class FormulaMessage extends HBox {
    private final Label sentence = new Label();
    private final Hyperlink suggestion = new Hyperlink();

    public FormulaMessage(FormulaModel formula) {
        getStyleClass().add("formula-message");
        setAlignment(Pos.CENTER_LEFT);
        setId("formula-message");
        sentence.getStyleClass().add("complaint");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        suggestion.setMinWidth(USE_PREF_SIZE);
        suggestion.setOnAction(_ -> formula.acceptSuggestion());
        getChildren().addAll(sentence, suggestion);
        formula.errorProperty().subscribe(this::show);
    }

    private void show(@Nullable FormulaException error) {
        setVisible(error != null);
        sentence.setText(error == null ? "" : error.getMessage());
        String better = error == null ? null : error.suggestion();
        suggestion.setVisible(better != null);
        suggestion.setManaged(better != null);
        suggestion.setText("Use " + better);
    }
}
