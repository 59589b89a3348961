package io.github.thalweg.study.search;

import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            throw new IllegalArgumentException(Messages.maximizes(scenario.label(run)));
        }
        var dimensions = new ArrayList<Dimension>();
        ranges.forEach(range -> range.of(scenario, run).ifPresent(dimensions::add));
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException(Messages.noNumber(
                    scenario.label(run),
                    ranges.stream().map(SearchRange::name),
                    Factors.ofRun(scenario, run).stream().map(RunFactor::name)));
        }
        return new Search(scenario, run, dimensions, method, budget, seed, objective, seeds);
    }

    /// Each number must be one of a run that is tuned: to search the others without it would not be what was asked.
    ///
    /// @param runs from 0
    /// @throws IllegalArgumentException in one sentence, when none of the runs has it
    public void check(Scenario scenario, List<Integer> runs) {
        for (SearchRange range : ranges) {
            if (!runs.isEmpty()
                    && runs.stream().allMatch(run -> range.of(scenario, run).isEmpty())) {
                throw new IllegalArgumentException(Messages.noNumber(
                        scenario.label(runs.getFirst()),
                        Stream.of(range.name()),
                        Factors.ofRun(scenario, runs.getFirst()).stream().map(RunFactor::name)));
            }
        }
    }

    /// The scenario with the best values that were found; a run of which every trial diverged stays as it is. When
    /// every run was tuned that has something to tune, the scenario says how.
    ///
    /// @param results one for each run that was searched
    public Scenario applied(Scenario scenario, List<SearchResult> results) {
        Scenario tuned = scenario;
        for (SearchResult result : results) {
            tuned = withBest(tuned, result);
        }
        List<Integer> left = IntStream.range(0, scenario.runs().size())
                .filter(run ->
                        results.stream().noneMatch(result -> result.search().run() == run))
                .boxed()
                .toList();
        if (results.isEmpty() || left.stream().anyMatch(run -> isTunable(scenario, run))) {
            return tuned;
        }
        List<String> others = left.stream().map(scenario::label).toList();
        return tuned.withTuned(TextLength.TITLE.cut(text(results, others)));
    }

    private boolean isTunable(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        return !spec.isRecorded()
                && !spec.maximize()
                && Factors.ofRun(scenario, run).stream()
                        .anyMatch(number ->
                                ranges.stream().anyMatch(range -> range.name().equals(number.name())));
    }

    private static Scenario withBest(Scenario scenario, SearchResult result) {
        Search search = result.search();
        return result.best()
                .map(best -> scenario.withRun(
                        search.run(), search.with(best.values()).runs().get(search.run())))
                .orElse(scenario);
    }

    /// Runs with more numbers to vary may have had more trials.
    private String text(List<SearchResult> results, List<String> others) {
        var trials = results.stream().mapToLong(SearchResult::candidates).summaryStatistics();
        return Messages.tuned(
                method,
                ranges.stream().map(SearchRange::name).toList(),
                trials.getMin(),
                trials.getMax(),
                budget,
                method.draws() ? (Long) seed : null,
                seeds,
                others);
    }
}
