package io.github.thalweg.run.batch;

import io.github.thalweg.formula.lanes.VectorCompiler;
import io.github.thalweg.formula.math.VectorFunction;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.kernel.Kernels;
import io.github.thalweg.run.kernel.Recorded;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// A batch: many runs that differ in numbers only, of which only the end is kept. Each has, to the last bit, the
/// end that `run.kernel.Runner` gives it in [#scenario]. Compiled once; thread-safe.
public final class Batch {
    /// So few runs are not done together.
    private static final int FEW = VectorFunction.LANES / 4;
    /// For fewer updates than this in all, code for many runs at once is not worth its compilation.
    private static final long MANY = 1_000_000;

    private final Scenario base;
    private final int run;
    private final Variation variation;
    private final StopWatchpoints watch;
    private final Kernels.Compiled compiled;
    private final double[] arguments;
    private final Point start;
    private final Optional<VariedArguments> varied;
    private final Set<Integer> places;
    private final Scenario sample;
    private final VectorWarmup lanes;

    private Batch(Scenario base, int run, Variation variation, StopWatchpoints watch) {
        this.base = base.asLongAs(base.runs().get(run));
        this.run = run;
        this.variation = variation;
        this.watch = watch;
        Scenario one = variation.size() == 0 ? this.base : scenario(0);
        if (variation.names().contains("l2")) {
            // Without weight decay the code is another.
            one = RunNumbers.set(one, run, "l2", 1);
        }
        Scenario sample = one;
        RunSpec spec = sample.runs().get(run);
        Arguments of = Arguments.of(sample, spec);
        this.compiled = Kernels.of(sample, spec, of, Recorded.KEPT);
        this.arguments = of.array();
        this.start = spec.start() == null ? sample.start() : spec.start();
        this.varied = Drawing.isDecidedBy(sample, variation.names())
                ? Optional.empty()
                : VariedArguments.of(
                        spec, variation.names(), of.values().keySet().stream().toList());
        this.places = varied.map(VariedArguments::arguments).orElse(Set.of());
        this.lanes = VectorWarmup.of(Kernels.key(sample, spec, of, Recorded.KEPT), places);
        this.sample = sample;
    }

    /// The runs that come of one run of a scenario when some of its numbers vary.
    ///
    /// Where other numbers follow from those that vary, as a default that is an expression of them, the numbers
    /// of each run are found anew, which takes some microseconds and memory. Otherwise a run takes no memory.
    ///
    /// @param run number of the run in the scenario, from 0
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the landscape's formula or a text is not one
    /// @throws IllegalArgumentException when the run has no number of a name that varies
    public static Batch of(Scenario scenario, int run, Variation variation, StopWatchpoints watch) {
        return new Batch(scenario, run, variation, watch);
    }

    /// The number of runs.
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

    /// Computes some runs, here.
    ///
    /// @param unwanted asked every few updates
    /// @throws CancellationException when they are unwanted
    public void compute(int[] indices, Outcomes outcomes, BooleanSupplier unwanted) {
        Optional<VectorKernel> together = lanes.ready();
        if (together.isPresent() && indices.length >= FEW) {
            computeTogether(together.get(), indices, steps(), outcomes, unwanted);
        } else {
            if (varied.isPresent() && (long) size() * steps() > MANY) {
                lanes.begin(new Trial());
            }
            computeAlone(indices, steps(), outcomes, unwanted);
        }
    }

    /// Code for many runs at once, ready or not; empty where there is none.
    Optional<VectorKernel> lanes() {
        RunSpec spec = sample.runs().get(run);
        return varied.isPresent() && VectorCompiler.isAvailable()
                ? VectorKernel.compile(sample, spec, Arguments.of(sample, spec), places)
                : Optional.empty();
    }

    /// The first few runs, for a few updates.
    private final class Trial implements VectorWarmup.Race {
        private static final int UPDATES = 64;
        private final int[] indices = IntStream.range(0, VectorFunction.LANES)
                .map(i -> (int) ((long) i * size() / VectorFunction.LANES))
                .toArray();
        private final Outcomes forgotten = new Outcomes(size());
        private final int steps = Math.min(steps(), UPDATES);

        @Override
        public Optional<VectorKernel> compile() {
            return lanes();
        }

        @Override
        public void together(VectorKernel kernel) {
            computeTogether(kernel, indices, steps, forgotten, () -> false);
        }

        @Override
        public void alone() {
            computeAlone(indices, steps, forgotten, () -> false);
        }
    }

    void computeTogether(VectorKernel kernel, int[] indices, int steps, Outcomes outcomes, BooleanSupplier unwanted) {
        var alone = new BatchWorker(steps, watch, unwanted);
        var tile = new VectorTile(members(), arguments, kernel, steps, watch, alone, unwanted);
        var values = new double[variation.names().size()];
        int[] like = IntStream.of(indices).filter(i -> sharesCode(i, values)).toArray();
        for (int at = 0; at < like.length; at += VectorFunction.LANES) {
            tile.run(Arrays.copyOfRange(like, at, Math.min(like.length, at + VectorFunction.LANES)), outcomes);
        }
        if (like.length < indices.length) {
            int[] others =
                    IntStream.of(indices).filter(i -> !sharesCode(i, values)).toArray();
            computeAlone(others, steps, outcomes, unwanted);
        }
    }

    private boolean sharesCode(int index, double[] values) {
        variation.source().fill(index, values);
        return varied.isPresent() && varied.get().sharesCode(values);
    }

    private void computeAlone(int[] indices, int steps, Outcomes outcomes, BooleanSupplier unwanted) {
        var lane = new BatchWorker(steps, watch, unwanted);
        Members members = members();
        for (int index : indices) {
            lane.run(members.at(index), index, outcomes);
        }
    }

    private Members members() {
        return new Members(new BatchMember(compiled, arguments.clone()));
    }

    /// The runs, one after another in the same memory.
    final class Members {
        private final BatchMember shared;
        private final double[] values = new double[variation.names().size()];

        private Members(BatchMember shared) {
            this.shared = shared;
        }

        /// A run at its start; that before it is gone.
        BatchMember at(int index) {
            if (!sharesCode(index, values)) {
                return BatchMember.of(scenario(index), run);
            }
            shared.place(start);
            varied.orElseThrow().put(values, shared.numbers, shared.state);
            shared.start();
            return shared;
        }
    }
}
