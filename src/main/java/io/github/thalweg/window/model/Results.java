package io.github.thalweg.window.model;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Ensemble;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.run.Verdict;
import java.util.List;

/// What a scenario gives when it is computed.
///
/// @param trajectories one per run of the scenario, in its order; so are the verdicts
/// @param ensembles    one per run where runs are repeated with several seeds, else none
public record Results(
        Scenario scenario,
        Surface surface,
        List<Minimum> minima,
        List<Trajectory> trajectories,
        List<Verdict> verdicts,
        List<Ensemble> ensembles) {
    public Results {
        minima = List.copyOf(minima);
        trajectories = List.copyOf(trajectories);
        verdicts = List.copyOf(verdicts);
        ensembles = List.copyOf(ensembles);
    }

    /// Results of runs that are not repeated.
    public Results(
            Scenario scenario,
            Surface surface,
            List<Minimum> minima,
            List<Trajectory> trajectories,
            List<Verdict> verdicts) {
        this(scenario, surface, minima, trajectories, verdicts, List.of());
    }
}
