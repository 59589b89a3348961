package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One runner of the race: optimizer, schedule and what is particular to it.
///
/// @param label     as written, or null: then it is called by its optimizer's id (see [Scenario#label])
/// @param schedule  segments one after another, at least one
/// @param clipNorm  the gradient is scaled down to this norm, or null
/// @param clipValue each coordinate of the gradient is cut to this size, or null
/// @param l2        adds `l2*theta` to the gradient
/// @param batch     overrides the scenario's, or null
/// @param start     overrides the scenario's, or null
/// @param style     number of its colour, dash and marker, from 0
/// @param hidden    computed, but not drawn
public record RunSpec(
        @Nullable String label,
        Optimizer optimizer,
        List<Segment> schedule,
        @Nullable Double clipNorm,
        @Nullable Double clipValue,
        double l2,
        @Nullable Double batch,
        @Nullable Point start,
        int style,
        boolean hidden) {
    public RunSpec {
        schedule = List.copyOf(schedule);
        if (schedule.isEmpty()) {
            throw new IllegalArgumentException("a run needs at least one schedule segment, found none");
        }
    }

    public RunSpec withLabel(@Nullable String value) {
        return new RunSpec(value, optimizer, schedule, clipNorm, clipValue, l2, batch, start, style, hidden);
    }

    public RunSpec withOptimizer(Optimizer value) {
        return new RunSpec(label, value, schedule, clipNorm, clipValue, l2, batch, start, style, hidden);
    }

    public RunSpec withSchedule(List<Segment> value) {
        return new RunSpec(label, optimizer, value, clipNorm, clipValue, l2, batch, start, style, hidden);
    }

    public RunSpec withClipNorm(@Nullable Double value) {
        return new RunSpec(label, optimizer, schedule, value, clipValue, l2, batch, start, style, hidden);
    }

    public RunSpec withClipValue(@Nullable Double value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, value, l2, batch, start, style, hidden);
    }

    public RunSpec withL2(double value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, clipValue, value, batch, start, style, hidden);
    }

    public RunSpec withBatch(@Nullable Double value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, clipValue, l2, value, start, style, hidden);
    }

    public RunSpec withStart(@Nullable Point value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, clipValue, l2, batch, value, style, hidden);
    }

    public RunSpec withStyle(int value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, clipValue, l2, batch, start, value, hidden);
    }

    public RunSpec withHidden(boolean value) {
        return new RunSpec(label, optimizer, schedule, clipNorm, clipValue, l2, batch, start, style, value);
    }

    /// What of a run decides where it goes: all but its name and how it is drawn.
    public RunSpec unnamed() {
        return new RunSpec(null, optimizer, schedule, clipNorm, clipValue, l2, batch, start, 0, false);
    }
}
