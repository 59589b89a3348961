package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.Computation;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The second scenario of a lesson, beside the first and under the same playhead. Nothing of it can be changed but its
/// view.
public final class BesideModel {
    private final LessonModel lessons;
    private final PlaybackModel playback;
    private final Computation computation;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable SessionModel> session = new ReadOnlyObjectWrapper<>();
    private @Nullable Scenario shown;

    public BesideModel(LessonModel lessons, PlaybackModel playback, Computation computation, Background background) {
        this.lessons = lessons;
        this.playback = playback;
        this.computation = computation;
        this.background = background;
        lessons.openProperty().subscribe(this::follow);
        lessons.shownProperty().subscribe(this::follow);
    }

    /// The scenario with its results; null while there is none beside.
    public ReadOnlyObjectProperty<@Nullable SessionModel> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    private void follow() {
        Lesson lesson = lessons.openProperty().get();
        String name = lessons.shownProperty().get().beside();
        Scenario wanted = lesson == null || name == null ? null : lesson.scenario(name);
        if (wanted == null) {
            session.set(null);
        } else if (!wanted.equals(shown) || session.get() == null) {
            var model = new SessionModel(wanted, computation, background);
            var guard = new LessonGuard(wanted, List.of());
            model.guard(guard::allows, () -> {});
            session.set(model);
        }
        shown = wanted;
        if (wanted != null) {
            playback.setLength(Math.max(playback.lengthProperty().get(), wanted.steps()));
        }
    }
}
