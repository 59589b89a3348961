package io.github.thalweg.study.search;

import java.util.ArrayList;
import java.util.List;

/// Sweep: one number after another, from bound to bound in even steps on its scale, while the others stay where
/// they are best so far, at first where the run has them. Each number gets the same share of the budget.
final class SweepSearch implements Strategy {
    @Override
    public void search(Search search, Trials trials) {
        int count = search.dimensions().size();
        int each = search.wholeTrials() / count;
        if (each == 0) {
            throw new IllegalArgumentException(Messages.shortSweep(count, count * search.wholeCost(), search.budget()));
        }
        List<Double> best = search.values(search.place(search.present()));
        for (int i = 0; i < count; i++) {
            trials.whole(swept(best, i, search.dimensions().get(i).spread(each)));
            best = new SearchResult(search, trials.made())
                    .best()
                    .map(Trial::values)
                    .orElse(best);
        }
    }

    private static List<List<Double>> swept(List<Double> others, int index, List<Double> values) {
        return values.stream()
                .map(value -> {
                    var changed = new ArrayList<>(others);
                    changed.set(index, value);
                    return List.copyOf(changed);
                })
                .toList();
    }
}
