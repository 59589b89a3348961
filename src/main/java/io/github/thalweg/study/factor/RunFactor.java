package io.github.thalweg.study.factor;

import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.number.Hyperparameter;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;

/// A hyperparameter of one run, as a factor.
///
/// @param run  from 0
/// @param name of a parameter of its optimizer or of a schedule, with `inner.` before it for the rule inside; or `l2`,
///             `clip_norm`, `clip_value`, `batch`. The first that has the name is meant, in this order, and all
///             segments that have it; `schedule.2.gamma` is that of one segment, `schedule.1.for` how long it lasts
public record RunFactor(int run, String name) implements Factor {
    @Override
    public String path() {
        return "run" + (run + 1) + "." + name;
    }

    @Override
    public String number() {
        return name;
    }

    @Override
    public String symbol(Scenario scenario) {
        String symbol = number(scenario).symbol();
        return symbol.equals(name) ? name : name + " " + symbol;
    }

    @Override
    public Bounds bounds(Scenario scenario) {
        return number(scenario).bounds();
    }

    @Override
    public double value(Scenario scenario) {
        return number(scenario).value(scenario, spec(scenario));
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        return RunNumbers.set(scenario, run, name, value);
    }

    /// The same number of another run, which may have none of this name.
    public RunFactor of(int otherRun) {
        return new RunFactor(otherRun, name);
    }

    private Hyperparameter number(Scenario scenario) {
        return Hyperparameter.of(scenario, spec(scenario), name)
                .orElseThrow(() -> new IllegalArgumentException(Messages.noNumber(path())));
    }

    private RunSpec spec(Scenario scenario) {
        return scenario.runs().get(run);
    }
}
