package io.github.thalweg.measure;

import org.jspecify.annotations.Nullable;

/// A condition on a number; all that are given must hold.
///
/// @param below  the number is smaller than this
/// @param above  the number is larger than this
/// @param finite the number is finite, or is not
public record Condition(
        @Nullable Double below,
        @Nullable Double above,
        @Nullable Boolean finite) {
    public static final Condition NONE = new Condition(null, null, null);

    public boolean isEmpty() {
        return below == null && above == null && finite == null;
    }

    /// Whether a number meets it; NaN is neither below nor above anything.
    public boolean holds(double value) {
        return (below == null || value < below)
                && (above == null || value > above)
                && (finite == null || finite == Double.isFinite(value));
    }
}
