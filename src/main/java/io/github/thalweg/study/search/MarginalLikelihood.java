package io.github.thalweg.study.search;

import io.github.thalweg.study.search.GaussianProcess.Covariance;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.jspecify.annotations.Nullable;

/// Choice of a Gaussian process's amplitude, noise and lengths by maximum likelihood. The likelihood is climbed
/// along the signs of its slopes (Rprop, Riedmiller & Braun, 1993) in the logarithms, from several places: one
/// usual, the others drawn.
final class MarginalLikelihood {
    private static final int CLIMBS = 4;
    private static final int STEPS = 60;
    private static final double FIRST_STEP = 0.4;
    private static final double MAX_STEP = 1;
    private static final double GROWTH = 1.2;
    private static final double SHRINKAGE = 0.5;
    /// For values of variance one in the unit cube.
    private static final Covariance MIN = new Covariance(0.05, 1e-6, 0.02);

    private static final Covariance MAX = new Covariance(20, 1, 5);
    private static final Covariance USUAL = new Covariance(1, 1e-3, 0.3);

    private final double[][] places;
    private final double[] values;
    private @Nullable GaussianProcess best;
    private double bestLikelihood = Double.NEGATIVE_INFINITY;

    private MarginalLikelihood(double[][] places, double[] values) {
        this.places = places;
        this.values = values;
    }

    /// The most likely process that was found.
    ///
    /// @param values with mean 0 and variance 1
    /// @param seed   of the drawn places
    static GaussianProcess fit(double[][] places, double[] values, long seed) {
        var likelihood = new MarginalLikelihood(places, values);
        var random = new SplittableRandom(seed);
        int count = 2 + places[0].length;
        for (int climb = 0; climb < CLIMBS; climb++) {
            likelihood.climb(climb == 0 ? logs(USUAL, count) : likelihood.drawn(random, count));
        }
        GaussianProcess found = likelihood.best;
        return found == null ? new GaussianProcess(places, values, covariance(logs(MAX, count))) : found;
    }

    private double[] drawn(SplittableRandom random, int count) {
        double[] low = logs(MIN, count);
        double[] high = logs(MAX, count);
        var place = new double[count];
        for (int i = 0; i < count; i++) {
            place[i] = low[i] + (high[i] - low[i]) * random.nextDouble();
        }
        return place;
    }

    private void climb(double[] from) {
        double[] low = logs(MIN, from.length);
        double[] high = logs(MAX, from.length);
        double[] at = from;
        var steps = new double[at.length];
        Arrays.fill(steps, FIRST_STEP);
        double[] before = new double[at.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slopes = slopes(at);
            for (int i = 0; i < at.length; i++) {
                double agreement = slopes[i] * before[i];
                steps[i] = agreement > 0
                        ? Math.min(steps[i] * GROWTH, MAX_STEP)
                        : agreement < 0 ? steps[i] * SHRINKAGE : steps[i];
                at[i] = Math.clamp(at[i] + Math.signum(slopes[i]) * steps[i], low[i], high[i]);
            }
            before = slopes;
        }
    }

    /// The slopes at a place, which is kept when it is the best. Where the covariance has no root, more noise is
    /// better.
    private double[] slopes(double[] logs) {
        try {
            var process = new GaussianProcess(places, values, covariance(logs));
            double likelihood = process.logMarginalLikelihood();
            if (likelihood > bestLikelihood) {
                bestLikelihood = likelihood;
                best = process;
            }
            return process.slopes();
        } catch (NonPositiveDefiniteMatrixException _) {
            var more = new double[logs.length];
            more[1] = 1;
            return more;
        }
    }

    private static double[] logs(Covariance covariance, int count) {
        var logs = new double[count];
        Arrays.fill(logs, StrictMath.log(covariance.length(0)));
        logs[0] = StrictMath.log(covariance.amplitude());
        logs[1] = StrictMath.log(covariance.noise());
        return logs;
    }

    private static Covariance covariance(double[] logs) {
        double[] all = Arrays.stream(logs).map(StrictMath::exp).toArray();
        return new Covariance(all[0], all[1], Arrays.copyOfRange(all, 2, all.length));
    }
}
