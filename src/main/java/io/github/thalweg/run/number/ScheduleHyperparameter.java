package io.github.thalweg.run.number;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;

/// Number of a run's schedule: in one segment, or in all that have it.
///
/// @param segment from 0, or [#EVERY]
record ScheduleHyperparameter(String key, Parameter parameter, int segment) implements Hyperparameter {
    /// All segments that have the number.
    static final int EVERY = -1;

    @Override
    public String symbol() {
        return parameter.symbol();
    }

    @Override
    public Bounds bounds() {
        return Hyperparameter.bounds(parameter);
    }

    /// That of the first segment that is meant.
    @Override
    public double value(Scenario scenario, RunSpec run) {
        double left = scenario.steps(run);
        double lr0 = Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment at = run.schedule().get(i);
            double length = at.length() == null ? left : at.length();
            if (isMeant(i, at)) {
                return Hyperparameter.number(
                        Settings.resolve(at.schedule(), at.settings(), lr0, length), parameter.name());
            }
            left -= length;
        }
        return Double.NaN;
    }

    @Override
    public RunSpec with(Scenario scenario, RunSpec run, double value) {
        var number = new Setting.Number(value);
        List<Segment> changed = new ArrayList<>(run.schedule());
        for (int i = 0; i < changed.size(); i++) {
            if (isMeant(i, changed.get(i))) {
                changed.set(i, changed.get(i).with(parameter.name(), number));
            }
        }
        return run.withSchedule(changed);
    }

    private boolean isMeant(int index, Segment at) {
        return (segment == EVERY || segment == index)
                && at.schedule().parameter(parameter.name()).isPresent();
    }
}
