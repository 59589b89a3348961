package io.github.thalweg.study.map;

/// Questions that a study asks of each of its cells.
public sealed interface Question {
    /// The minimum that the run ends at, and after how many updates.
    record Basin() implements Question {}

    /// The loss at the end.
    record FinalLoss() implements Question {}

    /// The number of updates until the loss is at most `loss`.
    record UpdatesTo(double loss) implements Question {}

    /// The verdict on the run. Every run is computed with its whole trajectory, which takes longer.
    record Judgement() implements Question {}

    /// The share of the runs with `seed`, `seed + 1`, ... that end at a minimum.
    ///
    /// @param minimum number of the landscape's minimum by rising value, from 0
    /// @param seeds   how many, at least 1
    record Probability(int minimum, int seeds) implements Question {}
}
