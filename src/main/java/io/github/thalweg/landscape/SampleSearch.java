package io.github.thalweg.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for minima of a mean over thousands of rows: where to begin is found over some of the rows, and what is found
/// from there is a minimum over all of them.
final class SampleSearch {
    /// How far outside the view a minimum over some rows may be that one over all has inside.
    private static final double MARGIN = 1.0 / 16;

    /// Minima on a line nearer to each other than this share of the view are one.
    private static final double SAME = 1e-9;

    private static final int GRID = 64;

    private final Surface all;
    private final Surface some;

    SampleSearch(Surface all, Surface some) {
        this.all = all;
        this.some = some;
    }

    Minima minima(Box box) {
        Probe sample = Probe.ofSample(some);
        Box wider = box.widened(MARGIN);
        Minima found = all.landscape().oneVariable()
                ? below(new LineSearch(sample).minima(wider), box)
                : new MinimumSearch(Probe.ofSearch(all), box).minima(new MinimumSearch(sample, wider, GRID).ends());
        boolean unfinished = sample.isSpent() && found.extent() == Minima.Extent.ALL;
        return unfinished ? new Minima(found.list(), Minima.Extent.UNFINISHED) : found;
    }

    /// The minima on a line that are downhill from those over some of the rows.
    private Minima below(Minima starts, Box box) {
        Probe probe = Probe.ofSearch(all);
        var search = new LineSearch(probe);
        var found = new ArrayList<Minimum>();
        for (Minimum start : starts.list()) {
            Minimum minimum = search.below(start.at().x(), box.width());
            if (minimum != null && box.contains(minimum.at()) && isNew(minimum, found, box)) {
                found.add(minimum);
            }
        }
        found.sort(Comparator.comparingDouble(Minimum::value)
                .thenComparingDouble(minimum -> minimum.at().x()));
        return new Minima(found, probe.isSpent() ? Minima.Extent.UNFINISHED : starts.extent());
    }

    private static boolean isNew(Minimum minimum, List<Minimum> found, Box box) {
        return found.stream().noneMatch(other -> other.at().distance(minimum.at()) < SAME * box.width());
    }

    /// One that is low, found without a search for all.
    Optional<Minimum> low(Box box) {
        return new MinimumSearch(Probe.ofSample(some), box, GRID)
                .low()
                .map(low -> MinimumSearch.below(Probe.ofSearch(all), low.at(), box.longerSide()));
    }
}
