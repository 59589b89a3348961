package io.github.thalweg.study.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Draws values evenly between the bounds, on each number's scale. The draws are SplitMix64's.
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
