package io.github.thalweg.window.view;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.export.StudyExport;
import io.github.thalweg.figure.Sheet;
import io.github.thalweg.figure.StudyFigure;
import io.github.thalweg.figure.StudyText;
import io.github.thalweg.window.model.GhostModel.Ghost;
import io.github.thalweg.window.model.StudiesModel;
import io.github.thalweg.window.model.WindowModel;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Studies of the runs in the place of the map: what is studied above, what is pointed at below.
final class StudiesPane extends BorderPane {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 810;

    private final WindowModel window;
    private final StudiesModel model;
    private final Prompts prompts;
    private final StudiesPicture picture;
    private final ProgressBar progress = new ProgressBar();
    private final Label words = new Label();

    StudiesPane(WindowModel window, Prompts prompts) {
        this.window = window;
        this.model = window.studies();
        this.prompts = prompts;
        this.picture = new StudiesPicture(window);
        getStyleClass().add("studies");
        setMinSize(0, 0);
        setTop(new StudiesForm(window));
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
        progress.setAccessibleText("Computing studies");
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
        save.setAccessibleText("Save the studies as a picture or as CSV");
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
            words.setText(problem == null ? "Point at a cell to see its run; click to take it" : problem);
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
        Optional<StudyFigure> figure = picture.figure();
        if (figure.isEmpty()) {
            window.status().fail("there is nothing to save before the first study is computed");
            return;
        }
        String name = window.file().nameProperty().get() + "-studies.png";
        prompts.saveFile(name, "Studies", StudyExport.ENDINGS).ifPresent(file -> save(figure.get(), file));
    }

    private void save(StudyFigure figure, Path file) {
        window.background().submit(() -> written(figure, file), failure -> {
            failure.ifPresentOrElse(
                    window.status()::fail, () -> window.status().say("Saved the studies " + file.getFileName()));
        });
    }

    private static Optional<String> written(StudyFigure figure, Path file) {
        try {
            StudyExport.ending(file);
            new StudyExport(figure, Sheet.pixels(WIDTH, HEIGHT, 2)).write(file);
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
