package io.github.thalweg.study.search;

import java.util.ArrayList;
import java.util.List;

/// Grid search: every combination of values. They are those listed, and for the other numbers as many evenly spread
/// ones, the same number for each, as the budget allows. The last number varies fastest.
final class GridSearch implements Strategy {
    @Override
    public void search(Search search, Trials trials) {
        long listed = 1;
        int free = 0;
        for (Dimension dimension : search.dimensions()) {
            listed *= Math.max(1, dimension.listed().size());
            free += dimension.listed().isEmpty() ? 1 : 0;
        }
        int affordable = search.wholeTrials();
        if (listed > affordable) {
            throw new IllegalArgumentException(
                    Messages.largeGrid(listed, search.budget(), affordable, search.wholeCost()));
        }
        trials.whole(combinations(search.dimensions(), spread(affordable / listed, free)));
    }

    /// The largest count of which the `free`th power is affordable.
    private static int spread(long affordable, int free) {
        int count = 1;
        while (free > 0 && power(count + 1, free) <= affordable) {
            count++;
        }
        return count;
    }

    private static double power(int base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static List<List<Double>> combinations(List<Dimension> dimensions, int count) {
        List<List<Double>> combinations = List.of(List.of());
        for (Dimension dimension : dimensions) {
            var longer = new ArrayList<List<Double>>();
            for (List<Double> begun : combinations) {
                for (double value : dimension.spread(count)) {
                    var values = new ArrayList<>(begun);
                    values.add(value);
                    longer.add(values);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
