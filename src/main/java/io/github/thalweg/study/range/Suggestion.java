package io.github.thalweg.study.range;

import io.github.thalweg.study.factor.Digits;
import io.github.thalweg.study.range.LrRangeCurve.Step;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Ways to read a learning rate off the curve of a range test: off its smoothed loss, until the run breaks.
public enum Suggestion {
    /// `argmin of d smoothed/d log(rate)`, as fastai's `steep`.
    STEEPEST("Steepest descent", "the rate at which the smoothed loss falls fastest for a growing rate") {
        @Override
        Optional<Suggested> on(List<Step> steps) {
            return IntStream.range(1, steps.size())
                    .boxed()
                    .min(Comparator.comparingDouble(i -> fall(steps, i)))
                    .filter(i -> fall(steps, i) < 0)
                    .map(i -> at(steps, i));
        }

        // The ramp has the same ratio from each rate to the next: differences do for slopes.
        private double fall(List<Step> steps, int i) {
            return steps.get(i).smoothed() - steps.get(i - 1).smoothed();
        }
    },
    /// `rate of the lowest smoothed/10`, as fastai's `minimum`.
    MINIMUM("Minimum / 10", "a tenth of the rate at which the smoothed loss is lowest") {
        @Override
        Optional<Suggested> on(List<Step> steps) {
            int lowest = LrRangeCurve.lowest(steps);
            return lowest <= 0
                    ? Optional.empty()
                    : Optional.of(tenth(steps, steps.get(lowest).rate() / 10));
        }

        private Suggested tenth(List<Step> steps, double rate) {
            int slower = (int) steps.stream().filter(s -> s.rate() <= rate).count();
            return new Suggested(this, Digits.rounded(rate, DIGITS), Math.max(slower - 1, 0));
        }
    },
    /// The longest falling subsequence of the smoothed losses, which may leave out points between; of several the
    /// first. fastai's `valley` takes its middle, too.
    VALLEY("Valley", "halfway along the longest series of ever lower points") {
        @Override
        Optional<Suggested> on(List<Step> steps) {
            return FallingSeries.longest(steps).map(series -> at(steps, (series.first() + series.last()) / 2));
        }
    },
    /// Of all stretches in which each smoothed loss is below the one before the longest, of several the first; there
    /// the first rate at which half of its fall is done.
    MAX_DESCENT("Longest descent", "where half the fall of the longest unbroken descent is done") {
        @Override
        Optional<Suggested> on(List<Step> steps) {
            return FallingSeries.longestUnbroken(steps).map(series -> at(steps, halfway(steps, series)));
        }

        private int halfway(List<Step> steps, FallingSeries series) {
            double top = steps.get(series.first()).smoothed();
            double bottom = steps.get(series.last()).smoothed();
            return IntStream.rangeClosed(series.first(), series.last())
                    .filter(i -> steps.get(i).smoothed() <= (top + bottom) / 2)
                    .findFirst()
                    .orElse(series.last());
        }
    };

    private static final int DIGITS = 3;

    private final String title;
    private final String meaning;

    Suggestion(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /// Its name on screen.
    public String title() {
        return title;
    }

    /// The meaning of the suggestion, in half a sentence.
    public String meaning() {
        return meaning;
    }

    /// @param steps of the ramp before the run breaks
    abstract Optional<Suggested> on(List<Step> steps);

    Suggested at(List<Step> steps, int step) {
        return new Suggested(this, Digits.rounded(steps.get(step).rate(), DIGITS), step);
    }
}
