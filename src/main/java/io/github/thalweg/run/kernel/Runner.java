package io.github.thalweg.run.kernel;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.step.Inspection;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Columns;
import io.github.thalweg.run.trajectory.Stop;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Computation of trajectories from a scenario, run by run. Everything is computed first and played back later.
/// Thread-safe.
public final class Runner {
    /// Runs with more updates than this keep only the columns before [Column#KEPT] and a state now and then.
    public static final int MAX_DETAILED = 20_000;

    /// Updates between two states that long runs keep, and between two looks at whether the work is still wanted.
    static final int BLOCK = 1024;

    private Runner() {}

    /// Computes one run.
    ///
    /// @param index number of the run in the scenario, from 0
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the landscape's formula or a text is not one
    /// @throws CancellationException when the thread is interrupted
    public static Trajectory run(Scenario scenario, int index) {
        return run(scenario, index, Recorded.VARIABLES);
    }

    /// Computes one run with the lines of its updates.
    ///
    /// @param index number of the run in the scenario, from 0
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the landscape's formula or a text is not one
    /// @throws CancellationException when the thread is interrupted
    public static Inspection inspect(Scenario scenario, int index) {
        RunSpec run = scenario.runs().get(index);
        if (run.recorded() != null) {
            return new Inspection(RecordedRun.of(scenario, run.recorded()), List.of(), Map.of(), _ -> "");
        }
        Arguments arguments = Arguments.of(scenario, run);
        Kernels.Compiled compiled = Kernels.of(scenario, run, arguments, Recorded.LINES);
        return new Inspection(
                run(scenario, index, Recorded.LINES),
                compiled.graph().steps().lines(),
                arguments.values(),
                update -> SeenRows.words(scenario, run, update));
    }

    /// The number of values that [#run] keeps.
    public static long numbers(Scenario scenario, int index) {
        RunSpec run = scenario.runs().get(index);
        int steps = scenario.steps(run);
        boolean detailed = steps <= MAX_DETAILED;
        if (run.recorded() != null) {
            return (long) Column.FIRST_VARIABLE * RecordedRun.rows(scenario, run.recorded());
        }
        RunGraph graph = Kernels.of(
                        scenario, run, Arguments.of(scenario, run), detailed ? Recorded.VARIABLES : Recorded.KEPT)
                .graph();
        long columns =
                detailed ? Column.FIRST_VARIABLE + graph.update().recorded().size() : Column.KEPT;
        return columns * steps;
    }

    private static Trajectory run(Scenario scenario, int index, Recorded details) {
        RunSpec run = scenario.runs().get(index);
        if (run.recorded() != null) {
            return RecordedRun.of(scenario, run.recorded());
        }
        Arguments arguments = Arguments.of(scenario, run);
        int steps = scenario.steps(run);
        boolean detailed = steps <= MAX_DETAILED;
        Kernels.Compiled compiled = Kernels.of(scenario, run, arguments, detailed ? details : Recorded.KEPT);
        var pass = new Pass(compiled, arguments, run.start() == null ? scenario.start() : run.start());
        return detailed ? pass.detailed(steps) : pass.kept(steps, Kernels.of(scenario, run, arguments, details));
    }

    /// Computes every run.
    public static List<Trajectory> runAll(Scenario scenario) {
        return IntStream.range(0, scenario.runs().size())
                .mapToObj(i -> run(scenario, i))
                .toList();
    }

    /// One way through a run's updates.
    private static final class Pass {
        private final Kernels.Compiled compiled;
        private final double[] arguments;
        private final double[] state;
        private int row;
        private boolean stopped;

        Pass(Kernels.Compiled compiled, Arguments arguments, Point start) {
            this.compiled = compiled;
            this.arguments = arguments.array();
            this.state = new double[compiled.stateSize()];
            state[0] = start.x();
            state[1] = start.y();
            compiled.kernel().start(this.arguments, state);
        }

        /// @return whether the run goes on after row `end`
        private boolean advance(int end, double[][] columns) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the run was cancelled at update " + row);
            }
            int reached = compiled.kernel().advance(arguments, state, row, end, columns, 0);
            stopped = reached < 0;
            row = stopped ? ~reached : reached;
            return row == end && !stopped;
        }

        Trajectory detailed(int steps) {
            double[][] columns = RecordedColumns.allocate(compiled.graph(), steps + 1);
            RecordedColumns.fillStart(compiled.graph(), state, columns);
            while (row < steps && advance(Math.min(row + BLOCK, steps), columns)) {}
            return trajectory(
                    new RecordedColumns(columns, compiled.graph().update().perUpdate()));
        }

        Trajectory kept(int steps, Kernels.Compiled details) {
            double[][] columns = new double[Column.KEPT][steps + 1];
            columns[Column.LR][0] = Double.NaN;
            var states = new double[steps / BLOCK + 1][];
            do {
                states[row / BLOCK] = Arrays.copyOf(state, state.length);
            } while (advance(Math.min(row + BLOCK, steps), columns) && row < steps);
            return trajectory(new RecomputedColumns(columns, states, details, arguments, row));
        }

        private Trajectory trajectory(Columns all) {
            var gradient = new double[2];
            compiled.gradient().compute(arguments, state, row, gradient);
            double loss = all.get(Column.LOSS, row);
            var reason = stopped ? StopReason.EARLY_STOP : Stop.reason(state[0], state[1], loss, gradient);
            return new Trajectory(all, row, reason, compiled.graph().update().variables());
        }
    }
}
