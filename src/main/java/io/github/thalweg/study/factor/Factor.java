package io.github.thalweg.study.factor;

import io.github.thalweg.run.batch.RunNumbers;
import io.github.thalweg.run.scenario.Scenario;

/// A number of a scenario that a study varies: a factor, in the language of experiments.
public sealed interface Factor permits PlaceFactor, RunFactor, LandscapeFactor, CommonFactor {
    /// Bounds of a factor, and the range that is worth looking at first.
    ///
    /// @param min   lowest value that may be said
    /// @param whole only whole numbers
    /// @param from  begin of the first range to look at, in [min, max], as is its end
    /// @param log   ratios of it matter, not differences; then `from` is above 0
    record Bounds(double min, double max, boolean whole, double from, double to, boolean log) {}

    /// The path of the factor in files and on the command line, e.g. `run1.lr`.
    String path();

    /// As [RunNumbers] call it; empty for the number of updates, which is none of them.
    String number();

    /// The name of the factor on axes, e.g. `momentum β`.
    String symbol(Scenario scenario);

    Bounds bounds(Scenario scenario);

    /// The value in a scenario; NaN where it has none.
    double value(Scenario scenario);

    /// The scenario with another value.
    ///
    /// @param value in the factor's bounds; a whole one where they ask for it
    Scenario with(Scenario scenario, double value);
}
