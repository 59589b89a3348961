package io.github.thalweg.run.number;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;

/// Number of a run's schedule, in all segments that have it.
record ScheduleHyperparameter(Parameter parameter) implements Hyperparameter {
    @Override
    public String key() {
        return parameter.name();
    }

    @Override
    public String symbol() {
        return parameter.symbol();
    }

    @Override
    public Bounds bounds() {
        return Hyperparameter.bounds(parameter);
    }

    /// That of the first segment that has it.
    @Override
    public double value(Scenario scenario, RunSpec run) {
        double left = scenario.steps();
        double lr0 = Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
        for (Segment segment : run.schedule()) {
            double length = segment.length() == null ? left : segment.length();
            if (isIn(segment)) {
                return Hyperparameter.number(
                        Settings.resolve(segment.schedule(), segment.settings(), lr0, length), parameter.name());
            }
            left -= length;
        }
        return Double.NaN;
    }

    @Override
    public RunSpec with(Scenario scenario, RunSpec run, double value) {
        var number = new Setting.Number(value);
        return run.withSchedule(run.schedule().stream()
                .map(segment -> isIn(segment) ? segment.with(parameter.name(), number) : segment)
                .toList());
    }

    private boolean isIn(Segment segment) {
        return segment.schedule().parameter(parameter.name()).isPresent();
    }
}
