package io.github.thalweg.window.study;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchRangeText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The choice of a study that a scenario's file keeps. The window has one study for every run that is shown, so that
/// the run that an axis names does not count.
public final class KeptChoice {
    private static final Pattern OF_RUN = Pattern.compile("^run[0-9]+\\.");
    private static final int USUAL_SEEDS = 20;

    private KeptChoice() {}

    /// @param study of starts or of a sweep
    public static StudyChoice of(StudySpec study, Scenario scenario) {
        return new StudyChoice(
                kind(study),
                axis(study.text("x"), scenario),
                axis(study.text("y"), scenario),
                (int) study.number("minimum", 1) - 1,
                (int) study.number("seeds", USUAL_SEEDS));
    }

    private static StudyKind kind(StudySpec study) {
        String value = study.text("value");
        return switch (study.kind()) {
            case ENSEMBLE -> StudyKind.ENSEMBLE;
            case SWEEP -> StudyKind.byWord(false).getOrDefault(value == null ? "loss" : value, StudyKind.LOSS);
            case BASIN, RANGE_TEST, SEARCH -> StudyKind.BASINS;
        };
    }

    /// An axis that cannot be read is none: the study then says what it lacks.
    private static AxisChoice axis(@Nullable String text, Scenario scenario) {
        if (text == null) {
            return AxisChoice.NONE;
        }
        try {
            SearchRange range = SearchRangeText.parse(OF_RUN.matcher(text).replaceFirst(""));
            AxisChoice usual = StudyChoice.shown(scenario).stream()
                    .map(run -> AxisChoice.of(range.name(), scenario, run))
                    .filter(axis -> !axis.isNone())
                    .findFirst()
                    .orElse(AxisChoice.NONE);
            return range instanceof SearchRange.Between between && !usual.isNone()
                    ? usual.withRange(between.from(), between.to())
                            .withLog(between.log() == null ? usual.log() && between.from() > 0 : between.log())
                    : usual;
        } catch (IllegalArgumentException _) {
            return AxisChoice.NONE;
        }
    }
}
