package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.scenario.RunLabels;
import java.util.ArrayList;
import java.util.Optional;

/// Target of an editor within a scenario: a run's rule, or one segment of its schedule.
///
/// @param run     number of the run, from 0
/// @param style   its colour: tells that it is still the same run
/// @param segment of the schedule, from 0; -1 for the rule
public record EditTarget(int run, int style, int segment) {
    static EditTarget rule(Scenario scenario, int run) {
        return new EditTarget(run, scenario.runs().get(run).style(), -1);
    }

    static EditTarget schedule(Scenario scenario, int run, int segment) {
        return new EditTarget(run, scenario.runs().get(run).style(), segment);
    }

    public boolean isRule() {
        return segment < 0;
    }

    /// The draft of what the scenario has there; empty when the run or the segment is gone.
    Optional<Draft> in(Scenario scenario) {
        return runIn(scenario).flatMap(this::in);
    }

    private Optional<Draft> in(RunSpec spec) {
        if (isRule()) {
            Optimizer optimizer = spec.optimizer();
            return Optional.of(new Draft(optimizer.rule(), optimizer.settings()));
        }
        return segment < spec.schedule().size()
                ? Optional.of(new Draft(
                        spec.schedule().get(segment).schedule(),
                        spec.schedule().get(segment).settings()))
                : Optional.empty();
    }

    Optional<RunSpec> runIn(Scenario scenario) {
        return run < scenario.runs().size() && scenario.runs().get(run).style() == style
                ? Optional.of(scenario.runs().get(run))
                : Optional.empty();
    }

    /// The scenario with the draft in that place. A run that is called by its rule's name is called by the new one.
    Scenario with(Scenario scenario, Draft draft) {
        RunSpec spec = scenario.runs().get(run);
        RunSpec changed = with(spec, draft);
        String label = spec.label();
        String before = spec.optimizer().rule().name();
        boolean named =
                isRule() && label != null && label.replaceFirst(" \\d+$", "").equals(before);
        String now = draft.definition().name();
        if (!named || now.equals(before) || now.isBlank()) {
            return scenario.withRun(run, changed);
        }
        return scenario.withRun(run, changed.withLabel(RunLabels.free(scenario, run, now)));
    }

    private RunSpec with(RunSpec spec, Draft draft) {
        var settings = SettingFit.fitting(draft.definition(), draft.settings());
        return switch (draft.definition()) {
            case UpdateRule rule ->
                spec.withOptimizer(
                        new Optimizer(rule, settings, spec.optimizer().inner()));
            case Schedule schedule -> {
                var segments = new ArrayList<>(spec.schedule());
                segments.set(
                        segment,
                        new Segment(schedule, settings, segments.get(segment).length()));
                yield spec.withSchedule(segments);
            }
        };
    }
}
