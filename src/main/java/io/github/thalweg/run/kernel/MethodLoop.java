package io.github.thalweg.run.kernel;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import io.github.thalweg.run.graph.MethodGraph;
import java.util.List;

/// Loop of a run with a method: look at the point, record it, stop or update.
final class MethodLoop implements Objective {
    private static final int LOSS = 2;
    private static final int SHARE = 3;
    /// Numbers around an update that stand before what is carried.
    private static final int OWN = 4;

    private final MethodKernel kernel;
    private final Method method;
    private final double[] arguments;
    private final double[] state;
    private final Memory memory;
    private final List<Recording.Entry> recorded;
    private final double[] here;
    private final double[] around;
    private final double[] outputs;
    /// A point, the noise and the start of the update.
    private final double[] point = new double[6];
    private final double[] answer = new double[3];
    /// The number of the update.
    private int number;

    MethodLoop(MethodKernel kernel, Method method, double[] arguments, double[] state) {
        this.kernel = kernel;
        this.method = method;
        this.arguments = arguments;
        this.state = state;
        this.memory = new Memory(state, kernel.memoryAt());
        this.recorded = kernel.recording().here();
        this.here = new double[recorded.size() + 3];
        this.around =
                new double[OWN + kernel.carried() + kernel.code().sources().size()];
        this.outputs = new double[kernel.method().outputs().size()];
    }

    /// As [Kernel#advance].
    int advance(int from, int end, double[][] columns, int base) {
        for (int row = from; ; row++) {
            kernel.code().here().compute(arguments, state, row + 1.0, here);
            for (int i = 0; i < recorded.size(); i++) {
                columns[recorded.get(i).column()][row - base] = here[i];
            }
            if (isFinite() && stops()) {
                return ~row;
            }
            if (!isFinite() || row >= end) {
                return row;
            }
            update(row + 1);
            record(columns, row + 1 - base);
        }
    }

    private boolean isFinite() {
        int gradient = recorded.size();
        return Double.isFinite(here[0])
                && Double.isFinite(here[1])
                && Double.isFinite(here[LOSS])
                && Double.isFinite(here[gradient])
                && Double.isFinite(here[gradient + 1]);
    }

    private boolean stops() {
        return kernel.stops() && here[recorded.size() + 2] != 0;
    }

    private void update(int t) {
        number = t;
        kernel.code().around().compute(arguments, state, t, around);
        point[2] = around[1];
        point[3] = around[2];
        point[4] = state[0];
        point[5] = state[1];
        var theta = new Vector(state[0], state[1]);
        Move move = method.update(
                new Update(theta, around[0], memory, this, kernel.method().oneVariable()));
        state[0] = move.to().x();
        state[1] = kernel.method().oneVariable() ? 0 : move.to().y();
        System.arraycopy(around, OWN, state, 2, kernel.carried());
        MethodGraph.set(outputs, move, state[kernel.evaluationsAt()], memory);
    }

    private void record(double[][] columns, int at) {
        List<Recording.Entry> entries = kernel.recording().after();
        for (int i = 0; i < entries.size(); i++) {
            int source = kernel.code().sources().get(i);
            columns[entries.get(i).column()][at] = source < 0 ? outputs[~source] : around[source];
        }
    }

    @Override
    public Sample at(Vector p) {
        look(p, kernel.code().objective());
        return new Sample(answer[0], new Vector(answer[1], answer[2]));
    }

    @Override
    public double lossAt(Vector p) {
        look(p, kernel.code().loss());
        return answer[0];
    }

    private void look(Vector p, GraphFunction function) {
        point[0] = p.x();
        point[1] = p.y();
        state[kernel.evaluationsAt()] += around[SHARE];
        function.compute(arguments, point, number, answer);
    }
}
