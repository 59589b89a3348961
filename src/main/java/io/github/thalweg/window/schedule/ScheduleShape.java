package io.github.thalweg.window.schedule;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shapes of schedules with their defaults: the rates over some updates of a run that stands still, whose loss does not
/// improve.
public final class ScheduleShape {
    private static final int UPDATES = 120;
    private static final Landscape PLAIN = Landscape.typed("0*x*y", List.of());

    private final UpdateRule rule;
    private final Map<Schedule, double[]> known = new HashMap<>();

    /// @param rule has a learning rate
    public ScheduleShape(UpdateRule rule) {
        this.rule = rule;
    }

    /// The rate of each update; none where the schedule cannot be computed.
    double[] of(Schedule schedule) {
        return known.computeIfAbsent(schedule, this::computed).clone();
    }

    private double[] computed(Schedule schedule) {
        var run = RunSpec.of(null, new Optimizer(rule, Map.of(), null), List.of(new Segment(schedule, Map.of(), null)));
        var scenario = new Scenario(
                "", new LandscapeUse(PLAIN, Map.of()), new Point(1, 1), UPDATES, PLAIN.view(), List.of(run));
        try {
            return ScheduleRow.rates(Runner.run(scenario, 0));
        } catch (RuntimeException _) {
            // A schedule of the user's own may be wrong: that is said where it is chosen.
            return new double[0];
        }
    }
}
