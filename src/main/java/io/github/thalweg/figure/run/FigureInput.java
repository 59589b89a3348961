package io.github.thalweg.figure.run;

import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Input of a figure: the results of a scenario, and the playhead.
///
/// @param step   the update of the longest run under the playhead; runs that ended earlier stay at their last
/// @param beside other scenarios in the same figure; empty as a rule
public record FigureInput(Results results, int step, List<FigureInput> beside) {
    public FigureInput {
        beside = List.copyOf(beside);
    }

    public FigureInput(Results results, int step) {
        this(results, step, List.of());
    }

    /// Values of minima that were searched for are this exact.
    private static final double SAME_VALUE = 1e-6;

    /// A landscape without runs.
    public static FigureInput of(Scenario scenario, Surface surface) {
        return new FigureInput(new Results(scenario, surface, Minima.NONE, List.of(), List.of(), List.of()), 0);
    }

    public Scenario scenario() {
        return results.scenario();
    }

    public Surface surface() {
        return results.surface();
    }

    public List<Minimum> minima() {
        return results.minima();
    }

    public List<Trajectory> trajectories() {
        return results.trajectories();
    }

    public List<Verdict> verdicts() {
        return results.verdicts();
    }

    public List<Ensemble> ensembles() {
        return results.ensembles();
    }

    /// Whether no known minimum is lower.
    public boolean isLowest(Minimum minimum) {
        double lowest = minima().stream().mapToDouble(Minimum::value).min().orElse(minimum.value());
        return minimum.value() - lowest <= SAME_VALUE * Math.max(1, Math.abs(lowest));
    }

    /// Whether the race's start is one of a visible run, or there are no runs.
    public boolean isStartUsed() {
        List<Integer> visible = visible();
        return scenario().runs().isEmpty()
                || visible.isEmpty()
                || visible.stream().anyMatch(run -> scenario().runs().get(run).start() == null);
    }

    public FigureInput withBeside(List<FigureInput> others) {
        return new FigureInput(results, step, others);
    }

    public FigureInput at(int otherStep) {
        return new FigureInput(
                results,
                otherStep,
                beside.stream().map(other -> other.at(otherStep)).toList());
    }

    /// The same with all runs hidden but one, which is shown in any case.
    public FigureInput only(int run) {
        Scenario alone = scenario();
        for (int i = 0; i < scenario().runs().size(); i++) {
            alone = alone.withRun(i, scenario().runs().get(i).withHidden(i != run));
        }
        return new FigureInput(results.withScenario(alone), step);
    }

    /// The numbers of the runs that are not hidden.
    public List<Integer> visible() {
        return IntStream.range(0, trajectories().size())
                .filter(run -> !scenario().runs().get(run).hidden())
                .boxed()
                .toList();
    }

    /// The run's repetitions; null when it is not repeated.
    public @Nullable Ensemble ensemble(int run) {
        return run < ensembles().size() ? ensembles().get(run) : null;
    }

    public RunStyle style(int run) {
        return new RunStyle(scenario().runs().get(run).style());
    }

    /// The update that a run is at under the playhead.
    public int head(int run) {
        return update(run, step);
    }

    /// The update that a run is at while the longest one is at another, or the run's last.
    public int update(int run, int at) {
        return Math.clamp(paced(run, at), 0, trajectories().get(run).updates());
    }

    /// The same, also beyond the run's last update, and for no run.
    public int paced(int run, int at) {
        return isRun(run) ? scenario().updateAt(scenario().runs().get(run), at) : at;
    }

    /// The first step of the longest run at which a run is at an update.
    public int stepAt(int run, int update) {
        return isRun(run) ? scenario().stepAt(scenario().runs().get(run), update) : update;
    }

    private boolean isRun(int run) {
        return run >= 0 && run < scenario().runs().size();
    }

    /// The updates of a run that are marked and that the playhead has passed.
    public List<Integer> marks(int run) {
        int head = head(run);
        return scenario().runs().get(run).marks().stream()
                .filter(update -> update <= head)
                .toList();
    }

    /// The place of a visible run under the playhead; null for a run that is not there or hidden.
    public @Nullable Point headOf(int run) {
        return visible().contains(run) ? place(run, head(run)) : null;
    }

    /// The place of a run after an update.
    public Point place(int run, int update) {
        Trajectory trajectory = trajectories().get(run);
        return new Point(trajectory.x(update), trajectory.y(update));
    }

    /// The most updates of a visible run, at least 1.
    public int length() {
        return visible().stream().mapToInt(this::last).reduce(1, Math::max);
    }

    /// The step at which the last of the visible runs has ended, at least 1.
    public int end() {
        return visible().stream().mapToInt(run -> stepAt(run, last(run))).reduce(1, Math::max);
    }

    /// The last update of a run, or of its longest repetition.
    public int last(int run) {
        return Math.max(trajectories().get(run).updates(), updates(ensemble(run)));
    }

    private static int updates(@Nullable Ensemble ensemble) {
        return ensemble == null ? 0 : ensemble.updates();
    }
}
