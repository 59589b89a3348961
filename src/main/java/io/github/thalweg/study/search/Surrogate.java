package io.github.thalweg.study.search;

import io.github.thalweg.study.search.GaussianProcess.Posterior;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/// Model of the loss in a Bayesian search, from the trials so far: a Gaussian process of its decades over the unit
/// cube, and the place where the next trial promises most.
public final class Surrogate {
    private final LossScale scale;
    private final GaussianProcess process;
    private final double mean;
    private final double spread;
    private final double best;

    /// Prediction at a place.
    ///
    /// @param mean      of the loss's decades, as [LossScale] has them
    /// @param deviation of them
    /// @param improvement expected of a trial, in decades below the lowest mean at a place that was tried
    public record Belief(double mean, double deviation, double improvement) {}

    private Surrogate(LossScale scale, double[][] places, double[] decades, long seed) {
        this.scale = scale;
        this.mean = Arrays.stream(decades).average().orElse(0);
        double squares =
                Arrays.stream(decades).map(d -> (d - mean) * (d - mean)).sum();
        double deviation = Math.sqrt(squares / decades.length);
        this.spread = deviation > 0 ? deviation : 1;
        double[] standardised =
                Arrays.stream(decades).map(d -> (d - mean) / spread).toArray();
        this.process = MarginalLikelihood.fit(places, standardised, seed);
        this.best = Arrays.stream(places)
                .mapToDouble(place -> process.at(place).mean())
                .min()
                .orElse(0);
    }

    /// @param trials of whole runs, at least one
    public static Surrogate of(Search search, List<Trial> trials) {
        double[] losses = trials.stream().mapToDouble(Trial::loss).toArray();
        LossScale scale = LossScale.of(search.startLoss(), losses);
        double[][] places =
                trials.stream().map(trial -> search.place(trial.values())).toArray(double[][]::new);
        return new Surrogate(
                scale,
                places,
                Arrays.stream(losses)
                        .map(loss -> scale.decades(cut(loss, search.startLoss())))
                        .toArray(),
                search.seed());
    }

    /// A run that ends above its start is as bad as one that diverged: how high it gets says nothing of where a good
    /// one is, and a cliff that high would bend the process far around.
    private static double cut(double loss, double start) {
        return Double.isFinite(start) && !(loss <= start) ? start : loss;
    }

    public LossScale scale() {
        return scale;
    }

    /// @param place in the unit cube
    public Belief at(double[] place) {
        Posterior posterior = process.at(place);
        return new Belief(
                mean + spread * posterior.mean(),
                spread * posterior.deviation(),
                spread * expectedImprovement(best, posterior));
    }

    /// `(best - mean)*Φ(z) + deviation*φ(z)` with `z = (best - mean)/deviation`: how far below `best` a value is, on
    /// average, where values above count as 0. Jones, Schonlau & Welch, 1998.
    static double expectedImprovement(double best, Posterior posterior) {
        double gain = best - posterior.mean();
        if (!(posterior.deviation() > 0)) {
            return Math.max(gain, 0);
        }
        double z = gain / posterior.deviation();
        double below = Erf.erfc(-z / Math.sqrt(2)) / 2;
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return Math.max(gain * below + posterior.deviation() * density, 0);
    }
}
