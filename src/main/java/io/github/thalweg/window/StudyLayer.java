package io.github.thalweg.window;

import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.search.RangeTestPane;
import io.github.thalweg.window.search.SearchForm;
import io.github.thalweg.window.search.SearchPane;
import io.github.thalweg.window.study.StudyPicture;
import io.github.thalweg.window.study.StudySaving;
import javafx.scene.layout.StackPane;

/// The layer over map and plots while a run's numbers are sought: the range test, or the search.
final class StudyLayer extends StackPane {
    StudyLayer(WindowModel window, Prompts prompts) {
        var saving = new StudySaving(window.background(), window.status(), prompts);
        setPickOnBounds(false);
        getChildren()
                .addAll(
                        new Deferred(window.rangeTest().openProperty(), () -> rangeTest(window, saving)),
                        new Deferred(window.search().openProperty(), () -> search(window, saving)));
        // One at a time: the one that was opened last.
        window.rangeTest().openProperty().subscribe(open -> {
            if (open) {
                window.search().close();
            }
        });
        window.search().openProperty().subscribe(open -> {
            if (open) {
                window.rangeTest().close();
            }
        });
    }

    private static RangeTestPane rangeTest(WindowModel window, StudySaving saving) {
        var picture = new StudyPicture(window.background(), window.appearance(), Messages.RANGE_PICTURE);
        return new RangeTestPane(window.rangeTest(), picture, saving, window.status());
    }

    private static SearchPane search(WindowModel window, StudySaving saving) {
        var form = new SearchForm(window.search(), window.session(), window.status());
        var picture = new StudyPicture(window.background(), window.appearance(), Messages.SEARCH_PICTURE);
        return new SearchPane(window.search(), form, picture, saving, () -> race(window));
    }

    /// Searches every run's rate alike, and races.
    static void tuneAll(WindowModel window) {
        window.search().tuneAll(() -> race(window));
    }

    private static void race(WindowModel window) {
        if (window.surface().shownProperty().get() == LandscapeShown.STUDIES) {
            // A race is not seen there.
            window.surface().shownProperty().set(LandscapeShown.MAP);
        }
        window.playback().toStart();
        window.playback().toggle();
    }
}
