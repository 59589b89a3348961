package io.github.thalweg.study.search;

import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The same search for each of several runs: the same method, budget, seed and ranges. A number that a run does not
/// have is left out for it.
///
/// @param ranges  at least one
/// @param budget  updates for each run, as [Search] has them
/// @param seeds   noise seeds per trial
public record Tuning(
        List<SearchRange> ranges, SearchMethod method, long budget, long seed, Objective objective, int seeds) {
    public Tuning {
        ranges = List.copyOf(ranges);
    }

    /// The search of one run.
    ///
    /// @param run from 0
    /// @throws IllegalArgumentException in one sentence, when the run has none of the numbers, or the search is not
    ///     possible
    public Search of(Scenario scenario, int run) {
        if (scenario.runs().get(run).maximize()) {
            throw new IllegalArgumentException(
                    scenario.label(run) + " maximizes: a search looks for the numbers that make the loss lowest");
        }
        var dimensions = new ArrayList<Dimension>();
        ranges.forEach(range -> range.of(scenario, run).ifPresent(dimensions::add));
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException(scenario.label(run) + " has no number called "
                    + ranges.stream().map(SearchRange::name).collect(Collectors.joining(" or ")) + "; it has "
                    + Factors.ofRun(scenario, run).stream().map(RunFactor::name).collect(Collectors.joining(", ")));
        }
        return new Search(scenario, run, dimensions, method, budget, seed, objective, seeds);
    }

    /// The scenario with the best values that were found; a run of which every trial diverged stays as it is. When
    /// every run was tuned, the scenario says how.
    ///
    /// @param results one for each run that was searched
    public Scenario applied(Scenario scenario, List<SearchResult> results) {
        Scenario tuned = scenario;
        for (SearchResult result : results) {
            tuned = withBest(tuned, result);
        }
        long runs =
                results.stream().map(result -> result.search().run()).distinct().count();
        return runs == scenario.runs().size() ? tuned.withTuned(TextLength.TITLE.cut(text())) : tuned;
    }

    private static Scenario withBest(Scenario scenario, SearchResult result) {
        Search search = result.search();
        return result.best()
                .map(best -> scenario.withRun(
                        search.run(), search.with(best.values()).runs().get(search.run())))
                .orElse(scenario);
    }

    /// E.g. `random search over lr and beta1, 5,000 updates`.
    public String text() {
        String all = ranges.stream().map(SearchRange::name).collect(Collectors.joining(", "));
        String names = all.replaceFirst(", ([^,]*)$", " and $1");
        String noise = seeds == 1 ? "" : ", " + seeds + " noise seeds per trial";
        return String.format(Locale.ROOT, "%s over %s, %,d updates%s", method.noun(), names, budget, noise);
    }
}
