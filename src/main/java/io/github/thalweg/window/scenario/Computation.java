package io.github.thalweg.window.scenario;

import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Computation of a scenario's results. Called off the window's thread.
@FunctionalInterface
public interface Computation {
    /// Computes everything that the window shows of a scenario.
    ///
    /// @param previous the last results, whose parts that did not change may be taken over; null at first
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not a formula
    Results compute(Scenario scenario, @Nullable Results previous);
}
