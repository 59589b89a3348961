package io.github.thalweg.run.ensemble;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.TailStatistics;
import java.util.ArrayList;
import java.util.List;

/// Counts of where the members of an ensemble ended. Each member is counted once.
///
/// @param atMinima   those whose end is near a minimum, in the order of the minima; minima with none are left out
/// @param elsewhere  those that ended at a point that is near none
/// @param diverged   those whose coordinates, loss or gradient became infinite
/// @param leftDomain those whose loss or gradient is not defined where they ended
/// @param near       how far from a minimum is near it: [Thresholds#NEAR_WITH_NOISE] of the longer side of the
///                   scenario's view
/// @param oneVariable   minima are places on a line
public record EnsembleOutcomes(
        List<AtMinimum> atMinima, int elsewhere, int diverged, int leftDomain, double near, boolean oneVariable) {
    /// Number of members that ended near a minimum.
    ///
    /// @param lowest no known minimum is lower
    public record AtMinimum(Minimum minimum, boolean lowest, int count) {}

    public EnsembleOutcomes {
        atMinima = List.copyOf(atMinima);
    }

    /// @param minima   of the surface, by rising value
    /// @param scenario that the ensemble is of
    public static EnsembleOutcomes of(Ensemble ensemble, List<Minimum> minima, Scenario scenario) {
        return of(ensemble, minima, scenario.view(), scenario.oneVariable());
    }

    static EnsembleOutcomes of(Ensemble ensemble, List<Minimum> minima, Box view, boolean oneVariable) {
        double near = Thresholds.NEAR_WITH_NOISE * view.longerSide();
        var counts = new int[minima.size()];
        int elsewhere = 0;
        int diverged = 0;
        int leftDomain = 0;
        for (int i = 0; i < ensemble.size(); i++) {
            Trajectory member = ensemble.member(i);
            switch (member.stopReason()) {
                case DIVERGED -> diverged++;
                case LEFT_DOMAIN -> leftDomain++;
                case FINISHED, EARLY_STOP -> {
                    int nearest = nearest(member, minima, near);
                    if (nearest < 0) {
                        elsewhere++;
                    } else {
                        counts[nearest]++;
                    }
                }
            }
        }
        return new EnsembleOutcomes(atMinima(minima, counts), elsewhere, diverged, leftDomain, near, oneVariable);
    }

    /// @return the number of the nearest minimum, or -1 when it is not near
    private static int nearest(Trajectory member, List<Minimum> minima, double near) {
        var end = TailStatistics.at(member, member.updates());
        int nearest = -1;
        double least = near;
        for (int i = 0; i < minima.size(); i++) {
            double distance = minima.get(i).at().distance(end);
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    private static List<AtMinimum> atMinima(List<Minimum> minima, int[] counts) {
        var found = new ArrayList<AtMinimum>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Minimum minimum = minima.get(i);
                found.add(new AtMinimum(minimum, Thresholds.isLowest(minimum, minima), counts[i]));
            }
        }
        return found;
    }

    /// The number of members that were counted.
    public int total() {
        return atMinima.stream().mapToInt(AtMinimum::count).sum() + elsewhere + diverged + leftDomain;
    }
}
