package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.batch.Outcomes;
import java.util.BitSet;

/// Counts of the seeds whose run ends at a minimum, cell by cell.
final class SeedCount {
    private final Study study;
    private final StabilityLine limit;
    private final ReachableMinima destinations;
    private final int minimum;
    private final int[] hits;
    private int seeds;

    SeedCount(Study study, StabilityLine limit, ReachableMinima destinations, int minimum) {
        this.study = study;
        this.limit = limit;
        this.destinations = destinations;
        this.minimum = minimum;
        this.hits = new int[study.size()];
    }

    /// Counts one more seed, all of whose runs are computed.
    void add(Outcomes outcomes) {
        for (int cell = 0; cell < hits.length; cell++) {
            hits[cell] += hit(outcomes, cell);
        }
        seeds++;
    }

    private int hit(Outcomes outcomes, int cell) {
        boolean there = switch (outcomes.stopReason(cell)) {
            case DIVERGED, LEFT_DOMAIN -> false;
            case FINISHED, EARLY_STOP -> destinations.at(outcomes.x(cell), outcomes.y(cell)) == minimum;
        };
        return there ? 1 : 0;
    }

    /// The shares so far.
    ProbabilityMap map() {
        var all = new BitSet();
        all.set(0, hits.length);
        return new ProbabilityMap(study, limit, place(), seeds, hits.clone(), all);
    }

    private Minimum place() {
        return destinations.minima().get(minimum);
    }

    /// The map after part of the first seed.
    ProbabilityMap first(Outcomes outcomes, BitSet known) {
        var some = new int[hits.length];
        known.stream().forEach(cell -> some[cell] = hit(outcomes, cell));
        return new ProbabilityMap(study, limit, place(), 1, some, (BitSet) known.clone());
    }
}
