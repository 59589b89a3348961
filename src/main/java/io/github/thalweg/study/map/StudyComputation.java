package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.batch.Batch;
import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.batch.StopWatchpoints;
import io.github.thalweg.run.batch.Variation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.parallel.Raster;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.verdict.Verdicts;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Computation of studies on all processors, from coarse to fine. The result does not depend on their number, and
/// each cell is, to the last bit, the single run of its scenario.
public final class StudyComputation {
    /// Listener for the progress of the work.
    @FunctionalInterface
    public interface Listener {
        /// Called on the threads that compute, by one at a time.
        ///
        /// @param sofar makes a map of what there is: during the call alone, by copying
        /// @param done  part of the work, 0 to 1
        void grown(Supplier<StudyMap> sofar, double done);
    }

    private final Study study;
    private final Variation variation;
    private final StudySurfaces grounds;
    private final Listener listener;
    private final byte[] verdicts;

    private StudyComputation(Study study, Listener listener) {
        this.study = study;
        this.variation = study.variation();
        this.grounds = new StudySurfaces(study);
        this.listener = listener;
        this.verdicts = new byte[study.question() instanceof Question.Judgement ? study.size() : 0];
    }

    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not a formula
    /// @throws IllegalArgumentException when the minimum asked for is none of the landscape's
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static StudyMap compute(Study study, Listener listener) {
        var computation = new StudyComputation(study, listener);
        return study.question() instanceof Question.Probability asked
                ? computation.probability(asked)
                : computation.outcomes();
    }

    private StudyMap outcomes() {
        var outcomes = new Outcomes(study.size());
        var progress = new Progress(study, (known, done) -> listener.grown(() -> map(outcomes, known), done));
        Raster.compute(pixels(study.scenario(), outcomes), study.columns(), study.rows(), progress::finished);
        return map(outcomes, progress.known());
    }

    private OutcomeMap map(Outcomes outcomes, BitSet known) {
        return OutcomeMap.of(study, grounds, outcomes.copyOf(known), verdicts.clone());
    }

    private StopWatchpoints watch() {
        double target = study.question() instanceof Question.UpdatesTo(double loss) ? loss : Double.NEGATIVE_INFINITY;
        var view = study.scenario().view();
        return new StopWatchpoints(Thresholds.STILL * view.longerSide(), target);
    }

    private Raster.Pixels pixels(Scenario scenario, Outcomes outcomes) {
        Raster.Pixels runs = study.variesLength() ? oneByOne(scenario, outcomes) : batch(scenario, outcomes);
        return verdicts.length == 0
                ? runs
                : (cells, unwanted) -> {
                    runs.compute(cells, unwanted);
                    for (int i = 0; i < cells.length && !unwanted.getAsBoolean(); i++) {
                        verdicts[cells[i]] = verdict(cells[i]);
                    }
                };
    }

    private Raster.Pixels batch(Scenario scenario, Outcomes outcomes) {
        Batch batch = Batch.of(scenario, study.run(), variation, watch());
        return (cells, unwanted) -> batch.compute(cells, outcomes, unwanted);
    }

    /// Runs of different lengths are of different batches.
    private Raster.Pixels oneByOne(Scenario scenario, Outcomes outcomes) {
        Map<Integer, Batch> batches = new ConcurrentHashMap<>();
        return (cells, unwanted) -> {
            for (int cell : cells) {
                Scenario own = study.withSteps(scenario, cell);
                batches.computeIfAbsent(own.steps(), _ -> Batch.of(own, study.run(), variation, watch()))
                        .compute(new int[] {cell}, outcomes, unwanted);
            }
        };
    }

    private byte verdict(int cell) {
        Scenario scenario = variation.scenario(study.withSteps(study.scenario(), cell), study.run(), cell);
        StudySurfaces.Ground ground = grounds.of(scenario);
        var run = Runner.run(scenario, study.run());
        var verdict = Verdicts.of(run, ground.surface(), scenario.view(), ground.minima(), grounds.noisy());
        return OutcomeMap.code(verdict.kind());
    }

    /// Every seed in turn: with each the shares get finer.
    private StudyMap probability(Question.Probability asked) {
        ReachableMinima destinations = grounds.destinations();
        List<Minimum> minima = destinations.minima();
        Noise noise = study.scenario().noise();
        if (asked.minimum() >= minima.size() || noise == null) {
            throw new IllegalArgumentException(Messages.noMinimum(minima.size(), asked.minimum() + 1));
        }
        var count = new SeedCount(study, grounds.limit(), destinations, asked.minimum());
        for (int seed = 0; seed < asked.seeds(); seed++) {
            var outcomes = new Outcomes(study.size());
            double before = seed / (double) asked.seeds();
            var progress = new Progress(study, (known, done) -> {
                if (before == 0) {
                    listener.grown(() -> count.first(outcomes, known), done / asked.seeds());
                }
            });
            Scenario member = study.scenario().withNoise(noise.withSeed(noise.seed() + seed));
            Raster.compute(pixels(member, outcomes), study.columns(), study.rows(), progress::finished);
            count.add(outcomes);
            listener.grown(count::map, (seed + 1.0) / asked.seeds());
        }
        return count.map();
    }
}
