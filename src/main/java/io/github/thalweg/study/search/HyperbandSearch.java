package io.github.thalweg.study.search;

import java.util.SplittableRandom;

/// Hyperband: brackets of successive halving from the boldest, which begins with many short runs, to the most
/// careful, all of whose runs are whole; then again, until the budget is spent. A bracket that no longer fits is
/// made smaller.
///
/// Li et al., 2018, JMLR 18(185), algorithm 1, where runs that go on are charged only for what is added.
final class HyperbandSearch implements Strategy {
    /// Updates of the shortest runs: after fewer, a loss says little of a rate.
    static final int MIN = 5;

    @Override
    public void search(Search search, Trials trials) {
        int whole = search.scenario().steps();
        int most = Bracket.halvings(whole, MIN);
        var random = new SplittableRandom(search.seed());
        while (trials.wholeLeft() > 0) {
            for (int halvings = most; halvings >= 0; halvings--) {
                Bracket.within(trials.left(), count(halvings, most), halvings, whole, search.seeds())
                        .ifPresent(bracket -> bracket.climb(search, trials, random));
            }
        }
    }

    /// Runs at the first rung: `ceil((most + 1)*ETA^halvings/(halvings + 1))`.
    static int count(int halvings, int most) {
        long share = (most + 1) * Bracket.power(halvings);
        return (int) ((share + halvings) / (halvings + 1));
    }
}
