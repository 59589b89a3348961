package io.github.thalweg.window.landscape;

import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.window.controls.Hint;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Message about a text that is no formula, with the correction to click.
public final class FormulaMessage extends HBox {
    /// The text is a formula, in another spelling.
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Label sentence = new Label();
    private final Hyperlink suggestion = new Hyperlink();
    private final Hyperlink undo = new Hyperlink("Undo");

    private static String sentence(Reading read) {
        return Messages.readAs(read.notes(), read.formula());
    }

    public FormulaMessage(FormulaModel formula) {
        getStyleClass().add("formula-message");
        setAlignment(Pos.CENTER_LEFT);
        setId("formula-message");
        sentence.getStyleClass().add("complaint");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        suggestion.setMnemonicParsing(false);
        suggestion.setMinWidth(USE_PREF_SIZE);
        suggestion.setOnAction(_ -> formula.acceptSuggestion());
        undo.setId("undo-reading");
        undo.setMinWidth(USE_PREF_SIZE);
        Hint.on(undo, Messages.NO_COORDINATES);
        // The field keeps the focus: once it is left, nothing is said of its text any longer.
        undo.setFocusTraversable(false);
        undo.setOnAction(_ -> formula.refuseReading());
        getChildren().addAll(sentence, suggestion, undo);
        formula.errorProperty()
                .subscribe(error -> show(error, formula.readingProperty().get()));
        formula.readingProperty().subscribe(read -> show(formula.errorProperty().get(), read));
    }

    private void show(@Nullable FormulaException error, @Nullable Reading read) {
        setVisible(error != null || read != null);
        pseudoClassStateChanged(READ, error == null);
        sentence.setText(error != null ? error.getMessage() : read != null ? sentence(read) : "");
        String better = error == null ? null : error.suggestion();
        suggestion.setVisible(better != null);
        suggestion.setManaged(better != null);
        suggestion.setText("Use " + better);
        boolean renamed = error == null && read != null && !read.renamed().isEmpty();
        undo.setVisible(renamed);
        undo.setManaged(renamed);
    }
}
