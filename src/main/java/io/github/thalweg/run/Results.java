package io.github.thalweg.run;

import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Results of a scenario: its surface, minima, trajectories, verdicts and ensembles.
///
/// @param known        minima of the surface: listed, or found in view
/// @param trajectories one per run of the scenario, in its order; so are the verdicts
/// @param ensembles    one per run where runs are repeated with several seeds, else none
public record Results(
        Scenario scenario,
        Surface surface,
        Minima known,
        List<Trajectory> trajectories,
        List<Verdict> verdicts,
        List<Ensemble> ensembles) {
    public Results {
        trajectories = List.copyOf(trajectories);
        verdicts = List.copyOf(verdicts);
        ensembles = List.copyOf(ensembles);
    }

    /// The known minima, by rising value.
    public List<Minimum> minima() {
        return known.list();
    }

    /// Distance of a point to the nearest known minimum. Where minima were searched for, also to the one that the run's
    /// end is nearest to: the search marks only some points of a valley. Of a run that goes uphill, to its maximum.
    /// NaN where none is known.
    public double distance(int run, Point from) {
        Point own = own(run);
        double nearest = own == null ? Double.POSITIVE_INFINITY : own.distance(from);
        if (!isUphill(run)) {
            for (Minimum minimum : minima()) {
                nearest = Math.min(nearest, minimum.at().distance(from));
            }
        }
        return knowsMinimum(run) ? nearest : Double.NaN;
    }

    /// Whether a run has a distance to a minimum, or maximum.
    public boolean knowsMinimum(int run) {
        return own(run) != null || (!isUphill(run) && !minima().isEmpty());
    }

    private @Nullable Point own(int run) {
        boolean listed = minima().stream().anyMatch(minimum -> !minimum.found());
        return run < verdicts.size() && (!listed || isUphill(run))
                ? verdicts.get(run).nearest()
                : null;
    }

    private boolean isUphill(int run) {
        return scenario.runs().get(run).maximize();
    }

    /// The results as far as they are known when the longest run is at an update: no rows after it, and no repetitions.
    public Results until(int step) {
        return new Results(
                scenario,
                surface,
                known,
                IntStream.range(0, trajectories.size())
                        .mapToObj(run -> trajectories
                                .get(run)
                                .until(scenario.updateAt(scenario.runs().get(run), step)))
                        .toList(),
                verdicts,
                List.of());
    }

    public Results withScenario(Scenario value) {
        return new Results(value, surface, known, trajectories, verdicts, ensembles);
    }
}
