package io.github.thalweg.run.scenario;

import org.jspecify.annotations.Nullable;

/// A second surface, traced but not descended.
///
/// @param formula   empty where it is the landscape's own, of the rows held out
/// @param earlyStop when each run stops for want of improvement there, or null: never
public record Validation(String formula, @Nullable EarlyStop earlyStop) {
    public boolean hasFormula() {
        return !formula.isEmpty();
    }

    /// @param patience number of updates without improvement, at least 1
    /// @param minDelta what counts as improvement, at least 0
    public record EarlyStop(int patience, double minDelta) {}
}
