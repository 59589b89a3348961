package io.github.thalweg.window;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.List;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The window's parts as a lesson wants them: what it shows decides the large panel, the plots and the overlays.
final class LessonView {
    /// Plots beside the map where a lesson does not name any.
    private static final List<PlotKind> USUAL = List.of(PlotKind.LOSS, PlotKind.LEARNING_RATE);

    private final WindowModel window;
    private final RacePane race;
    private final HiddenParts parts = new HiddenParts();
    private final Parent root;

    LessonView(WindowModel window, RacePane race, Parent root) {
        this.window = window;
        this.root = root;
        this.race = race;
        window.lessons().openProperty().subscribe(this::opened);
        window.lessons().shownProperty().subscribe(this::show);
    }

    private void opened(@Nullable Lesson lesson) {
        race.slim(lesson != null);
        parts.hide(root, lesson == null ? List.of() : lesson.hide());
        if (lesson == null) {
            race.plots(USUAL);
            race.enlarge(null);
        }
    }

    private void show(Show show) {
        if (window.lessons().openProperty().get() == null && show.equals(Show.NOTHING)) {
            return;
        }
        Show.View view = show.view() == null ? Show.View.MAP : show.view();
        race.enlarge(view.plot());
        race.plots(show.plots().isEmpty() ? USUAL : show.plots());
        race.step(view == Show.View.STEP);
        window.surface()
                .shownProperty()
                .set(
                        switch (view) {
                            case SURFACE -> LandscapeShown.SURFACE;
                            case STUDY -> LandscapeShown.STUDIES;
                            default -> LandscapeShown.MAP;
                        });
        window.appearance().mapPerRunProperty().set(Boolean.TRUE.equals(show.each()));
        for (Overlay overlay : Overlay.values()) {
            window.appearance().overlayProperty(overlay).set(show.overlays().contains(overlay));
        }
    }
}
