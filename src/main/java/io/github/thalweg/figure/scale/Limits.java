package io.github.thalweg.figure.scale;

/// Ends of an axis that were asked for.
///
/// @param high above `low`; both are finite
public record Limits(double low, double high) {
    public Limits {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(Messages.limits(low, high));
        }
    }
}
