package io.github.thalweg.study.search;

import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Digits;
import io.github.thalweg.study.factor.RunFactor;
import java.util.List;
import java.util.stream.IntStream;

/// A number of a run that a search varies, with its range.
///
/// @param number of the run that is searched
/// @param whole  only whole numbers
/// @param listed for a grid, the values to try, rising; empty for values spread over the range
public record Dimension(RunFactor number, Axis axis, boolean whole, List<Double> listed) {
    /// Digits of the values that are tried, where ratios matter, and where differences do.
    private static final int DIGITS_OF_RATIOS = 3;

    private static final int DIGITS = 4;

    public Dimension {
        listed = List.copyOf(listed);
    }

    /// The range that is worth looking at first, of a number that changes something.
    public static Dimension usual(Scenario scenario, RunFactor number) {
        Bounds bounds = number.bounds(scenario);
        return new Dimension(number, Axis.of(number, bounds), bounds.whole(), List.of());
    }

    /// A range of values.
    ///
    /// @throws IllegalArgumentException in one sentence, when the range does not rise or leaves the number's bounds
    public static Dimension over(Scenario scenario, RunFactor number, double from, double to, boolean log) {
        return of(scenario, number, new Axis(number, from, to, log), List.of());
    }

    /// A list of values, for a grid.
    ///
    /// @param values at least two
    /// @throws IllegalArgumentException in one sentence, when there are fewer or one leaves the number's bounds
    public static Dimension listed(Scenario scenario, RunFactor number, List<Double> values) {
        List<Double> rising = values.stream().distinct().sorted().toList();
        if (rising.size() < 2) {
            throw new IllegalArgumentException(Messages.fewValues(number.name(), rising.size()));
        }
        boolean log = number.bounds(scenario).log() && rising.getFirst() > 0;
        return of(scenario, number, new Axis(number, rising.getFirst(), rising.getLast(), log), rising);
    }

    private static Dimension of(Scenario scenario, RunFactor number, Axis axis, List<Double> listed) {
        Bounds bounds = number.bounds(scenario);
        if (axis.from() < bounds.min() || axis.to() > bounds.max()) {
            double outside = axis.from() < bounds.min() ? axis.from() : axis.to();
            throw new IllegalArgumentException(Messages.outside(number.name(), bounds.min(), bounds.max(), outside));
        }
        if (number.name().equals("lr")
                && scenario.runs().get(number.run()).schedule().stream().noneMatch(Segment::readsBaseRate)) {
            throw new IllegalArgumentException(Messages.noUseOfRate(scenario.label(number.run())));
        }
        return new Dimension(number, axis, bounds.whole(), listed);
    }

    public String name() {
        return number.name();
    }

    /// The same of another run, which may have no such number.
    Dimension of(int run) {
        RunFactor other = number.of(run);
        return new Dimension(other, axis.with(other), whole, listed);
    }

    /// The value at a place in [0, 1] along the axis, with a few digits.
    public double value(double place) {
        double value = whole
                ? Math.rint(axis.value(place))
                : Digits.rounded(axis.value(place), axis.log() ? DIGITS_OF_RATIOS : DIGITS);
        return Math.clamp(value, axis.from(), axis.to());
    }

    /// The place of a value in [0, 1]; values outside of the range are at its nearer end.
    public double place(double value) {
        return axis.place(Math.clamp(value, axis.from(), axis.to()));
    }

    /// Values to try: `count` of them spread evenly from end to end, or those listed.
    List<Double> spread(int count) {
        return listed.isEmpty()
                ? IntStream.range(0, count)
                        .mapToObj(i -> value(count == 1 ? 0.5 : i / (count - 1.0)))
                        .distinct()
                        .toList()
                : listed;
    }
}
