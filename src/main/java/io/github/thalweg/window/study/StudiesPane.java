package io.github.thalweg.window.study;

import io.github.thalweg.figure.study.StudyText;
import io.github.thalweg.window.study.GhostModel.Ghost;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Pane of studies in the place of the map: the form above, the pictures, and what is pointed at below.
public final class StudiesPane extends BorderPane {

    private final StudiesModel model;
    private final StudiesPicture picture;
    private final StudySaving saving;
    private final ObservableValue<String> name;
    private final ProgressBar progress = new ProgressBar();
    private final Label words = new Label();

    /// @param name of the race, for files
    public StudiesPane(
            StudiesModel model,
            StudiesForm form,
            StudiesPicture picture,
            StudySaving saving,
            ObservableValue<String> name) {
        this.model = model;
        this.picture = picture;
        this.saving = saving;
        this.name = name;
        getStyleClass().add("studies");
        setMinSize(0, 0);
        setTop(form);
        setCenter(picture);
        setBottom(foot());
        model.computingProperty().subscribe(this::follow);
        model.ghost().ghostProperty().subscribe(_ -> say());
        model.problemProperty().subscribe(_ -> say());
        say();
    }

    private HBox foot() {
        words.setId("study-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("study-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        progress.setPrefSize(90, 6);
        progress.setMinWidth(90);
        progress.setAccessibleText(Messages.COMPUTING);
        progress.visibleProperty().bind(model.computingProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        var cancel = new Button("Cancel");
        cancel.getStyleClass().add("link");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        cancel.visibleProperty().bind(model.computingProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        var save = new Button("Save…");
        save.setId("save-studies");
        save.getStyleClass().add("link");
        save.setMinWidth(USE_PREF_SIZE);
        save.setAccessibleText(Messages.SAVE);
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.computingProperty());
        var foot = new HBox(8, words, progress, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("studies-foot");
        return foot;
    }

    private void say() {
        String problem = model.problemProperty().get();
        Ghost ghost = model.ghost().ghostProperty().get();
        if (ghost != null) {
            words.setText(StudyText.cell(ghost.study(), ghost.cell(), ghost.run()));
        } else {
            words.setText(problem == null ? Messages.POINT : problem);
        }
    }

    private void follow(boolean computing) {
        if (computing) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    /// Shows what there is, frame by frame, while there is more to come.
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            progress.setProgress(model.progress());
            model.refresh();
        }
    };

    private void save() {
        picture.figure()
                .ifPresentOrElse(
                        figure -> saving.save(name.getValue() + "-studies", figure),
                        () -> saving.refuse(Messages.NOT_COMPUTED));
    }
}
