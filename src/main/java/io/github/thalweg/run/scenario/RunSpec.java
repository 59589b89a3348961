package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Point;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of a scenario: its optimizer, its schedule, and what it does not share with the others.
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
        return with(copy -> copy.label = value);
    }

    public RunSpec withOptimizer(Optimizer value) {
        return with(copy -> copy.optimizer = value);
    }

    public RunSpec withSchedule(List<Segment> value) {
        return with(copy -> copy.schedule = value);
    }

    public RunSpec withClipNorm(@Nullable Double value) {
        return with(copy -> copy.clipNorm = value);
    }

    public RunSpec withClipValue(@Nullable Double value) {
        return with(copy -> copy.clipValue = value);
    }

    public RunSpec withL2(double value) {
        return with(copy -> copy.l2 = value);
    }

    public RunSpec withBatch(@Nullable Double value) {
        return with(copy -> copy.batch = value);
    }

    public RunSpec withStart(@Nullable Point value) {
        return with(copy -> copy.start = value);
    }

    public RunSpec withStyle(int value) {
        return with(copy -> copy.style = value);
    }

    public RunSpec withHidden(boolean value) {
        return with(copy -> copy.hidden = value);
    }

    /// The run without its name and look, which do not decide where it goes.
    public RunSpec unnamed() {
        return with(copy -> {
            copy.label = null;
            copy.style = 0;
            copy.hidden = false;
        });
    }

    /// The components of a copy, while some are changed. With names, so that a new component cannot be forgotten.
    private static final class Copy {
        private @Nullable String label;
        private Optimizer optimizer;
        private List<Segment> schedule;
        private @Nullable Double clipNorm;
        private @Nullable Double clipValue;
        private double l2;
        private @Nullable Double batch;
        private @Nullable Point start;
        private int style;
        private boolean hidden;

        Copy(RunSpec of) {
            label = of.label;
            optimizer = of.optimizer;
            schedule = of.schedule;
            clipNorm = of.clipNorm;
            clipValue = of.clipValue;
            l2 = of.l2;
            batch = of.batch;
            start = of.start;
            style = of.style;
            hidden = of.hidden;
        }
    }

    private RunSpec with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return new RunSpec(
                copy.label,
                copy.optimizer,
                copy.schedule,
                copy.clipNorm,
                copy.clipValue,
                copy.l2,
                copy.batch,
                copy.start,
                copy.style,
                copy.hidden);
    }
}
