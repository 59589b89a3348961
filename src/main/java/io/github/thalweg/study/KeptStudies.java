package io.github.thalweg.study;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.study.range.LrRangeTest;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchRangeText;
import io.github.thalweg.study.search.Tuning;
import java.util.List;
import java.util.Locale;

/// Studies as a scenario's `[study]` keeps them. Options that it does not say are those of the command line.
public final class KeptStudies {
    /// Whole runs that a budget buys when none is said.
    public static final int USUAL_RUNS = 25;

    private KeptStudies() {}

    /// @throws IllegalArgumentException in one sentence, when the options do not fit together
    public static LrRangeTest rangeTest(StudySpec study) {
        LrRangeTest usual = LrRangeTest.USUAL;
        return new LrRangeTest(
                study.number("from", usual.from()),
                study.number("to", usual.to()),
                (int) study.number("steps", usual.updates()),
                study.number("smoothing", usual.smoothing()));
    }

    /// @throws IllegalArgumentException in one sentence, when the options do not fit together
    public static Tuning tuning(StudySpec study, Scenario scenario) {
        int seeds = (int) study.number("seeds", Search.usualSeeds(scenario));
        List<String> over = study.texts("over");
        List<SearchRange> ranges = over.isEmpty()
                ? List.of(new SearchRange.Usual("lr"))
                : over.stream().map(SearchRangeText::parse).toList();
        return new Tuning(
                ranges,
                method(study.text("method") == null ? "bayesian" : String.valueOf(study.text("method"))),
                (long) study.number("budget", (double) USUAL_RUNS * scenario.steps() * seeds),
                (long) study.number("seed", 1),
                "best".equals(study.text("objective")) ? Objective.BEST : Objective.FINAL,
                seeds);
    }

    /// @throws IllegalArgumentException when there is no such method
    public static SearchMethod method(String word) {
        return SearchMethod.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
