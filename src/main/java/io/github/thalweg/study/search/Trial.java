package io.github.thalweg.study.search;

import java.util.Comparator;
import java.util.List;

/// One trial: the loss of a run with certain values, after certain updates.
///
/// @param candidate number of the numbers tried, from 1: halving looks at the same ones several times
/// @param values    in the order of the search's dimensions
/// @param updates   after which the run was looked at
/// @param loss      the objective, the mean over the search's seeds; infinite when one of them diverged or left the
///                  domain
/// @param spent     updates of all trials until and with this one
public record Trial(int candidate, List<Double> values, int updates, double loss, long spent) {
    /// The lowest loss first; of equal ones the earlier candidate.
    static final Comparator<Trial> BY_LOSS =
            Comparator.comparingDouble(Trial::loss).thenComparingInt(Trial::candidate);

    public Trial {
        values = List.copyOf(values);
    }
}
