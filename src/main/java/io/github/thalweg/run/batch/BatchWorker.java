package io.github.thalweg.run.batch;

import io.github.thalweg.run.kernel.Kernel;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Stop;
import io.github.thalweg.run.trajectory.StopReason;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Worker that computes runs of a batch one after another, in the same memory.
final class BatchWorker {
    private static final int BLOCK = 256;

    private final int steps;
    private final StopWatchpoints watch;
    private final BooleanSupplier unwanted;
    /// Recorded columns of a block of updates, and of the row before it.
    private final double[][] columns = new double[Column.KEPT][BLOCK + 1];

    private final double[] gradient = new double[2];
    private int settled;
    private int reached;

    BatchWorker(int steps, StopWatchpoints watch, BooleanSupplier unwanted) {
        this.steps = steps;
        this.watch = watch;
        this.unwanted = unwanted;
    }

    /// @param member at its start; changed
    void run(BatchMember member, int index, Outcomes outcomes) {
        resume(member, 0, 0, -1, index, outcomes);
    }

    /// Goes on at row `from`, which was not looked at yet.
    ///
    /// @param lastMove the last update so far that moved, as [Outcomes#settled]
    /// @param firstLow the first one so far that was low, as [Outcomes#reached]
    void resume(BatchMember member, int from, int lastMove, int firstLow, int index, Outcomes outcomes) {
        settled = lastMove;
        reached = firstLow;
        Kernel kernel = member.code.kernel();
        double[] state = member.state;
        int row = from;
        int base;
        int end;
        boolean stopped;
        do {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException("the runs were cancelled");
            }
            base = row;
            end = Math.min(base + BLOCK, steps);
            int last = kernel.advance(member.numbers, state, base, end, columns, base);
            stopped = last < 0;
            row = stopped ? ~last : last;
            watch(base, row, base == from);
        } while (row == end && row < steps && !stopped);
        double loss = columns[Column.LOSS][row - base];
        member.code.gradient().compute(member.numbers, state, row, gradient);
        StopReason reason = stopped ? StopReason.EARLY_STOP : Stop.reason(state[0], state[1], loss, gradient);
        outcomes.set(index, state[0], state[1], loss, row, reason);
        outcomes.setWatched(index, settled, reached);
    }

    /// Looks at the rows after `base`, and at that when it is the first.
    private void watch(int base, int last, boolean first) {
        double[] x = columns[Column.X];
        double[] y = columns[Column.Y];
        double[] loss = columns[Column.LOSS];
        for (int i = last - base; i > 0 && settled <= base; i--) {
            boolean small = Math.abs(x[i] - x[i - 1]) <= watch.still() && Math.abs(y[i] - y[i - 1]) <= watch.still();
            settled = small ? settled : base + i;
        }
        for (int i = first ? 0 : 1; i <= last - base && reached < 0; i++) {
            reached = loss[i] <= watch.target() ? base + i : -1;
        }
    }
}
