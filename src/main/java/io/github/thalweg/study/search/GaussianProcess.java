package io.github.thalweg.study.search;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/// A Gaussian process with zero mean, conditioned on values at places of the unit cube. Its covariance is Matérn's with
/// ν = 5/2 and a length of its own for each coordinate:
///
/// `k(a, b) = amplitude*(1 + √5 r + 5/3 r²)*exp(-√5 r)`, `r² = Σ ((a_i - b_i)/length_i)²`,
///
/// and every value carries independent noise. Rasmussen & Williams, 2006, "Gaussian Processes for Machine Learning",
/// algorithm 2.1.
final class GaussianProcess {
    private static final double ROOT_5 = Math.sqrt(5);

    private final double[][] places;
    private final Covariance covariance;
    private final CholeskyDecomposition factor;
    private final RealMatrix lower;
    private final RealVector weights;
    private final RealVector values;

    /// Covariance of the values at two places.
    static final class Covariance {
        private final double amplitude;
        private final double noise;
        private final double[] lengths;

        /// @param amplitude variance of the values, above 0
        /// @param noise     variance of their noise, above 0
        /// @param lengths   how far along each coordinate values resemble each other, above 0
        Covariance(double amplitude, double noise, double... lengths) {
            this.amplitude = amplitude;
            this.noise = noise;
            this.lengths = lengths.clone();
        }

        double amplitude() {
            return amplitude;
        }

        double noise() {
            return noise;
        }

        double length(int coordinate) {
            return lengths[coordinate];
        }

        double distance(double[] a, double[] b) {
            double squares = 0;
            for (int i = 0; i < a.length; i++) {
                double along = (a[i] - b[i]) / lengths[i];
                squares += along * along;
            }
            return Math.sqrt(squares);
        }

        double of(double[] a, double[] b) {
            double scaled = ROOT_5 * distance(a, b);
            return amplitude * (1 + scaled + scaled * scaled / 3) * StrictMath.exp(-scaled);
        }

        /// The slope of [#of] along the logarithm of one of the lengths.
        double slope(double[] a, double[] b, int coordinate) {
            double scaled = ROOT_5 * distance(a, b);
            double along = (a[coordinate] - b[coordinate]) / lengths[coordinate];
            return amplitude * 5 / 3 * (1 + scaled) * StrictMath.exp(-scaled) * along * along;
        }
    }

    /// Prediction of the process at a place.
    ///
    /// @param deviation of the value without its noise
    record Posterior(double mean, double deviation) {}

    /// @param places points of the unit cube, at least one
    /// @param values one for each
    /// @throws org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException when the noise is too small, for
    /// places that nearly coincide
    GaussianProcess(double[][] places, double[] values, Covariance covariance) {
        this.places = places;
        this.covariance = covariance;
        var matrix = new Array2DRowRealMatrix(places.length, places.length);
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j <= i; j++) {
                double entry = covariance.of(places[i], places[j]) + (i == j ? covariance.noise() : 0);
                matrix.setEntry(i, j, entry);
                matrix.setEntry(j, i, entry);
            }
        }
        this.factor = new CholeskyDecomposition(matrix, 1e-9, 1e-14);
        this.lower = factor.getL();
        this.values = new ArrayRealVector(values, false);
        this.weights = factor.getSolver().solve(this.values);
    }

    Posterior at(double[] place) {
        double[] across =
                Arrays.stream(places).mapToDouble(p -> covariance.of(p, place)).toArray();
        double mean = 0;
        for (int i = 0; i < across.length; i++) {
            mean += across[i] * weights.getEntry(i);
        }
        return new Posterior(mean, Math.sqrt(Math.max(0, covariance.amplitude() - explained(across))));
    }

    /// The squared length of `L⁻¹ across`.
    private double explained(double[] across) {
        var solved = new double[across.length];
        double squares = 0;
        for (int i = 0; i < solved.length; i++) {
            double rest = across[i];
            for (int j = 0; j < i; j++) {
                rest -= lower.getEntry(i, j) * solved[j];
            }
            solved[i] = rest / lower.getEntry(i, i);
            squares += solved[i] * solved[i];
        }
        return squares;
    }

    /// `-½ yᵀ K⁻¹ y - ½ log|K| - n/2 log 2π`.
    double logMarginalLikelihood() {
        double logRoot = 0;
        for (int i = 0; i < places.length; i++) {
            logRoot += StrictMath.log(lower.getEntry(i, i));
        }
        return -values.dotProduct(weights) / 2 - logRoot - places.length / 2.0 * StrictMath.log(2 * Math.PI);
    }

    /// The slopes of [#logMarginalLikelihood] along the logarithms of amplitude, noise and each length:
    /// `½ tr((ααᵀ - K⁻¹) ∂K)`, with `α = K⁻¹ y`.
    double[] slopes() {
        RealMatrix inverse = factor.getSolver().getInverse();
        int n = places.length;
        var slopes = new double[2 + places[0].length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double pull = (weights.getEntry(i) * weights.getEntry(j) - inverse.getEntry(i, j)) / 2;
                slopes[0] += pull * covariance.of(places[i], places[j]);
                slopes[1] += i == j ? pull * covariance.noise() : 0;
                for (int c = 0; c < places[0].length; c++) {
                    slopes[2 + c] += pull * covariance.slope(places[i], places[j], c);
                }
            }
        }
        return slopes;
    }
}
