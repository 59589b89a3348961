package io.github.thalweg.formula.grid;

/// The not-a-knot cubic spline through numbers at 0, 1, 2, ...: of all twice smooth curves of cubic pieces the one
/// whose third derivative does not jump at the second and the last but one. Cubics are reproduced.
final class Spline {
    private Spline() {}

    /// Slopes of the spline at its nodes: s for slopes and f for the numbers,
    /// `s[i-1] + 4 s[i] + s[i+1] = 3 (f[i+1] - f[i-1])` between the ends; at the first
    /// `s[0] + 2 s[1] = (-5 f[0] + 4 f[1] + f[2])/2`, and the same from behind at the last. Elimination from below.
    ///
    /// @param f at least four numbers
    static double[] slopes(double[] f) {
        int n = f.length;
        var above = new double[n];
        var slopes = new double[n];
        above[0] = 2;
        slopes[0] = (-5 * f[0] + 4 * f[1] + f[2]) / 2;
        for (int i = 1; i < n - 1; i++) {
            double pivot = 4 - above[i - 1];
            above[i] = 1 / pivot;
            slopes[i] = (3 * (f[i + 1] - f[i - 1]) - slopes[i - 1]) / pivot;
        }
        double end = (5 * f[n - 1] - 4 * f[n - 2] - f[n - 3]) / 2;
        slopes[n - 1] = (end - 2 * slopes[n - 2]) / (1 - 2 * above[n - 2]);
        for (int i = n - 2; i >= 0; i--) {
            slopes[i] -= above[i] * slopes[i + 1];
        }
        return slopes;
    }
}
