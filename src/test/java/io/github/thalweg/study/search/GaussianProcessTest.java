package io.github.thalweg.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.study.search.GaussianProcess.Covariance;
import io.github.thalweg.study.search.GaussianProcess.Posterior;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The process against what one or two points give by hand, and against differences.
class GaussianProcessTest {
    private static final double[][] TWO = {{0.1}, {0.7}};

    /// Matérn 5/2 at a scaled distance.
    private static double matern(double r) {
        return (1 + Math.sqrt(5) * r + 5.0 / 3 * r * r) * Math.exp(-Math.sqrt(5) * r);
    }

    @Test
    void onePointPullsAsItIsLikeIt() {
        var covariance = new Covariance(2, 0.5, new double[] {0.4});
        var process = new GaussianProcess(new double[][] {{0.2}}, new double[] {3}, covariance);
        double k = 2 * matern(0.3 / 0.4);
        Posterior found = process.at(new double[] {0.5});
        assertEquals(k / 2.5 * 3, found.mean(), 1e-14);
        assertEquals(Math.sqrt(2 - k * k / 2.5), found.deviation(), 1e-14);
        assertEquals(
                -9 / (2 * 2.5) - Math.log(2.5) / 2 - Math.log(2 * Math.PI) / 2, process.logMarginalLikelihood(), 1e-14);
    }

    @Test
    void twoPointsAreSolvedTogether() {
        var covariance = new Covariance(1.5, 0.1, new double[] {0.5});
        var process = new GaussianProcess(TWO, new double[] {1, -2}, covariance);
        double own = 1.6;
        double across = 1.5 * matern(0.6 / 0.5);
        double determinant = own * own - across * across;
        double a = 1.5 * matern(0.2 / 0.5);
        double b = 1.5 * matern(0.4 / 0.5);
        double weightA = (own * 1 + across * 2) / determinant;
        double weightB = (-across * 1 - own * 2) / determinant;
        Posterior found = process.at(new double[] {0.3});
        assertEquals(a * weightA + b * weightB, found.mean(), 1e-14);
        double explained = (own * (a * a + b * b) - 2 * across * a * b) / determinant;
        assertEquals(Math.sqrt(1.5 - explained), found.deviation(), 1e-13);
    }

    @Test
    void withoutNoiseItGoesThroughItsPoints() {
        var process = new GaussianProcess(TWO, new double[] {1, -2}, new Covariance(1, 1e-12, new double[] {0.3}));
        assertEquals(1, process.at(TWO[0]).mean(), 1e-9);
        assertEquals(-2, process.at(TWO[1]).mean(), 1e-9);
        assertEquals(0, process.at(TWO[1]).deviation(), 1e-5);
        assertEquals(1, process.at(new double[] {30}).deviation(), 1e-9);
    }

    @Test
    void eachCoordinateHasItsOwnLength() {
        var covariance = new Covariance(1, 0.1, new double[] {0.5, 2});
        assertEquals(matern(1), covariance.of(new double[] {0, 0}, new double[] {0.5, 0}), 1e-15);
        assertEquals(matern(1), covariance.of(new double[] {0, 0}, new double[] {0, 2}), 1e-15);
        assertEquals(matern(Math.sqrt(2)), covariance.of(new double[] {0, 0}, new double[] {0.5, 2}), 1e-15);
    }

    @Test
    void theSlopesOfTheLikelihoodAreThoseOfDifferences() {
        double[][] places = drawn(7, 2);
        double[] values = {1, -0.5, 0.3, 2, -1.2, 0.1, 0.9};
        double[] logs = {0.3, -2, -1, 0.4};
        double[] slopes = process(places, values, logs).slopes();
        double h = 1e-5;
        for (int i = 0; i < logs.length; i++) {
            double[] up = logs.clone();
            double[] down = logs.clone();
            up[i] += h;
            down[i] -= h;
            double difference = process(places, values, up).logMarginalLikelihood()
                    - process(places, values, down).logMarginalLikelihood();
            assertEquals(difference / (2 * h), slopes[i], 1e-7);
        }
    }

    @Test
    void noOtherCovarianceIsMoreLikely() {
        double[][] places = drawn(12, 1);
        var values = new double[12];
        for (int i = 0; i < 12; i++) {
            values[i] = Math.sin(6 * places[i][0]) * 1.4;
        }
        double fitted = MarginalLikelihood.fit(places, values, 1).logMarginalLikelihood();
        for (double amplitude = -2.9; amplitude < 2.9; amplitude += 0.5) {
            for (double noise = -13.8; noise < 0; noise += 1) {
                for (double length = -2.9; length < 1.6; length += 0.25) {
                    double other = process(places, values, new double[] {amplitude, noise, length})
                            .logMarginalLikelihood();
                    assertTrue(other <= fitted + 1e-3, () -> "found " + fitted + ", there is " + other);
                }
            }
        }
    }

    @Test
    void expectedImprovementIsItsIntegral() {
        for (double best : new double[] {-1, 0, 0.5, 2}) {
            var posterior = new Posterior(0.3, 0.7);
            double sum = 0;
            double step = 1e-3;
            for (double z = -10 + step / 2; z < 10; z += step) {
                double value = 0.3 + 0.7 * z;
                sum += Math.max(best - value, 0) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
            }
            assertEquals(sum, Surrogate.expectedImprovement(best, posterior), 1e-6);
        }
        assertEquals(0.25, Surrogate.expectedImprovement(0.5, new Posterior(0.25, 0)));
        assertEquals(0, Surrogate.expectedImprovement(0.5, new Posterior(0.75, 0)));
    }

    private static double[][] drawn(int count, int coordinates) {
        var random = new SplittableRandom(3);
        var places = new double[count][];
        for (int i = 0; i < count; i++) {
            places[i] = random.doubles(coordinates).toArray();
        }
        return places;
    }

    /// @param logs of amplitude, noise and lengths
    private static GaussianProcess process(double[][] places, double[] values, double[] logs) {
        var lengths = new double[logs.length - 2];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.exp(logs[2 + i]);
        }
        return new GaussianProcess(places, values, new Covariance(Math.exp(logs[0]), Math.exp(logs[1]), lengths));
    }
}
