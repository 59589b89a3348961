package io.github.thalweg.run;

import io.github.thalweg.landscape.Point;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Many runs that differ in numbers only: of their way nothing is kept but how it ends, which is to the last bit how
/// [Runner] has it for [#scenario]. Compiled once; thread-safe.
public final class Batch {
    private final Scenario base;
    private final int run;
    private final Variation variation;
    private final Watch watch;
    private final Kernels.Compiled compiled;
    private final double[] arguments;
    private final Point start;
    private final Optional<VariedArguments> varied;

    private Batch(Scenario base, int run, Variation variation, Watch watch) {
        this.base = base;
        this.run = run;
        this.variation = variation;
        this.watch = watch;
        Scenario sample = variation.size() == 0 ? base : scenario(0);
        if (variation.names().contains("l2")) {
            // Without weight decay the code is another.
            sample = RunNumbers.set(sample, run, "l2", 1);
        }
        RunSpec spec = sample.runs().get(run);
        Arguments of = Arguments.of(sample, spec);
        this.compiled = Kernels.of(sample, spec, of, Recorded.KEPT);
        this.arguments = of.array();
        this.start = spec.start() == null ? sample.start() : spec.start();
        this.varied = VariedArguments.of(
                spec, variation.names(), of.values().keySet().stream().toList());
    }

    /// The runs that come of one run of a scenario when some of its numbers vary.
    ///
    /// Where other numbers follow from those that vary, as a default that is an expression of them, the numbers
    /// of each run are found anew, which takes some microseconds and memory. Otherwise a run takes no memory.
    ///
    /// @param run number of the run in the scenario, from 0
    /// @throws io.github.thalweg.formula.FormulaException when the landscape's formula or a text is not one
    /// @throws IllegalArgumentException when the run has no number of a name that varies
    public static Batch of(Scenario scenario, int run, Variation variation, Watch watch) {
        return new Batch(scenario, run, variation, watch);
    }

    /// How many runs.
    public int size() {
        return variation.size();
    }

    /// The most updates of a run.
    public int steps() {
        return base.steps();
    }

    /// The scenario in which the run of the same number is one of the batch: to compute it alone, with all that is
    /// recorded of it.
    ///
    /// @param index of the run in the batch, from 0
    public Scenario scenario(int index) {
        return variation.scenario(base, run, index);
    }

    /// Computes the runs `from` to `to - 1`, here.
    ///
    /// @throws CancellationException when the thread is interrupted
    public void compute(int from, int to, Outcomes outcomes) {
        var indices = IntStream.range(from, to).toArray();
        compute(indices, outcomes, Thread.currentThread()::isInterrupted);
    }

    /// @param unwanted asked every few updates
    void compute(int[] indices, Outcomes outcomes, BooleanSupplier unwanted) {
        var lane = new BatchLane(base.steps(), watch, unwanted);
        var values = new double[variation.names().size()];
        double[] numbers = arguments.clone();
        var state = new double[compiled.stateSize()];
        for (int index : indices) {
            variation.source().fill(index, values);
            if (varied.isPresent() && varied.get().sharesCode(values)) {
                state[0] = start.x();
                state[1] = start.y();
                varied.get().put(values, numbers, state);
                lane.run(compiled, numbers, state, index, outcomes);
            } else {
                alone(lane, index, outcomes);
            }
        }
    }

    private void alone(BatchLane lane, int index, Outcomes outcomes) {
        Scenario scenario = scenario(index);
        RunSpec spec = scenario.runs().get(run);
        Arguments of = Arguments.of(scenario, spec);
        Kernels.Compiled code = Kernels.of(scenario, spec, of, Recorded.KEPT);
        var state = new double[code.stateSize()];
        Point from = spec.start() == null ? scenario.start() : spec.start();
        state[0] = from.x();
        state[1] = from.y();
        lane.run(code, of.array(), state, index, outcomes);
    }
}
