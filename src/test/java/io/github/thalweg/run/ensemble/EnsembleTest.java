package io.github.thalweg.run.ensemble;

import static io.github.thalweg.run.scenario.Rules.ADAM;
import static io.github.thalweg.run.scenario.Rules.SGD;
import static io.github.thalweg.run.scenario.Rules.optimizer;
import static io.github.thalweg.run.scenario.Rules.run;
import static io.github.thalweg.run.scenario.Rules.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.parallel.ParallelWork;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final String TWO_BASINS = "(x^2 - 1)^2 + 0.2*x + y^2";
    private static final Box VIEW = new Box(-2, 2, -2, 2);

    private static Scenario noisy(Scenario scenario, String deviation, int seeds) {
        return scenario.withNoise(new Noise(deviation, deviation, 1, 7, seeds));
    }

    @Test
    void aMemberIsTheRunWithItsSeedToTheLastBit() {
        Scenario scenario = noisy(
                scenario(TWO_BASINS, new Point(0, 1), 60, run(optimizer(SGD, 0.05)), run(optimizer(ADAM, 0.1))),
                "1+abs(theta)",
                20);
        for (int index = 0; index < 2; index++) {
            Ensemble ensemble = Ensemble.of(scenario, index);
            assertEquals(20, ensemble.size());
            for (int member = 0; member < 20; member++) {
                Noise noise = scenario.noise().withSeed(7 + member);
                assertEquals(noise.seed(), ensemble.seed(member));
                same(Runner.run(scenario.withNoise(noise), index), ensemble.member(member), 1);
            }
        }
    }

    private static void same(Trajectory wanted, Trajectory found, int stride) {
        assertEquals(wanted.updates(), found.updates());
        assertEquals(wanted.stopReason(), found.stopReason());
        for (int row = 0; row < wanted.updates(); row += stride) {
            sameRow(wanted, found, row);
        }
        sameRow(wanted, found, wanted.updates());
    }

    private static void sameRow(Trajectory wanted, Trajectory found, int row) {
        assertEquals(wanted.x(row), found.x(row));
        assertEquals(wanted.y(row), found.y(row));
        assertEquals(wanted.loss(row), found.loss(row));
        assertEquals(wanted.gradientNorm(row), found.gradientNorm(row));
        assertEquals(wanted.lr(row), found.lr(row));
        assertEquals(wanted.effectiveRateY(row), found.effectiveRateY(row));
    }

    @Test
    void manyLongMembersKeepEveryFewRowsAndTheLast() {
        Scenario scenario = noisy(scenario(TWO_BASINS, new Point(0, 1), 1001, run(optimizer(ADAM, 0.1))), "1", 1000);
        Ensemble ensemble = Ensemble.of(scenario, 0);
        assertEquals(3, ensemble.stride());
        Noise last = scenario.noise().withSeed(7 + 999);
        same(Runner.run(scenario.withNoise(last), 0), ensemble.member(999), 3);
        assertThrows(IllegalArgumentException.class, () -> ensemble.member(999).x(4));
    }

    @Test
    void bandsAreThePercentilesOfTheValuesOfEachRow() {
        Scenario scenario = noisy(scenario(TWO_BASINS, new Point(0, 1), 30, run(optimizer(SGD, 0.05))), "2", 37);
        Ensemble ensemble = Ensemble.of(scenario, 0);
        QuantileBand band = QuantileBand.of(ensemble, Trajectory::loss, QuantileBand.Lost.INFINITE);
        var plain = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        for (int row = 0; row <= 30; row++) {
            var values = new double[37];
            for (int i = 0; i < 37; i++) {
                values[i] = Runner.run(scenario.withNoise(scenario.noise().withSeed(7 + i)), 0)
                        .loss(row);
            }
            assertEquals(plain.evaluate(values, 10), band.low(row), 1e-12);
            assertEquals(plain.evaluate(values, 50), band.median(row), 1e-12);
            assertEquals(plain.evaluate(values, 90), band.high(row), 1e-12);
        }
    }

    @Test
    void quantilesAreThoseOfSortedNumbers() {
        var random = new Random(3);
        var plain = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        for (int count = 1; count < 60; count++) {
            double[] values = random.doubles(count).map(v -> Math.rint(v * 20)).toArray();
            double[] given = values.clone();
            var quantiles = new Quantiles(given, count);
            for (double q : new double[] {0.5, 0.1, 0.9}) {
                assertEquals(plain.evaluate(values, 100 * q), quantiles.at(q), 1e-12, count + " numbers");
            }
        }
        assertTrue(Double.isNaN(new Quantiles(new double[3], 0).at(0.5)));
    }

    @Test
    void membersThatAreLostCountAsInfiniteOrNotAtAll() {
        // Whoever is thrown beyond 3 diverges: some of the members.
        Scenario scenario = noisy(scenario("x^4 + y^4", new Point(1, 1), 40, run(optimizer(SGD, 0.1))), "7", 50);
        Ensemble ensemble = Ensemble.of(scenario, 0);
        long lost = count(ensemble, StopReason.DIVERGED);
        assertTrue(lost > 5 && lost < 25, lost + " diverged");
        QuantileBand losses = QuantileBand.of(ensemble, Trajectory::loss, QuantileBand.Lost.INFINITE);
        assertEquals(Double.POSITIVE_INFINITY, losses.high(40));
        assertTrue(Double.isFinite(losses.median(40)));
        QuantileBand rates = QuantileBand.of(ensemble, Trajectory::lr, QuantileBand.Lost.ABSENT);
        assertEquals(0.1, rates.high(40));
        assertTrue(Double.isNaN(rates.median(0)));
        EnsembleOutcomes endings =
                EnsembleOutcomes.of(ensemble, List.of(new Minimum(new Point(0, 0), 0, true)), VIEW, false);
        assertEquals(lost, endings.diverged());
        assertEquals(50, endings.total());
    }

    private static long count(Ensemble ensemble, StopReason reason) {
        long count = 0;
        for (int i = 0; i < ensemble.size(); i++) {
            count += ensemble.member(i).stopReason() == reason ? 1 : 0;
        }
        return count;
    }

    @Test
    void endsAreCountedAtTheNearestMinimumElsewhereOrOutsideTheDomain() {
        Scenario scenario = noisy(scenario(TWO_BASINS, new Point(0.1, 0), 400, run(optimizer(SGD, 0.02))), "3", 60);
        Ensemble ensemble = Ensemble.of(scenario, 0);
        var minima = List.of(
                new Minimum(new Point(-1.02, 0), -0.2, false),
                new Minimum(new Point(0.97, 0), 0.2, false),
                new Minimum(new Point(9, 9), 5, false));
        EnsembleOutcomes endings = EnsembleOutcomes.of(ensemble, minima, VIEW, false);
        var counts = new int[3];
        for (int i = 0; i < 60; i++) {
            Trajectory member = ensemble.member(i);
            double x = member.x(400);
            double y = member.y(400);
            int at = Math.hypot(x + 1.02, y) <= 0.2 ? 0 : Math.hypot(x - 0.97, y) <= 0.2 ? 1 : 2;
            counts[at]++;
        }
        assertEquals(2, endings.atMinima().size());
        assertEquals(counts[0], endings.atMinima().getFirst().count());
        assertTrue(endings.atMinima().getFirst().lowest());
        assertEquals(counts[1], endings.atMinima().getLast().count());
        assertFalse(endings.atMinima().getLast().lowest());
        assertEquals(counts[2], endings.elsewhere());
        assertEquals(0.2, endings.near());
        Scenario edge = noisy(scenario("log(x) + y^2", new Point(1, 1), 50, run(optimizer(SGD, 0.5))), "0.1", 3);
        assertEquals(
                3,
                EnsembleOutcomes.of(Ensemble.of(edge, 0), List.of(), VIEW, false)
                        .leftDomain());
    }

    @Test
    void runsAreRepeatedOnlyWhenThatIsWanted() {
        Scenario scenario = scenario(TWO_BASINS, new Point(0, 1), 5, run(optimizer(SGD, 0.05)));
        assertTrue(Ensemble.all(scenario).isEmpty());
        assertTrue(Ensemble.all(noisy(scenario, "1", 1)).isEmpty());
        assertEquals(1, Ensemble.all(noisy(scenario, "1", 2)).size());
    }

    @Test
    void anInterruptedThreadCancelsAndTheCrewTellsWhatWasThrown() {
        Scenario scenario = noisy(scenario(TWO_BASINS, new Point(0, 1), 50, run(optimizer(SGD, 0.05))), "1", 30);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Ensemble.of(scenario, 0));
        assertTrue(Thread.interrupted());
        assertThrows(
                IllegalStateException.class,
                () -> ParallelWork.map(9, i -> {
                    throw new IllegalStateException("piece " + i);
                }));
        var wanted = new ArrayList<Integer>();
        for (int i = 0; i < 100; i++) {
            wanted.add(i * i);
        }
        assertEquals(wanted, ParallelWork.map(100, i -> i * i));
    }
}
