package io.github.thalweg.study.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Random search: values drawn evenly between the bounds, on each number's scale, by SplitMix64.
final class RandomSearch implements Strategy {
    @Override
    public void search(Search search, Trials trials) {
        trials.whole(draws(search, new SplittableRandom(search.seed()), trials.wholeLeft()));
    }

    static List<List<Double>> draws(Search search, SplittableRandom random, int count) {
        int dimensions = search.dimensions().size();
        return Stream.generate(() -> search.values(random.doubles(dimensions).toArray()))
                .limit(count)
                .toList();
    }
}
