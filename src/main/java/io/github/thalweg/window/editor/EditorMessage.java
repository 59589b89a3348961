package io.github.thalweg.window.editor;

import io.github.thalweg.window.scenario.Problem;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/// Message below the text: what is wrong with it, with the correction to click, what it was read as, or what the run
/// makes of it.
final class EditorMessage extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final RuleEditorModel editor;
    private final SessionModel session;
    private final Label sentence = new Label();
    private final Hyperlink suggestion = new Hyperlink();
    private final Hyperlink declaration = new Hyperlink();
    private final Subscription subscription;

    EditorMessage(RuleEditorModel editor, SessionModel session) {
        this.editor = editor;
        this.session = session;
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("editor-message");
        sentence.getStyleClass().add("formula-state");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        suggestion.setMnemonicParsing(false);
        suggestion.setMinWidth(USE_PREF_SIZE);
        suggestion.setOnAction(_ -> editor.acceptSuggestion());
        declaration.setId("declare-name");
        declaration.setMnemonicParsing(false);
        declaration.setMinWidth(USE_PREF_SIZE);
        declaration.setOnAction(_ -> editor.declareUnknown());
        getChildren().addAll(sentence, suggestion, declaration);
        subscription = Subscription.combine(
                editor.problemProperty().subscribe(_ -> show()),
                editor.notesProperty().subscribe(_ -> show()),
                editor.draftProperty().subscribe(_ -> show()),
                session.errorProperty().subscribe(_ -> show()),
                session.resultsProperty().subscribe(_ -> show()));
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void show() {
        Problem problem = editor.problemProperty().get();
        String error = session.errorProperty().get();
        String wrong = problem != null
                ? problem.sentence()
                : error != null ? error : editor.run().breakdown().orElse(null);
        String doubtful = wrong == null ? editor.warning().orElse(null) : null;
        List<String> notes = editor.notesProperty().get();
        String right = notes.isEmpty() ? Messages.VALID : String.join(" ", notes);
        sentence.setText(wrong != null ? wrong : doubtful != null ? doubtful : right);
        sentence.pseudoClassStateChanged(INVALID, wrong != null);
        sentence.pseudoClassStateChanged(DOUBTFUL, doubtful != null);
        String better = problem == null ? null : problem.suggestion();
        suggestion.setVisible(better != null);
        suggestion.setManaged(better != null);
        suggestion.setText("Use " + better);
        String unknown = editor.unknownName().orElse("");
        declaration.setVisible(!unknown.isEmpty());
        declaration.setManaged(!unknown.isEmpty());
        declaration.setText(Messages.declare(unknown, editor.isState(unknown)));
    }
}
