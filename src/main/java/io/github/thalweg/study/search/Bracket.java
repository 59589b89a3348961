package io.github.thalweg.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// One round of successive halving: many short runs, of which the best go on for longer, until the last are whole.
///
/// @param rungs from many short runs to few whole ones
record Bracket(List<Rung> rungs) {
    /// The share that goes on is one over this, and it goes on for this many times as long.
    static final int ETA = 3;

    /// @param count   of runs that are looked at
    /// @param updates that each of them has then made
    record Rung(int count, int updates) {}

    Bracket {
        rungs = List.copyOf(rungs);
    }

    /// A bracket of `halvings + 1` rungs: rung i has `floor(count/ETA^i)` runs after `whole*ETA^(i - halvings)`
    /// updates, rounded, at least 1.
    static Bracket of(int count, int halvings, int whole) {
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i <= halvings; i++) {
            long updates = Math.max(1, Math.round((double) whole / power(halvings - i)));
            rungs.add(new Rung((int) (count / power(i)), (int) updates));
        }
        return new Bracket(rungs);
    }

    static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= ETA;
        }
        return power;
    }

    /// The number of times that runs can be made shorter before they have fewer than `least` updates.
    static int halvings(int whole, int least) {
        int halvings = 0;
        while (power(halvings + 1) * least <= whole) {
            halvings++;
        }
        return halvings;
    }

    /// The largest bracket with so many halvings that costs at most `budget` updates; none when already the smallest
    /// that ends with a whole run costs more.
    ///
    /// @param most runs at the first rung
    static Optional<Bracket> within(long budget, int most, int halvings, int whole, int seeds) {
        long low = power(halvings);
        long high = most + 1L;
        if (low >= high || of((int) low, halvings, whole).cost() * seeds > budget) {
            return Optional.empty();
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (of((int) middle, halvings, whole).cost() * seeds <= budget) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(of((int) low, halvings, whole));
    }

    /// Updates that it takes: a run that goes on costs only what is added.
    long cost() {
        long cost = 0;
        int before = 0;
        for (Rung rung : rungs) {
            cost += (long) rung.count() * (rung.updates() - before);
            before = rung.updates();
        }
        return cost;
    }

    /// Begins with drawn values, and goes on with the best.
    void climb(Search search, Trials trials, SplittableRandom random) {
        Rung first = rungs.getFirst();
        List<Trial> kept = trials.begin(RandomSearch.draws(search, random, first.count()), first.updates());
        for (Rung rung : rungs.subList(1, rungs.size())) {
            List<Trial> best =
                    kept.stream().sorted(Trial.BY_LOSS).limit(rung.count()).toList();
            kept = trials.goOn(best, rung.updates());
        }
    }
}
