package io.github.thalweg.study.factor;

import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.Scenario;

/// A number of a scenario that a study varies: a factor, in the language of experiments.
public sealed interface Factor permits PlaceFactor, RunFactor, LandscapeFactor, CommonFactor {
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
