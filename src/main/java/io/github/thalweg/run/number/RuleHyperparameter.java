package io.github.thalweg.run.number;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;

/// Number of a run's update rule, or of a rule inside it.
///
/// @param depth 0 for the run's rule, 1 for the one inside it
record RuleHyperparameter(int depth, Parameter parameter) implements Hyperparameter {
    @Override
    public String key() {
        return RunNumbers.INNER.repeat(depth) + parameter.name();
    }

    @Override
    public String symbol() {
        return parameter.symbol();
    }

    @Override
    public Bounds bounds() {
        return Hyperparameter.bounds(parameter);
    }

    @Override
    public double value(Scenario scenario, RunSpec run) {
        Optimizer outer = run.optimizer();
        double lr0 = Settings.baseRate(outer.rule(), outer.settings());
        Optimizer rule = outer;
        for (int i = 0; i < depth && rule.inner() != null; i++) {
            rule = rule.inner();
        }
        return Hyperparameter.number(
                Settings.resolve(rule.rule(), rule.settings(), lr0, scenario.steps(run)), parameter.name());
    }

    @Override
    public RunSpec with(Scenario scenario, RunSpec run, double value) {
        return run.withOptimizer(with(run.optimizer(), depth, value));
    }

    private Optimizer with(Optimizer rule, int levels, double value) {
        Optimizer inner = rule.inner();
        return levels == 0 || inner == null
                ? rule.with(parameter.name(), new Setting.Number(value))
                : rule.withInner(with(inner, levels - 1, value));
    }
}
