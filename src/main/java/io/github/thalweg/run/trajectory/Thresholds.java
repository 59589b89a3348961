package io.github.thalweg.run.trajectory;

import io.github.thalweg.landscape.Minimum;
import java.util.List;

/// Thresholds of "near", "still" and "diverged", for verdicts, studies, figures and exports alike.
///
/// Lengths are shares of the longer side of the scenario's view, so that a verdict does not depend on the units of a
/// landscape.
public final class Thresholds {
    /// At a minimum, as a share of the view: one pixel of a map of 500.
    public static final double NEAR = 2e-3;

    /// At a minimum though noise keeps it moving, as a share of the view: a run with noise circles within this around
    /// the minimum, and would hardly ever end within [#NEAR].
    public static final double NEAR_WITH_NOISE = 0.05;

    /// One update moves a settled run by less than this share of the view: a tenth of [#NEAR], so that a run that
    /// passes a minimum slowly has not settled.
    public static final double STILL = 2e-4;

    /// A run this many times the view away is gone, whatever its loss says.
    public static final double GONE = 20;

    /// A loss has grown when it is above this many times that of the start, and 1 more, for starts near 0.
    private static final double GROWN = 10;

    /// In landscape units. Beyond it numbers overflow soon: an undefined loss is that of a run that diverges, not the
    /// edge of a formula's domain, and no line of a rule is to blame for what follows.
    public static final double OVERFLOW = 1e30;

    /// Minima whose values differ by less, in units of the loss, are equally low: what rounding and a search leave is
    /// no difference.
    private static final double SAME_VALUE = 1e-9;

    private Thresholds() {}

    /// Whether a loss is so far above that of the start that the run diverges.
    public static boolean isGrown(double loss, double start) {
        return loss > Math.max(start, 0) * GROWN + 1;
    }

    /// Whether no known minimum is lower.
    ///
    /// @param known by rising value
    public static boolean isLowest(Minimum minimum, List<Minimum> known) {
        return isLowest(minimum, known.getFirst().value());
    }

    public static boolean isLowest(Minimum minimum, double lowest) {
        return minimum.value() <= lowest + SAME_VALUE;
    }
}
