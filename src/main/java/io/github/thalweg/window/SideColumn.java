package io.github.thalweg.window;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.editor.EditorPane;
import io.github.thalweg.window.editor.RuleEditorModel;
import io.github.thalweg.window.lesson.LessonLinks;
import io.github.thalweg.window.lesson.LessonPane;
import io.github.thalweg.window.lesson.TaskControls;
import io.github.thalweg.window.runs.RunsColumn;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The column beside the map: the runs, or in their place the editor of one's rule or schedule.
final class SideColumn extends StackPane {
    private static final double SHARE = 0.34;
    private static final double LESSON_SHARE = 0.26;
    private static final double LESSON_NARROWEST = 330;
    private static final double NARROWEST = 440;
    private static final double WIDEST = 520;

    private final WindowModel window;
    private final RunsColumn runs;
    private final Prompts prompts;
    private final LessonPane lesson;
    private @Nullable EditorPane editor;

    SideColumn(WindowModel window, RunsColumn runs, Prompts prompts) {
        this.window = window;
        this.runs = runs;
        this.prompts = prompts;
        var links = new LessonLinks(
                window.lessons(),
                window.session(),
                window.playback(),
                window.hover(),
                this::lesson,
                this::leaveForLandscape);
        lesson = new LessonPane(
                window.lessons(),
                window.spot(),
                links,
                new TaskControls(window.lessons(), window.session(), window.status(), window::catalog),
                window.background());
        lesson.prefWidthProperty().bind(lessonWidth());
        getChildren().addAll(runs, new Deferred(lesson));
        window.editor().openProperty().subscribe(this::show);
        window.parts()
                .hiddenProperty()
                .subscribe(_ -> show(window.editor().openProperty().get()));
        window.lessons()
                .openProperty()
                .subscribe(_ -> show(window.editor().openProperty().get()));
    }

    private Optional<Lesson> lesson(String id) {
        return Lessons.builtIn(id)
                .or(() -> Lessons.own(window.library().folder(), window.catalog()).lessons().stream()
                        .filter(lesson -> lesson.id().equals(id))
                        .findFirst());
    }

    private void leaveForLandscape(String id) {
        window.catalog().landscape(id).ifPresent(landscape -> {
            window.lessons().leave();
            window.gallery().pick(landscape);
        });
    }

    /// The width of the editor: a share of the window's.
    private ObservableValue<Double> width() {
        return sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> Math.clamp(width.doubleValue() * SHARE, NARROWEST, WIDEST))
                .orElse(NARROWEST);
    }

    private ObservableValue<Double> lessonWidth() {
        return sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> Math.clamp(width.doubleValue() * LESSON_SHARE, LESSON_NARROWEST, 420))
                .orElse(NARROWEST);
    }

    private void show(@Nullable RuleEditorModel open) {
        if (editor != null) {
            editor.dispose();
            getChildren().remove(editor);
            editor = null;
        }
        boolean teaching = window.lessons().openProperty().get() != null;
        boolean racing = open == null
                && !teaching
                && !window.parts().hiddenProperty().get().contains("runs");
        runs.setVisible(racing);
        runs.setManaged(racing);
        lesson.setVisible(open == null && teaching);
        lesson.setManaged(open == null && teaching);
        if (open != null) {
            var pane = new EditorPane(
                    open, window.session(), window.playback(), window.appearance(), window.status(), prompts);
            pane.prefWidthProperty().bind(width());
            getChildren().add(pane);
            editor = pane;
            pane.focus();
        }
    }
}
