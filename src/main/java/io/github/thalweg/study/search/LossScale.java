package io.github.thalweg.study.search;

import java.util.Arrays;
import java.util.List;

/// Scale of losses for a Gaussian process: decades above a base, never far from the start's.
///
/// `decades = log10(loss - base)`, where the loss is cut to ten times the start's height above the base (as are
/// diverged runs) and to 1e-16 of it. The base is 0 where all losses are above 0; else it lies a thousandth of the way
/// from the lowest loss to the start's below the lowest.
///
/// @param base  below every loss
/// @param start height of the start's loss above the base
public record LossScale(double base, double start) {
    private static final double MIN = 1e-16;
    private static final double MAX = 10;
    private static final double BELOW = 1e-3;

    /// The scale on which all trials of these searches can be shown together.
    ///
    /// @param results at least one
    public static LossScale of(List<SearchResult> results) {
        double[] losses = results.stream()
                .flatMap(result -> result.trials().stream())
                .mapToDouble(Trial::loss)
                .toArray();
        return of(results.getFirst().search().startLoss(), losses);
    }

    /// @param start  the loss that all trials start from
    /// @param losses of trials; infinite where they diverged
    static LossScale of(double start, double[] losses) {
        double[] finite = Arrays.stream(losses).filter(Double::isFinite).toArray();
        double lowest = Math.min(
                Arrays.stream(finite).min().orElse(start), Double.isFinite(start) ? start : Double.POSITIVE_INFINITY);
        double top =
                Double.isFinite(start) ? start : Arrays.stream(finite).max().orElse(1);
        double base = lowest > 0 ? 0 : lowest - Math.max(BELOW * (top - lowest), Double.MIN_NORMAL);
        double height = top - base;
        return new LossScale(base, height > 0 && Double.isFinite(height) ? height : 1);
    }

    /// The decades of a loss.
    public double decades(double loss) {
        double height = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss - base;
        return StrictMath.log10(Math.clamp(height, start * MIN, start * MAX));
    }

    /// Whether a loss is so high that it is cut, as that of a diverged run.
    public boolean isCut(double loss) {
        return !(loss - base <= start * MAX);
    }

    /// The loss at so many decades.
    public double loss(double decades) {
        return base + StrictMath.pow(10, decades);
    }
}
