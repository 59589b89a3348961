package io.github.thalweg.run.number;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;

/// Number of updates that one segment of a run's schedule lasts, where it is said.
///
/// @param segment from 0
record LengthHyperparameter(String key, int segment) implements Hyperparameter {
    private static final int FIRST_LOOK = 100;

    @Override
    public String symbol() {
        return key;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(1, Scenario.MAX_STEPS, true, 1, FIRST_LOOK, false);
    }

    @Override
    public double value(Scenario scenario, RunSpec run) {
        Integer length =
                segment < run.schedule().size() ? run.schedule().get(segment).length() : null;
        return length == null ? Double.NaN : length;
    }

    @Override
    public RunSpec with(Scenario scenario, RunSpec run, double value) {
        List<Segment> changed = new ArrayList<>(run.schedule());
        Segment before = changed.get(segment);
        changed.set(segment, new Segment(before.schedule(), before.settings(), (int) value));
        return run.withSchedule(changed);
    }
}
