package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Minimum;
import java.util.BitSet;

/// Map of the share of seeds whose run ends at a minimum, cell by cell.
public final class ProbabilityMap implements StudyMap {
    private final Study study;
    private final StabilityLine limit;
    private final Minimum minimum;
    private final int seeds;
    private final int[] hits;
    private final BitSet known;

    /// @param seeds how many are counted so far
    /// @param hits  runs that ended at the minimum, by cell; not copied
    ProbabilityMap(Study study, StabilityLine limit, Minimum minimum, int seeds, int[] hits, BitSet known) {
        this.study = study;
        this.limit = limit;
        this.minimum = minimum;
        this.seeds = seeds;
        this.hits = hits;
        this.known = known;
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public StabilityLine limit() {
        return limit;
    }

    @Override
    public boolean isKnown(int cell) {
        return known.get(cell);
    }

    public Minimum minimum() {
        return minimum;
    }

    /// The number of seeds that are counted so far.
    public int seeds() {
        return seeds;
    }

    /// In [0, 1].
    public double share(int cell) {
        return hits[cell] / (double) seeds;
    }
}
