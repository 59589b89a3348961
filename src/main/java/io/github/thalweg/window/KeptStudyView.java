package io.github.thalweg.window;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.study.KeptChoice;
import org.jspecify.annotations.Nullable;

/// The study that a scenario's file keeps: it is shown when the file is opened.
final class KeptStudyView {
    private final WindowModel window;
    private @Nullable StudySpec last;

    KeptStudyView(WindowModel window) {
        this.window = window;
        window.session().scenarioProperty().subscribe(this::changed);
    }

    /// An edit keeps the object; opening makes another, be it equal.
    @SuppressWarnings("ReferenceEquality")
    private void changed(Scenario scenario) {
        StudySpec study = scenario.study();
        boolean news = study != last;
        last = study;
        boolean otherwise = scenario.window() != null
                && scenario.window().show() != null
                && scenario.window().show().view() != null
                && !"study".equals(scenario.window().show().view());
        if (study != null
                && news
                && !otherwise
                && window.lessons().openProperty().get() == null) {
            show(window, study, scenario);
        }
    }

    /// Shows a study of a scenario, which is the present one.
    static void show(WindowModel window, StudySpec study, Scenario scenario) {
        if (scenario.runs().isEmpty()) {
            return;
        }
        int named = scenario.labels().indexOf(study.text("run"));
        switch (study.kind()) {
            case BASIN, SWEEP, ENSEMBLE -> {
                window.studies().change(_ -> KeptChoice.of(study, scenario));
                window.surface().shownProperty().set(LandscapeShown.STUDIES);
            }
            case RANGE_TEST -> {
                window.rangeTest().testProperty().set(KeptStudies.rangeTest(study));
                window.rangeTest().open(Math.max(named, 0));
            }
            case SEARCH -> window.search().open(named, study);
        }
    }
}
