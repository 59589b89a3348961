package io.github.thalweg.study.map;

/// Questions that a study asks of each of its cells.
public sealed interface Question {
    /// Which minimum the run ends at, and after how many updates.
    record Basin() implements Question {}

    /// The loss at the end.
    record FinalLoss() implements Question {}

    /// How many updates it takes until the loss is at most `loss`.
    record UpdatesTo(double loss) implements Question {}

    /// What a teacher would say about the run: every one is computed with its whole way, which takes longer.
    record Judgement() implements Question {}

    /// How many of the runs with `seed`, `seed + 1`, ... end at a minimum.
    ///
    /// @param minimum number of the landscape's minimum by rising value, from 0
    /// @param seeds   how many, at least 1
    record Probability(int minimum, int seeds) implements Question {}
}
