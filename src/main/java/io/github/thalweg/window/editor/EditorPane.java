package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.runs.Swatch;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.Problem;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import io.github.thalweg.window.schedule.LiveRateCurve;
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
public final class EditorPane extends VBox {
    private final RuleEditorModel editor;
    private final PlaybackModel playback;
    private final CodeField code;
    private final EditorMessage message;
    private final ParameterTable parameters;
    private final StateTable state;
    private final Subscription subscriptions;

    public EditorPane(
            RuleEditorModel editor,
            SessionModel session,
            PlaybackModel playback,
            AppearanceModel appearance,
            StatusModel status,
            Prompts prompts) {
        this.editor = editor;
        this.playback = playback;
        var run = new RunModel(session, editor.target().run());
        getStyleClass().add("rule-editor");
        boolean rule = editor.target().isRule();
        code = new CodeField(editor.textProperty(), rule ? Messages.RULE_TEXT : Messages.SCHEDULE_TEXT);
        code.area().focusedProperty().addListener((_, _, focused) -> editor.commit());
        setVgrow(code, Priority.ALWAYS);
        message = new EditorMessage(editor, session);
        parameters = new ParameterTable(editor.tables(), status::fail);
        state = new StateTable(editor.tables());
        var tables = new ScrollPane(new VBox(8, parameters, state));
        tables.setFitToWidth(true);
        tables.getStyleClass().addAll("plain-scroll", "editor-tables");
        getChildren().addAll(header(rule, run, appearance), new EditorName(editor));
        if (!rule) {
            getChildren().add(new LiveRateCurve(run.trajectoryProperty()));
        }
        getChildren().addAll(code, message, tables, new EditorButtons(editor, status, prompts));
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        subscriptions = Subscription.combine(
                editor.draftProperty().subscribe(this::show),
                editor.problemProperty().subscribe(this::show),
                session.resultsProperty().subscribe(_ -> showValues()),
                playback.stepProperty().subscribe(_ -> showValues()));
    }

    /// To be called when it is taken off the screen.
    public void dispose() {
        subscriptions.unsubscribe();
        message.dispose();
    }

    /// Typing begins in the text.
    public void focus() {
        code.area().requestFocus();
    }

    private HBox header(boolean rule, RunModel run, AppearanceModel appearance) {
        // Only while on screen: a closed editor must not stay alive through its run.
        var shown = sceneProperty().map(Objects::nonNull).orElse(false);
        var swatch = new Swatch(
                appearance.themeProperty().when(shown), run.runProperty().when(shown));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(
                swatch,
                new SectionTitle(rule ? Messages.RULE : Messages.SCHEDULE),
                space,
                new IconButton(Feather.X, Messages.CLOSE, editor::close));
        header.getStyleClass().add("row");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            editor.close();
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
        code.show(editor.run().values(playback.step()));
    }
}
