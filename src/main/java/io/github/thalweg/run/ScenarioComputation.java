package io.github.thalweg.run;

import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.NotFinite;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.run.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Computation of everything that a scenario gives, for the window and for every figure alike. Runs that did not
/// change since the previous results keep their trajectories.
public final class ScenarioComputation {
    private ScenarioComputation() {}

    /// Computes all runs of a scenario. Surface, minima and runs that did not change are taken over.
    ///
    /// @param previous the last results; null at first
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not a formula
    /// @throws TooLargeException when the results would need too much memory
    public static Results compute(Scenario scenario, @Nullable Results previous) {
        TooLargeException.check(scenario);
        boolean samePlace = previous != null && samePlace(scenario, previous.scenario());
        Surface surface = previous != null && samePlace
                ? previous.surface()
                : Surface.of(
                        scenario.landscape().landscape(), scenario.landscape().parameters());
        Minima minima = previous != null && samePlace ? previous.known() : surface.known(scenario.view());
        var trajectories = new ArrayList<Trajectory>();
        var ensembles = new ArrayList<Ensemble>();
        for (int i = 0; i < scenario.runs().size(); i++) {
            Trajectory known = previous == null ? null : known(scenario, i, previous, previous.trajectories());
            trajectories.add(known != null ? known : Runner.run(scenario, i));
            if (Ensemble.isWanted(scenario)) {
                Ensemble same = previous == null ? null : known(scenario, i, previous, previous.ensembles());
                ensembles.add(same != null ? same : Ensemble.of(scenario, i));
            }
        }
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < trajectories.size(); i++) {
            Trajectory run = trajectories.get(i);
            Verdict verdict = Verdicts.explained(scenario, i, run, surface, minima.list());
            verdicts.add(NotFinite.of(scenario.runs().get(i), run)
                    .map(line -> line.explain(verdict))
                    .orElse(verdict));
        }
        return new Results(scenario, surface, minima, trajectories, verdicts, ensembles);
    }

    private static boolean samePlace(Scenario scenario, Scenario before) {
        return scenario.landscape().equals(before.landscape())
                && scenario.view().equals(before.view());
    }

    /// @param results one per run of the previous scenario, or none
    private static <T> @Nullable T known(Scenario scenario, int index, Results previous, List<T> results) {
        Scenario before = previous.scenario();
        if (!scenario.unnamed().equals(before.unnamed())) {
            return null;
        }
        RunSpec wanted = scenario.runs().get(index).unnamed();
        for (int i = 0; i < results.size(); i++) {
            if (before.runs().get(i).unnamed().equals(wanted)) {
                return results.get(i);
            }
        }
        return null;
    }
}
