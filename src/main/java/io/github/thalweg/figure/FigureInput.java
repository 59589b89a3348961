package io.github.thalweg.figure;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Ensemble;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.run.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a figure shows: a scenario, what came of it, and the playhead.
///
/// @param trajectories one per run of the scenario, in its order; so are the verdicts
/// @param ensembles    one per run where runs are repeated with several seeds, else none
/// @param step         the update under the playhead; runs that ended earlier stay at their last
public record FigureInput(
        Scenario scenario,
        Surface surface,
        List<Minimum> minima,
        List<Trajectory> trajectories,
        List<Verdict> verdicts,
        List<Ensemble> ensembles,
        int step) {
    public FigureInput {
        minima = List.copyOf(minima);
        trajectories = List.copyOf(trajectories);
        verdicts = List.copyOf(verdicts);
        ensembles = List.copyOf(ensembles);
    }

    /// Of runs that are not repeated.
    public FigureInput(
            Scenario scenario,
            Surface surface,
            List<Minimum> minima,
            List<Trajectory> trajectories,
            List<Verdict> verdicts,
            int step) {
        this(scenario, surface, minima, trajectories, verdicts, List.of(), step);
    }

    public FigureInput at(int otherStep) {
        return new FigureInput(scenario, surface, minima, trajectories, verdicts, ensembles, otherStep);
    }

    /// The same with all runs hidden but one, which is shown in any case.
    public FigureInput only(int run) {
        Scenario alone = scenario;
        for (int i = 0; i < scenario.runs().size(); i++) {
            alone = alone.withRun(i, scenario.runs().get(i).withHidden(i != run));
        }
        return new FigureInput(alone, surface, minima, trajectories, verdicts, ensembles, step);
    }

    /// The numbers of the runs that are not hidden.
    public List<Integer> visible() {
        return IntStream.range(0, trajectories.size())
                .filter(run -> !scenario.runs().get(run).hidden())
                .boxed()
                .toList();
    }

    /// What the run's repetitions did; null when it is not repeated.
    public @Nullable Ensemble ensemble(int run) {
        return run < ensembles.size() ? ensembles.get(run) : null;
    }

    public RunStyle style(int run) {
        return new RunStyle(scenario.runs().get(run).style());
    }

    /// The update that a run is at under the playhead.
    public int head(int run) {
        return Math.clamp(step, 0, trajectories.get(run).updates());
    }

    /// Where a visible run is under the playhead; null for a run that is not there or hidden.
    public @Nullable Point headOf(int run) {
        return visible().contains(run)
                ? new Point(
                        trajectories.get(run).x(head(run)),
                        trajectories.get(run).y(head(run)))
                : null;
    }

    /// The most updates of a visible run, at least 1.
    public int length() {
        return visible().stream()
                .mapToInt(run -> Math.max(trajectories.get(run).updates(), updates(ensemble(run))))
                .reduce(1, Math::max);
    }

    private static int updates(@Nullable Ensemble ensemble) {
        return ensemble == null ? 0 : ensemble.updates();
    }
}
