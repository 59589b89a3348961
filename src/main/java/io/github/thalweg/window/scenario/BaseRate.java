package io.github.thalweg.window.scenario;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The number that a run's rate slider moves: the rule's `lr`, or, when no schedule of the run reads that, the
/// schedule's own base rate. Never a number that changes nothing.
///
/// @param segment   the schedule that `parameter` belongs to; -1 when it belongs to the rule
/// @param parameter null when the schedule has no single number to move
public record BaseRate(int segment, @Nullable Parameter parameter, double value) {
    /// The base rate of a run.
    public static BaseRate of(RunSpec run) {
        if (run.isRecorded()) {
            return new BaseRate(-1, null, Double.NaN);
        }
        boolean read = run.schedule().stream().anyMatch(Segment::readsBaseRate);
        if (read) {
            return of(-1, run.optimizer().rule(), run.optimizer().settings(), "lr");
        }
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            for (Parameter parameter : segment.schedule().parameters()) {
                if (parameter.type() == ParameterType.NUMBER && parameter.defaultText() == null) {
                    return of(i, segment.schedule(), segment.settings(), parameter.name());
                }
            }
        }
        return new BaseRate(-1, null, Double.NaN);
    }

    /// The run with this base rate at another value.
    public RunSpec turned(RunSpec run, double to) {
        if (parameter == null) {
            return run;
        }
        var setting = new Setting.Number(to);
        if (segment < 0) {
            return run.withOptimizer(run.optimizer().with(parameter.name(), setting));
        }
        List<Segment> schedule = new ArrayList<>(run.schedule());
        schedule.set(segment, schedule.get(segment).with(parameter.name(), setting));
        return run.withSchedule(schedule);
    }

    private static BaseRate of(int segment, Definition definition, Map<String, Setting> settings, String name) {
        Parameter parameter = definition.parameter(name).orElse(null);
        Setting setting = settings.get(name);
        if (setting == null && parameter != null) {
            setting = parameter.defaultValue();
        }
        return new BaseRate(segment, parameter, setting instanceof Setting.Number(double value) ? value : Double.NaN);
    }
}
