package io.github.thalweg.study;

import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.trajectory.StopReason;
import java.util.BitSet;
import java.util.List;

/// How the runs of a study's cells end, as far as they are computed: an immutable copy.
public final class Ends {
    private static final List<StopReason> REASONS = List.of(StopReason.values());

    private final BitSet known;
    private final double[] x;
    private final double[] y;
    private final double[] loss;
    private final int[] updates;
    private final int[] settled;
    private final int[] reached;
    private final byte[] stop;

    /// @param known the cells whose outcomes are complete
    public Ends(Outcomes outcomes, BitSet known) {
        int size = outcomes.size();
        this.known = (BitSet) known.clone();
        x = new double[size];
        y = new double[size];
        loss = new double[size];
        updates = new int[size];
        settled = new int[size];
        reached = new int[size];
        stop = new byte[size];
        for (int cell = known.nextSetBit(0); cell >= 0; cell = known.nextSetBit(cell + 1)) {
            x[cell] = outcomes.x(cell);
            y[cell] = outcomes.y(cell);
            loss[cell] = outcomes.loss(cell);
            updates[cell] = outcomes.updates(cell);
            settled[cell] = outcomes.settled(cell);
            reached[cell] = outcomes.reached(cell);
            stop[cell] = (byte) REASONS.indexOf(outcomes.stopReason(cell));
        }
    }

    public boolean isKnown(int cell) {
        return known.get(cell);
    }

    public double x(int cell) {
        return x[cell];
    }

    public double y(int cell) {
        return y[cell];
    }

    public double loss(int cell) {
        return loss[cell];
    }

    public int updates(int cell) {
        return updates[cell];
    }

    /// The last update that still moved the run.
    public int settled(int cell) {
        return settled[cell];
    }

    /// The first update with a loss at or below the one asked for; -1 for none.
    public int reached(int cell) {
        return reached[cell];
    }

    public StopReason stopReason(int cell) {
        return REASONS.get(stop[cell]);
    }
}
