package io.github.thalweg.formula.grid;

/// Cubic Hermite polynomials on [0, 1]: the weights of two values and two slopes.
final class Hermite {
    private Hermite() {}

    /// The weight of the value at 1; that of the value at 0 is the rest of one.
    static double value(double t, int order) {
        return switch (order) {
            case 0 -> t * t * (3 - 2 * t);
            case 1 -> 6 * t * (1 - t);
            default -> 6 - 12 * t;
        };
    }

    /// The weight of the slope at 0.
    static double slopeBefore(double t, int order) {
        return switch (order) {
            case 0 -> t * (1 - t) * (1 - t);
            case 1 -> (1 - t) * (1 - 3 * t);
            default -> 6 * t - 4;
        };
    }

    /// The weight of the slope at 1.
    static double slopeBehind(double t, int order) {
        return switch (order) {
            case 0 -> t * t * (t - 1);
            case 1 -> t * (3 * t - 2);
            default -> 6 * t - 2;
        };
    }

    /// The weight of the value at 0, given that of the value at 1.
    static double rest(double value, int order) {
        return order == 0 ? 1 - value : -value;
    }
}
