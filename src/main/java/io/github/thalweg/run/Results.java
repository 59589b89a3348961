package io.github.thalweg.run;

import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import java.util.List;

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

    /// The results as far as they are known at an update: no rows after it, and no repetitions.
    public Results until(int update) {
        return new Results(
                scenario,
                surface,
                known,
                trajectories.stream().map(run -> run.until(update)).toList(),
                verdicts,
                List.of());
    }

    public Results withScenario(Scenario value) {
        return new Results(value, surface, known, trajectories, verdicts, ensembles);
    }
}
