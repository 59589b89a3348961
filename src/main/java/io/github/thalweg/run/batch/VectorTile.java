package io.github.thalweg.run.batch;

import static io.github.thalweg.formula.math.VectorFunction.LANES;

import io.github.thalweg.run.trajectory.StopReason;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A tile of a batch: as many runs as there are lanes, updated together.
///
/// A run that leaves the finite numbers, or stops, is put back by some updates and goes on alone, so that the loop over
/// the lanes never has to look.
final class VectorTile {
    private static final int BLOCK = 16;

    private final Batch.Members members;
    private final VectorKernel kernel;
    private final int steps;
    private final BatchWorker alone;
    private final BooleanSupplier unwanted;
    private final double[] planes;
    private final double[] before;
    private final double[] common;
    private final double[] commonBefore;
    private final double[] arguments;
    private final double[] uniforms;
    private final BitSet open = new BitSet(LANES);

    /// @param template the numbers of a run, of which those that do not vary are read
    /// @param alone    does the runs that leave the lanes
    VectorTile(
            Batch.Members members,
            double[] template,
            VectorKernel kernel,
            int steps,
            StopWatchpoints watch,
            BatchWorker alone,
            BooleanSupplier unwanted) {
        this.members = members;
        this.kernel = kernel;
        this.steps = steps;
        this.alone = alone;
        this.unwanted = unwanted;
        planes = new double[kernel.planes() * LANES];
        before = new double[kernel.restored() * LANES];
        common = new double[kernel.common().size()];
        commonBefore = new double[kernel.common().size()];
        int numbers = template.length;
        arguments = Arrays.copyOf(template, numbers + 2);
        arguments[numbers] = watch.still();
        arguments[numbers + 1] = watch.target();
        uniforms = new double[kernel.handed() + kernel.common().size()];
    }

    /// @param indices at most as many as there are lanes
    void run(int[] indices, Outcomes outcomes) {
        start(indices);
        int row = 0;
        while (row < steps && !open.isEmpty()) {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException("the runs were cancelled");
            }
            int end = Math.min(row + BLOCK, steps);
            remember();
            for (int t = row + 1; t <= end; t++) {
                update(t);
            }
            finishLost(row, indices, outcomes);
            row = end;
        }
        remember();
        // One more update looks at the last point.
        update(steps + 1);
        finishLost(steps, indices, outcomes);
        open.stream().forEach(lane -> finish(lane, indices[lane], outcomes));
    }

    /// Lanes without a run do what the first does.
    private void start(int[] indices) {
        open.clear();
        open.set(0, indices.length);
        for (int lane = 0; lane < LANES; lane++) {
            BatchMember member = members.at(indices[lane < indices.length ? lane : 0]);
            double[] state = member.state;
            for (int i = 0; i < kernel.own().size(); i++) {
                planes[i * LANES + lane] = state[kernel.own().get(i)];
            }
            for (int i = 0; i < kernel.varied().size(); i++) {
                planes[(kernel.firstVaried() + i) * LANES + lane] =
                        member.numbers[kernel.varied().get(i)];
            }
            for (int i = 0; i < common.length; i++) {
                common[i] = state[kernel.common().get(i)];
            }
        }
        fill(kernel.settled(), 0);
        fill(kernel.reached(), Double.POSITIVE_INFINITY);
        fill(kernel.lost(), 0);
    }

    private void fill(int plane, double value) {
        Arrays.fill(planes, plane * LANES, (plane + 1) * LANES, value);
    }

    private void remember() {
        System.arraycopy(planes, 0, before, 0, before.length);
        System.arraycopy(common, 0, commonBefore, 0, common.length);
    }

    private void update(int t) {
        kernel.uniforms().compute(arguments, common, t, uniforms);
        kernel.update().compute(planes, uniforms);
        System.arraycopy(uniforms, kernel.handed(), common, 0, common.length);
    }

    private void finishLost(int row, int[] indices, Outcomes outcomes) {
        for (int lane = open.nextSetBit(0); lane >= 0; lane = open.nextSetBit(lane + 1)) {
            if (planes[kernel.lost() * LANES + lane] != 0) {
                open.clear(lane);
                BatchMember member = members.at(indices[lane]);
                double[] state = member.state;
                for (int i = 0; i < kernel.own().size(); i++) {
                    state[kernel.own().get(i)] = before[i * LANES + lane];
                }
                for (int i = 0; i < common.length; i++) {
                    state[kernel.common().get(i)] = commonBefore[i];
                }
                alone.resume(member, row, settled(lane), reached(lane), indices[lane], outcomes);
            }
        }
    }

    private int settled(int lane) {
        return (int) before[kernel.settled() * LANES + lane];
    }

    private int reached(int lane) {
        return reached(before, lane);
    }

    private int reached(double[] where, int lane) {
        double row = where[kernel.reached() * LANES + lane];
        return row == Double.POSITIVE_INFINITY ? -1 : (int) row;
    }

    private void finish(int lane, int index, Outcomes outcomes) {
        double loss = planes[kernel.loss() * LANES + lane];
        outcomes.set(index, before[lane], before[LANES + lane], loss, steps, StopReason.FINISHED);
        outcomes.setWatched(index, settled(lane), reached(planes, lane));
    }
}
