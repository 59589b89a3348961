package io.github.thalweg.study.search;

import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.stream.IntStream;

/// Quantities that a search minimizes.
public enum Objective {
    /// The loss after the last update.
    FINAL("final loss"),
    /// The lowest loss after any update.
    BEST("lowest loss");

    private final String title;

    Objective(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The objective of a run that is looked at after so many updates; infinite where it ended before as no number.
    /// A run that stopped early keeps its last loss.
    double of(Trajectory run, int updates) {
        int last = Math.min(updates, run.updates());
        boolean ended = last < updates && run.stopReason() != StopReason.EARLY_STOP;
        double loss = ended || !Double.isFinite(run.loss(last)) ? Double.POSITIVE_INFINITY : run.loss(last);
        return this == FINAL || ended
                ? loss
                : Math.min(
                        loss,
                        IntStream.range(0, last).mapToDouble(run::loss).min().orElse(loss));
    }
}
