package io.github.thalweg.window.editor;

import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Buttons for the edited definition as a whole: revert, race the original, save.
final class EditorButtons extends HBox {
    private final RuleEditorModel editor;
    private final StatusModel status;
    private final Prompts prompts;

    EditorButtons(RuleEditorModel editor, StatusModel status, Prompts prompts) {
        this.editor = editor;
        this.status = status;
        this.prompts = prompts;
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var revert = button("Revert", Messages.backTo(editor.original().name()), editor::revert);
        var race = button(Messages.RACE, Messages.racing(editor.original().name()), this::race);
        var save = button("Save", Messages.SAVE_HELP, this::save);
        var unchanged = editor.draftProperty().map(draft -> draft.definition().equals(editor.original()));
        revert.disableProperty().bind(unchanged);
        race.disableProperty().bind(unchanged);
        save.disableProperty().bind(editor.problemProperty().isNotNull());
        getChildren().addAll(revert, race, space, save);
    }

    private static Button button(String text, String hint, Runnable action) {
        var button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, hint);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void race() {
        editor.raceOriginal();
        status.say(Messages.raced(editor.original().name()));
    }

    private void save() {
        String file = editor.definition().id() + ".toml";
        if (editor.replacesFile() && !prompts.confirm(Messages.replace(file), "Replace")) {
            return;
        }
        Optional<String> failure = editor.save();
        failure.ifPresentOrElse(status::fail, () -> status.say("Saved " + file + " in " + editor.folder()));
    }
}
