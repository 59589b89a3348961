package io.github.thalweg.window.view;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.window.model.Draft;
import io.github.thalweg.window.model.Problem;
import io.github.thalweg.window.model.RuleEditorModel;
import io.github.thalweg.window.model.RuleWord;
import io.github.thalweg.window.model.WindowModel;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A run's rule or schedule as text, with its parameters and initial values; the map and the plots stay beside it.
final class EditorPane extends VBox {
    private final WindowModel window;
    private final RuleEditorModel editor;
    private final CodeField code;
    private final EditorMessage message;
    private final ParameterTable parameters;
    private final StateTable state;
    private final Subscription subscriptions;

    EditorPane(WindowModel window, RuleEditorModel editor, Prompts prompts) {
        this.window = window;
        this.editor = editor;
        getStyleClass().add("rule-editor");
        boolean rule = editor.target().isRule();
        code = new CodeField(editor.textProperty(), rule ? "Text of the update rule" : "Text of the schedule");
        code.area().focusedProperty().addListener((_, _, focused) -> editor.commit());
        setVgrow(code, Priority.ALWAYS);
        message = new EditorMessage(window, editor);
        parameters = new ParameterTable(editor.tables(), window.status()::fail);
        state = new StateTable(editor.tables());
        var tables = new ScrollPane(new VBox(8, parameters, state));
        tables.setFitToWidth(true);
        tables.getStyleClass().addAll("plain-scroll", "editor-tables");
        getChildren().addAll(header(rule), new EditorName(editor));
        if (!rule) {
            getChildren().add(new LiveRateCurve(window, editor.target().run()));
        }
        getChildren().addAll(code, message, tables, new EditorButtons(window, editor, prompts));
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        subscriptions = Subscription.combine(
                editor.draftProperty().subscribe(this::show),
                editor.problemProperty().subscribe(this::show),
                window.session().resultsProperty().subscribe(_ -> showValues()),
                window.playback().stepProperty().subscribe(_ -> showValues()));
    }

    /// To be called when it is taken off the screen.
    void dispose() {
        subscriptions.unsubscribe();
        message.dispose();
    }

    /// Typing begins in the text.
    void focus() {
        code.area().requestFocus();
    }

    private HBox header(boolean rule) {
        // Only while on screen: a closed editor must not stay alive through its run.
        var shown = sceneProperty().map(Objects::nonNull).orElse(false);
        var swatch = new Swatch(
                window.appearance().themeProperty().when(shown),
                window.run(editor.target().run()).runProperty().when(shown));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(
                swatch,
                new SectionTitle(rule ? "Update rule" : "Schedule"),
                space,
                new IconButton(Feather.X, "Back to the runs (Esc)", window.editor()::close));
        header.getStyleClass().add("row");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            window.editor().close();
            event.consume();
        }
    }

    private void show(Draft draft) {
        Definition definition = draft.definition();
        code.show(RuleWord.of(definition));
        parameters.show(definition.parameters());
        state.show(definition.state());
        showValues();
    }

    private void show(@Nullable Problem problem) {
        code.show(problem);
        showValues();
    }

    private void showValues() {
        code.show(editor.run().values(window.playback().step()));
    }
}
