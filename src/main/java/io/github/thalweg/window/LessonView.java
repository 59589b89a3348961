package io.github.thalweg.window;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.measure.Subject;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The window's parts as a lesson, or the file of a scenario, wants them: what it shows decides the large panel, the
/// plots and the overlays.
final class LessonView {
    /// Plots beside the map where a lesson does not name any.
    private static final List<PlotName> USUAL =
            List.of(PlotName.of(PlotKind.LOSS), PlotName.of(PlotKind.LEARNING_RATE));

    /// Studies whose pictures lie over the map.
    private static final Set<StudySpec.Kind> LIE_OVER = EnumSet.of(StudySpec.Kind.SEARCH, StudySpec.Kind.RANGE_TEST);

    private final WindowModel window;
    private final RacePane race;
    private final HiddenParts parts = new HiddenParts();
    private final Parent root;
    private boolean arranged;

    LessonView(WindowModel window, RacePane race, Parent root) {
        this.window = window;
        this.root = root;
        this.race = race;
        window.lessons().openProperty().subscribe(this::opened);
        window.lessons().shownProperty().subscribe(this::show);
    }

    /// Follows what the scenario's file says, once the window has all its parts.
    void follow() {
        window.parts().hiddenProperty().subscribe(this::hide);
        window.parts().arrangementProperty().subscribe(this::arrange);
    }

    /// What is seen now, as far as a lesson can say it.
    static Show present(WindowModel window) {
        Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
        for (Overlay overlay : Overlay.values()) {
            if (window.appearance().overlayProperty(overlay).get()) {
                overlays.add(overlay);
            }
        }
        LandscapeShown shown = window.surface().shownProperty().get();
        Show.View view =
                shown.hasData() ? Show.View.DATA : shown == LandscapeShown.SURFACE ? Show.View.SURFACE : Show.View.MAP;
        boolean each = window.appearance().mapPerRunProperty().get();
        return new Show(Subject.MAIN, null, view, each ? (Boolean) true : null, List.of(), null, null, overlays);
    }

    private void opened(@Nullable Lesson lesson) {
        window.parts().ofLessonProperty().set(lesson == null ? null : lesson.hide());
        hide(window.parts().hiddenProperty().get());
        race.step(lesson == null);
        if (lesson == null) {
            // Fog hides: it goes with the lesson that laid it.
            window.appearance().overlayProperty(Overlay.FOG).set(false);
            usual();
        }
    }

    private void usual() {
        race.plots(USUAL);
        race.enlarge(null);
    }

    private void hide(List<String> names) {
        parts.hide(root, names);
        race.slim(window.lessons().openProperty().get() != null && !names.contains("runs"));
    }

    private void show(Show show) {
        if (window.lessons().openProperty().get() == null && show.equals(Show.NOTHING)) {
            return;
        }
        Show.View view = show.view() == null ? Show.View.MAP : show.view();
        place(show, view);
        race.step(view == Show.View.STEP);
        seek(view);
    }

    /// A search that a part shows lies over the map, and goes with the part.
    private void seek(Show.View view) {
        Scenario scenario = window.session().scenario();
        StudySpec study = scenario.study();
        window.closeSearches();
        if (view == Show.View.STUDY && study != null && LIE_OVER.contains(study.kind())) {
            window.surface().shownProperty().set(LandscapeShown.MAP);
            KeptStudyView.show(window, study, scenario);
        }
    }

    private void place(Show show, Show.View view) {
        race.enlarge(view.plot());
        race.plots(show.plots().isEmpty() ? USUAL : show.plots());
        window.surface()
                .shownProperty()
                .set(
                        switch (view) {
                            case SURFACE -> LandscapeShown.SURFACE;
                            case DATA -> LandscapeShown.MAP_AND_DATA;
                            case STUDY -> LandscapeShown.STUDIES;
                            default -> LandscapeShown.MAP;
                        });
        window.appearance().mapPerRunProperty().set(Boolean.TRUE.equals(show.each()));
        for (Overlay overlay : Overlay.values()) {
            window.appearance().overlayProperty(overlay).set(show.overlays().contains(overlay));
        }
    }

    /// What a file says, or the usual arrangement where one has said something and no longer does.
    private void arrange(@Nullable Arrangement wanted) {
        if (window.lessons().openProperty().get() != null) {
            return;
        }
        if (wanted != null) {
            arrange(Show.of(wanted));
        } else if (arranged) {
            usual();
        }
        arranged = wanted != null;
    }

    private void arrange(Show show) {
        Show.View view = show.view() == null ? Show.View.MAP : show.view();
        place(show, view);
        if (view == Show.View.STEP) {
            window.inspector().openProperty().set(true);
        }
        Scenario scenario = window.session().scenario();
        Integer step = show.step();
        if (step != null) {
            window.playback().setLength(scenario.steps());
            window.playback().seek(step);
        }
        int run = scenario.labels().indexOf(show.select());
        if (run >= 0) {
            window.session().select(run);
        }
    }
}
