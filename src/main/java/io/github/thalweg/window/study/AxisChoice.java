package io.github.thalweg.window.study;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.Optional;

/// An axis of the window's studies: a number that every run has of its own, or that all share, and its range.
///
/// @param name of a number of runs, e.g. `lr`, or the path of one that all share, e.g. `landscape.b`; empty for none
public record AxisChoice(String name, double from, double to, boolean log) {
    public static final AxisChoice NONE = new AxisChoice("", 0, 1, false);

    /// The number with the range that is worth looking at first.
    static AxisChoice of(String name, Scenario scenario, int run) {
        return factor(name, scenario, run)
                .map(factor -> Axis.of(factor, factor.bounds(scenario)))
                .map(axis -> new AxisChoice(name, axis.from(), axis.to(), axis.log()))
                .orElse(NONE);
    }

    /// The axis for a run; empty where it has no such number.
    Optional<Axis> axis(Scenario scenario, int run) {
        return factor(name, scenario, run).map(factor -> new Axis(factor, from, to, log));
    }

    private static Optional<Factor> factor(String name, Scenario scenario, int run) {
        Optional<RunFactor> own = Factors.ofRun(scenario, run, name);
        if (own.isPresent()) {
            return Optional.of(own.get());
        }
        return Factors.common(scenario).stream()
                .filter(factor -> factor.path().equals(name))
                .findFirst();
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    public AxisChoice withRange(double newFrom, double newTo) {
        return new AxisChoice(name, newFrom, newTo, log);
    }

    public AxisChoice withLog(boolean on) {
        return new AxisChoice(name, from, to, on);
    }
}
