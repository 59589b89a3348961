package io.github.thalweg.study.range;

import io.github.thalweg.study.range.LrRangeCurve.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A series of steps of a range test with ever lower smoothed losses.
///
/// @param first number of the first one
/// @param last  number of the last one, above `first`
/// @param count how many there are
record FallingSeries(int first, int last, int count) {
    /// The longest one that may leave out steps between; of several the one that ends first.
    static Optional<FallingSeries> longest(List<Step> steps) {
        var best = new FallingSeries[steps.size()];
        @Nullable FallingSeries longest = null;
        for (int i = 0; i < best.length; i++) {
            best[i] = endingAt(i, steps, best);
            longest = longest == null || best[i].count > longest.count ? best[i] : longest;
        }
        return kept(longest);
    }

    private static FallingSeries endingAt(int i, List<Step> steps, FallingSeries[] before) {
        var longest = new FallingSeries(i, i, 1);
        for (int j = 0; j < i; j++) {
            if (steps.get(i).smoothed() < steps.get(j).smoothed() && before[j].count >= longest.count) {
                longest = new FallingSeries(before[j].first, i, before[j].count + 1);
            }
        }
        return longest;
    }

    /// The longest one without a gap; of several the first.
    static Optional<FallingSeries> longestUnbroken(List<Step> steps) {
        @Nullable FallingSeries longest = null;
        int first = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean falls = i > 0 && steps.get(i).smoothed() < steps.get(i - 1).smoothed();
            first = falls ? first : i;
            longest = longest == null || i - first + 1 > longest.count
                    ? new FallingSeries(first, i, i - first + 1)
                    : longest;
        }
        return kept(longest);
    }

    private static Optional<FallingSeries> kept(@Nullable FallingSeries series) {
        return series == null || series.count < 2 ? Optional.empty() : Optional.of(series);
    }
}
