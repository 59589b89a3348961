package io.github.thalweg.run.batch;

import io.github.thalweg.run.trajectory.StopReason;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Outcomes of the runs of a [Batch]: where, when and why each ended. Threads may write different runs at once.
public final class Outcomes {
    private static final List<StopReason> REASONS = List.of(StopReason.values());

    private final int from;
    private final double[] x;
    private final double[] y;
    private final double[] loss;
    private final int[] updates;
    private final int[] settled;
    private final int[] reached;
    /// One more than the reason's place among all; 0 for a run that is not computed.
    private final byte[] stop;

    /// Outcomes of all runs of a batch, none of them computed.
    public Outcomes(int size) {
        this(0, size);
    }

    /// Outcomes of some runs of a batch, none of them computed: 37 bytes each.
    ///
    /// @param from the index of the first
    public Outcomes(int from, int size) {
        this.from = from;
        x = new double[size];
        y = new double[size];
        loss = new double[size];
        updates = new int[size];
        settled = new int[size];
        reached = new int[size];
        stop = new byte[size];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        Arrays.fill(loss, Double.NaN);
    }

    /// A copy of what is computed of some runs: nothing else is known in it, and it does not change any more.
    ///
    /// @param known runs that are computed, counted from the first
    public Outcomes copyOf(BitSet known) {
        var copy = new Outcomes(from, size());
        for (int at = known.nextSetBit(0); at >= 0; at = known.nextSetBit(at + 1)) {
            copy.x[at] = x[at];
            copy.y[at] = y[at];
            copy.loss[at] = loss[at];
            copy.updates[at] = updates[at];
            copy.settled[at] = settled[at];
            copy.reached[at] = reached[at];
            copy.stop[at] = stop[at];
        }
        return copy;
    }

    void set(int index, double endX, double endY, double value, int row, StopReason reason) {
        int at = index - from;
        x[at] = endX;
        y[at] = endY;
        loss[at] = value;
        updates[at] = row;
        stop[at] = (byte) (1 + REASONS.indexOf(reason));
    }

    void setWatched(int index, int lastMove, int firstLow) {
        settled[index - from] = lastMove;
        reached[index - from] = firstLow;
    }

    public int from() {
        return from;
    }

    public int size() {
        return stop.length;
    }

    /// Whether a run is computed; what else there is of it has no meaning before.
    public boolean isComputed(int index) {
        return stop[index - from] != 0;
    }

    /// The x at which a run ends, as in its trajectory: not finite where it diverged.
    public double x(int index) {
        return x[index - from];
    }

    public double y(int index) {
        return y[index - from];
    }

    /// The loss there.
    public double loss(int index) {
        return loss[index - from];
    }

    /// The number of updates that a run made.
    public int updates(int index) {
        return updates[index - from];
    }

    public StopReason stopReason(int index) {
        return REASONS.get(stop[index - from] - 1);
    }

    /// The last update that moved x or y by more than [StopWatchpoints#still]: 0 when none did, that of the end when
    /// the run still moves or is not finite there.
    public int settled(int index) {
        return settled[index - from];
    }

    /// The first update after which the loss was at most [StopWatchpoints#target]: 0 at the start, -1 for never.
    public int reached(int index) {
        return reached[index - from];
    }
}
