package io.github.thalweg.study.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.CommonFactor;
import io.github.thalweg.study.factor.LandscapeFactor;
import io.github.thalweg.study.factor.RunFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Studies are their single runs, whatever is varied.
class StudyTest {
    private static final Scenario QUADRATIC = Sample.of("quadratic", 150, "\"momentum\", lr = 0.01");

    private static Study sweep(Scenario scenario, Axis x, Axis y, int size, Question question) {
        return new Study(scenario, 0, x, y, size, y == null ? 1 : size, question);
    }

    private static Axis rate(double from, double to) {
        return new Axis(new RunFactor(0, "lr"), from, to, true);
    }

    /// Every cell against the run of its scenario, recorded with its whole way.
    private static void requireSingleRuns(OutcomeMap map) {
        for (int cell = 0; cell < map.study().size(); cell++) {
            Trajectory run = Runner.run(map.study().scenario(cell), map.study().run());
            int last = run.updates();
            assertEquals(last, map.ends().updates(cell));
            assertEquals(run.x(last), map.ends().x(cell));
            assertEquals(run.y(last), map.ends().y(cell));
            assertEquals(run.loss(last), map.ends().loss(cell));
            assertEquals(run.stopReason(), map.ends().stopReason(cell));
        }
    }

    @Test
    void everyPixelIsTheRunFromThere() {
        requireSingleRuns(Sample.outcomes(
                Sample.basins(Sample.of("himmelblau", 60, "\"adam\", lr = 0.1"), 13, 9, new Question.Basin())));
    }

    @Test
    void everyPixelOfASweepIsTheRunWithItsNumbers() {
        var beta = new Axis(new RunFactor(0, "momentum"), 0, 0.99, false);
        requireSingleRuns(Sample.outcomes(sweep(QUADRATIC, rate(1e-3, 1), beta, 11, new Question.FinalLoss())));
    }

    @Test
    void updatesAndLandscapeVary() {
        var steps = new Axis(CommonFactor.STEPS, 1, 80, false);
        var kappa = new Axis(new LandscapeFactor("kappa"), 1, 100, true);
        requireSingleRuns(Sample.outcomes(sweep(QUADRATIC, steps, kappa, 9, new Question.FinalLoss())));
        requireSingleRuns(Sample.outcomes(sweep(QUADRATIC, kappa, steps, 9, new Question.FinalLoss())));
    }

    /// A smaller batch makes more updates of as many epochs.
    @Test
    void runsOverEpochsAreAsLongAsTheirBatchesNeed() {
        Scenario line = Sample.scenario("""
                epochs = 3
                [landscape]
                use = "line-least-squares"
                [[run]]
                batch = 4
                optimizer = { use = "sgd", lr = 0.05 }
                schedule = { use = "cosine" }
                """);
        var batch = new Axis(new RunFactor(0, "batch"), 1, 24, false);
        var epochs = new Axis(CommonFactor.EPOCHS, 1, 6, false);
        requireSingleRuns(Sample.outcomes(sweep(line, rate(1e-3, 0.1), batch, 8, new Question.FinalLoss())));
        requireSingleRuns(Sample.outcomes(sweep(line, epochs, batch, 6, new Question.FinalLoss())));
        requireSingleRuns(Sample.outcomes(sweep(line, rate(1e-3, 0.1), null, 8, new Question.FinalLoss())));
        Study study = sweep(line, batch, null, 24, new Question.FinalLoss());
        assertEquals(3 * 24, Runner.run(study.scenario(0), 0).updates());
        assertEquals(3, Runner.run(study.scenario(23), 0).updates());
        assertEquals(3 * 24, Sample.outcomes(study).ends().updates(0));
    }

    @Test
    void himmelblauHasFourBasins() {
        OutcomeMap map = Sample.outcomes(
                Sample.basins(Sample.of("himmelblau", 300, "\"sgd\", lr = 0.01"), 40, 40, new Question.Basin()));
        int[] counts = map.counts();
        assertEquals(4, counts.length);
        for (int count : counts) {
            assertTrue(count > 200, "cells " + count);
        }
        int nearest = 20 * 40 - 8;
        assertTrue(map.minima().get(map.minimum(nearest)).at().x() > 0);
        assertEquals(
                1600,
                counts[0]
                        + counts[1]
                        + counts[2]
                        + counts[3]
                        + map.count(CellOutcome.NOT_YET)
                        + map.count(CellOutcome.DIVERGED));
    }

    @Test
    void runsFindTheMinimaThatNoFileLists() {
        OutcomeMap map = Sample.outcomes(
                Sample.basins(Sample.of("rastrigin", 300, "\"sgd\", lr = 0.002"), 60, 60, new Question.Basin()));
        assertTrue(map.minima().size() >= 100, "found " + map.minima().size());
        assertTrue(map.count(CellOutcome.NOT_YET) < 200, "not yet " + map.count(CellOutcome.NOT_YET));
    }

    @Test
    void verdictsAreThoseOfTheRace() {
        Study study = sweep(QUADRATIC, rate(1e-4, 1), null, 24, new Question.Judgement());
        OutcomeMap map = Sample.outcomes(study);
        var kinds = new ArrayList<Verdict.Kind>();
        for (int cell = 0; cell < study.size(); cell++) {
            kinds.add(map.verdict(cell));
            assertEquals(
                    ScenarioComputation.compute(study.scenario(cell), null)
                            .verdicts()
                            .getFirst()
                            .kind(),
                    map.verdict(cell));
        }
        assertTrue(kinds.contains(Verdict.Kind.CONVERGED) && kinds.contains(Verdict.Kind.DIVERGED));
    }

