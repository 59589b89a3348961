package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run of a scenario: its optimizer, its schedule, and what it does not share with the others.
///
/// @param label    as written, or null: then it is called by its optimizer's id (see [Scenario#label])
/// @param schedule segments one after another, at least one
/// @param gradient what is done to the gradient before the rule sees it
/// @param start    overrides the scenario's, or null
/// @param recorded the points of a run that is shown, not computed, or null; rule and schedule then mean nothing
public record RunSpec(
        @Nullable String label,
        Optimizer optimizer,
        List<Segment> schedule,
        GradientChanges gradient,
        @Nullable Point start,
        RunLook look,
        @Nullable RecordedPath recorded) {
    public RunSpec {
        schedule = List.copyOf(schedule);
        if (schedule.isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_SCHEDULE);
        }
    }

    /// A run from the common start, with the gradient as it is.
    public static RunSpec of(@Nullable String label, Optimizer optimizer, List<Segment> schedule) {
        return new RunSpec(label, optimizer, schedule, GradientChanges.NONE, null, RunLook.FIRST, null);
    }

    /// A run that was recorded. Its rule, schedule, gradient and start are nothing that can be changed.
    public static RunSpec recorded(@Nullable String label, RecordedPath path) {
        return new RunSpec(
                label,
                RecordedPath.OPTIMIZER,
                List.of(RecordedPath.SCHEDULE),
                GradientChanges.NONE,
                path.start(),
                RunLook.FIRST,
                path);
    }

    /// Whether it is shown, not computed.
    public boolean isRecorded() {
        return recorded != null;
    }

    public boolean maximize() {
        return gradient.maximize();
    }

    public @Nullable Double clipNorm() {
        return gradient.clipNorm();
    }

    public @Nullable Double clipValue() {
        return gradient.clipValue();
    }

    public double l2() {
        return gradient.l2();
    }

    public @Nullable Double batch() {
        return gradient.batch();
    }

    public @Nullable OwnNoise noise() {
        return gradient.noise();
    }

    public int style() {
        return look.style();
    }

    public boolean hidden() {
        return look.hidden();
    }

    public RunSpec withLabel(@Nullable String value) {
        return new RunSpec(value, optimizer, schedule, gradient, start, look, recorded);
    }

    public RunSpec withOptimizer(Optimizer value) {
        return isRecorded() ? this : new RunSpec(label, value, schedule, gradient, start, look, recorded);
    }

    public RunSpec withSchedule(List<Segment> value) {
        return isRecorded() ? this : new RunSpec(label, optimizer, value, gradient, start, look, recorded);
    }

    public RunSpec withGradient(GradientChanges value) {
        return isRecorded() ? this : new RunSpec(label, optimizer, schedule, value, start, look, recorded);
    }

    public RunSpec withMaximize(boolean value) {
        return withGradient(new GradientChanges(value, clipNorm(), clipValue(), l2(), batch(), noise()));
    }

    public RunSpec withClipNorm(@Nullable Double value) {
        return withGradient(new GradientChanges(maximize(), value, clipValue(), l2(), batch(), noise()));
    }

    public RunSpec withClipValue(@Nullable Double value) {
        return withGradient(new GradientChanges(maximize(), clipNorm(), value, l2(), batch(), noise()));
    }

    public RunSpec withL2(double value) {
        return withGradient(new GradientChanges(maximize(), clipNorm(), clipValue(), value, batch(), noise()));
    }

    public RunSpec withBatch(@Nullable Double value) {
        return withGradient(new GradientChanges(maximize(), clipNorm(), clipValue(), l2(), value, noise()));
    }

    public RunSpec withNoise(@Nullable OwnNoise value) {
        return withGradient(new GradientChanges(maximize(), clipNorm(), clipValue(), l2(), batch(), value));
    }

    public RunSpec withStart(@Nullable Point value) {
        return isRecorded() ? this : new RunSpec(label, optimizer, schedule, gradient, value, look, recorded);
    }

    /// The run on a landscape of one variable.
    RunSpec onLine() {
        return start == null ? this : withStart(Point.onLine(start.x()));
    }

    public RunSpec withStyle(int value) {
        return new RunSpec(label, optimizer, schedule, gradient, start, look.withStyle(value), recorded);
    }

    public RunSpec withHidden(boolean value) {
        return new RunSpec(label, optimizer, schedule, gradient, start, look.withHidden(value), recorded);
    }

    /// The updates that a ring marks.
    public List<Integer> marks() {
        return look.marks();
    }

    public RunSpec withMarks(List<Integer> value) {
        return new RunSpec(label, optimizer, schedule, gradient, start, look.withMarks(value), recorded);
    }

    /// The run without its name and look, which do not decide where it goes.
    public RunSpec unnamed() {
        return new RunSpec(null, optimizer, schedule, gradient, start, RunLook.FIRST, recorded);
    }
}
