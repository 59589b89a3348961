package io.github.thalweg.study.search;

import java.util.SplittableRandom;

/// Successive halving: one bracket that uses the whole budget, with as many halvings as leave the first runs
/// [HyperbandSearch#MIN] updates and the budget a whole run at the end.
///
/// Jamieson & Talwalkar, 2016, AISTATS; with a third kept, as in Hyperband.
final class HalvingSearch implements Strategy {
    @Override
    public void search(Search search, Trials trials) {
        int whole = search.scenario().steps();
        for (int halvings = Bracket.halvings(whole, HyperbandSearch.MIN); halvings >= 0; halvings--) {
            var bracket = Bracket.within(search.budget(), Integer.MAX_VALUE - 1, halvings, whole, search.seeds());
            if (bracket.isPresent()) {
                bracket.get().climb(search, trials, new SplittableRandom(search.seed()));
                return;
            }
        }
    }
}