    @Test
    void updatesToALossAreCounted() {
        Study study = sweep(QUADRATIC, rate(1e-3, 0.3), null, 20, new Question.UpdatesTo(0.1));
        OutcomeMap map = Sample.outcomes(study);
        for (int cell = 0; cell < study.size(); cell++) {
            Trajectory run = Runner.run(study.scenario(cell), 0);
            int reached = -1;
            for (int row = run.updates(); row >= 0; row--) {
                reached = run.loss(row) <= 0.1 ? row : reached;
            }
            assertEquals(reached, map.ends().reached(cell));
        }
    }

    /// A heavy ball on a quadratic: 2(1 + β)/λ_max, with λ_max = kappa = 10.
    @Test
    void theStabilityLimitDividesWhatConvergesFromWhatDiverges() {
        var beta = new Axis(new RunFactor(0, "momentum"), 0, 0.9, false);
        Study study = sweep(QUADRATIC.withSteps(2000), rate(0.01, 2), beta, 15, new Question.FinalLoss());
        OutcomeMap map = Sample.outcomes(study);
        for (int cell = 0; cell < study.size(); cell++) {
            double limit = 2 * (1 + study.yAt(cell)) / 10;
            if (study.xAt(cell) > 1.05 * limit) {
                assertTrue(!(map.ends().loss(cell) < 1e6), "above the limit");
            } else if (study.xAt(cell) < 0.95 * limit) {
                assertTrue(map.ends().loss(cell) < 1e-6, "below the limit");
            }
        }
        List<StabilityLine.Place> line = StabilityLine.of(study).places();
        assertEquals(study.x().place(0.2), line.getFirst().x(), 1e-12);
        assertEquals(study.x().place(0.38), line.getLast().x(), 1e-12);
        assertEquals(
                List.of(),
                StabilityLine.of(Sample.basins(QUADRATIC, 2, 2, new Question.Basin()))
                        .places());
    }

    @Test
    void theUsableBandIsTheWidestRangeThatEndsLow() {
        OutcomeMap map = Sample.outcomes(sweep(QUADRATIC, rate(1e-4, 10), null, 100, new Question.FinalLoss()));
        OptionalDouble good = UsableBand.goodLoss(QUADRATIC, 0);
        // f(-4, 3) = 0.5*(25 + 10*4) = 32.5
        assertEquals(0.325, good.orElseThrow(), 1e-12);
        UsableBand band = UsableBand.of(map).orElseThrow();
        assertTrue(band.from() > 1e-3 && band.to() < 0.38 && band.to() > 0.2, band.toString());
        assertEquals(Math.log10(band.to() / band.from()), band.decades());
        assertTrue(UsableBand.of(Sample.outcomes(sweep(QUADRATIC, rate(1e-4, 10), null, 9, new Question.UpdatesTo(-1))))
                .isEmpty());
    }

    @Test
    void theShareOfSeedsIsCounted() {
        Scenario noisy = Sample.scenario("""
                steps = 100
                [landscape]
                use = "himmelblau"
                [noise]
                gradient = 20
                seed = 3
                [[run]]
                optimizer = { use = "sgd", lr = 0.01 }
                """);
        Study study = Sample.basins(noisy, 4, 4, new Question.Probability(0, 10));
        var map = (ProbabilityMap) StudyComputation.compute(study, (sofar, done) -> {});
        double near = 0.05 * Math.max(noisy.view().width(), noisy.view().height());
        for (int cell = 0; cell < 16; cell++) {
            int hits = 0;
            for (int seed = 0; seed < 10; seed++) {
                Scenario one = study.scenario(cell);
                Trajectory run = Runner.run(one.withNoise(noisy.noise().withSeed(3 + seed)), 0);
                double x = run.x(run.updates()) - map.minimum().at().x();
                double y = run.y(run.updates()) - map.minimum().at().y();
                hits += run.stopReason() == StopReason.FINISHED && Math.hypot(x, y) <= near ? 1 : 0;
            }
            assertEquals(hits / 10.0, map.share(cell));
        }
    }

    @Test
    void coarsePicturesComeFirstAndOnlyGrow() {
        var coverage = new ArrayList<Double>();
        Study study = Sample.basins(Sample.of("rosenbrock", 50, "\"sgd\", lr = 0.001"), 130, 70, new Question.Basin());
        StudyMap end = StudyComputation.compute(study, (sofar, done) -> {
            StudyMap map = sofar.get();
            for (int cell = 0; cell < study.size(); cell++) {
                assertTrue(map.source(cell) >= 0);
            }
            coverage.add(done);
        });
        assertTrue(!coverage.isEmpty() && coverage.getFirst() < 0.9);
        assertEquals(coverage.stream().sorted().toList(), coverage);
        for (int cell = 0; cell < study.size(); cell++) {
            assertEquals(cell, end.source(cell));
        }
    }

    @Test
    void anInterruptedStudyIsCancelled() {
        Study study = Sample.basins(Sample.of("ackley", 1000, "\"adam\""), 400, 400, new Question.Basin());
        Thread here = Thread.currentThread();
        assertThrows(
                CancellationException.class, () -> StudyComputation.compute(study, (sofar, done) -> here.interrupt()));
        assertTrue(Thread.interrupted());
    }
}
