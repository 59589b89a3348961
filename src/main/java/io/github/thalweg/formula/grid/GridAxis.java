package io.github.thalweg.formula.grid;

/// Evenly spaced places of one coordinate.
///
/// @param min   the first place
/// @param max   the last, above the first
/// @param count 4 to 256
public record GridAxis(double min, double max, int count) {
    public static final int MIN_COUNT = 4;
    public static final int MAX_COUNT = 256;

    public GridAxis {
        if (!(min < max) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException(Messages.RANGE);
        }
        if (count < MIN_COUNT || count > MAX_COUNT) {
            throw new IllegalArgumentException(Messages.places(MIN_COUNT, MAX_COUNT, count));
        }
    }

    double step() {
        return (max - min) / (count - 1);
    }

    boolean contains(double at) {
        return at >= min && at <= max;
    }

    /// The distance from the first place, in steps.
    double steps(double at) {
        return (at - min) / step();
    }

    /// The cell that a distance from the first place is in.
    int cell(double steps) {
        return Math.min((int) steps, count - 2);
    }
}
