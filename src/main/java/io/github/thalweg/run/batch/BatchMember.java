package io.github.thalweg.run.batch;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.kernel.Kernels;
import io.github.thalweg.run.kernel.Recorded;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;

/// A run of a batch: its code, its numbers and where it is.
final class BatchMember {
    final Kernels.Compiled code;
    final double[] numbers;
    final double[] state;

    /// @param numbers the run's numbers; kept, and may be changed before it starts
    BatchMember(Kernels.Compiled code, double[] numbers) {
        this.code = code;
        this.numbers = numbers;
        this.state = new double[code.stateSize()];
    }

    /// The run alone, at its start.
    static BatchMember of(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        Arguments arguments = Arguments.of(scenario, spec);
        var member = new BatchMember(Kernels.of(scenario, spec, arguments, Recorded.KEPT), arguments.array());
        member.place(spec.start() == null ? scenario.start() : spec.start());
        member.start();
        return member;
    }

    void place(Point start) {
        state[0] = start.x();
        state[1] = start.y();
    }

    /// Fills what is carried, at the place where it is.
    void start() {
        Arrays.fill(state, 2, state.length, 0);
        code.kernel().start(numbers, state);
    }
}
