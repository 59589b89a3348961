package io.github.thalweg.run;

import java.util.List;

/// Turns a scenario into trajectories: the one loop, compiled for each (formula, rule, schedule). Thread-safe.
public final class Runner {
    private Runner() {}

    /// Computes one run.
    ///
    /// @param index number of the run in the scenario, from 0
    /// @throws io.github.thalweg.formula.FormulaException when the landscape's formula or a text is not one
    public static Trajectory run(Scenario scenario, int index) {
        throw new UnsupportedOperationException("arrives with the rule compiler: " + scenario + index);
    }

    /// Computes every run.
    public static List<Trajectory> runAll(Scenario scenario) {
        return java.util.stream.IntStream.range(0, scenario.runs().size())
                .mapToObj(i -> run(scenario, i))
                .toList();
    }
}
