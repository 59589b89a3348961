package io.github.thalweg.window.search;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.Tuning;
import io.github.thalweg.window.scenario.BaseRate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Searches for the rate of every run that has one: that of its rule, or its schedule's own.
final class RateSearches {
    private RateSearches() {}

    /// A run without a rate, or one that maximizes, stays as it is.
    ///
    /// @throws IllegalArgumentException in one sentence, when there is no rate to search or the budget is too small
    static SearchModel.Searches of(Scenario scenario, SearchSettings settings) {
        var names = new LinkedHashSet<String>();
        List<Search> searches = new ArrayList<>();
        for (int run : scenario.computed()) {
            var rate = BaseRate.of(scenario.runs().get(run)).parameter();
            if (rate != null && !scenario.runs().get(run).maximize()) {
                names.add(rate.name());
                searches.add(tuning(settings, List.of(rate.name())).of(scenario, run));
            }
        }
        if (searches.isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_RATES);
        }
        return new SearchModel.Searches(tuning(settings, List.copyOf(names)), searches);
    }

    private static Tuning tuning(SearchSettings settings, List<String> names) {
        return settings.tuning(
                names.stream().<SearchRange>map(SearchRange.Usual::new).toList());
    }
}
