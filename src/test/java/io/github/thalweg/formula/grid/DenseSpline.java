package io.github.thalweg.formula.grid;

/// A not-a-knot cubic spline by its conditions alone: the four coefficients of each piece as unknowns of one dense
/// system, solved by elimination with pivots. What the program's splines are held against.
public final class DenseSpline {
    private final double[] coefficients;
    private final int pieces;

    /// @param f numbers at 0, 1, 2, ...
    public DenseSpline(double[] f) {
        pieces = f.length - 1;
        var system = new double[4 * pieces][4 * pieces + 1];
        int row = 0;
        for (int piece = 0; piece < pieces; piece++) {
            set(system[row], piece, 0, 0, 1);
            system[row++][4 * pieces] = f[piece];
            set(system[row], piece, 1, 0, 1);
            system[row++][4 * pieces] = f[piece + 1];
        }
        for (int piece = 0; piece + 1 < pieces; piece++) {
            for (int order = 1; order <= 2; order++) {
                set(system[row], piece, 1, order, 1);
                set(system[row++], piece + 1, 0, order, -1);
            }
        }
        for (int piece : new int[] {0, pieces - 2}) {
            set(system[row], piece, 1, 3, 1);
            set(system[row++], piece + 1, 0, 3, -1);
        }
        coefficients = solve(system);
    }

    /// Adds a derivative of a piece at t to an equation.
    private static void set(double[] equation, int piece, double t, int order, double sign) {
        for (int k = order; k < 4; k++) {
            double factor = sign * Math.pow(t, k - order);
            for (int i = 0; i < order; i++) {
                factor *= k - i;
            }
            equation[4 * piece + k] += factor;
        }
    }

    private static double[] solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int best = column;
            for (int row = column; row < n; row++) {
                best = Math.abs(system[row][column]) > Math.abs(system[best][column]) ? row : best;
            }
            double[] pivot = system[best];
            system[best] = system[column];
            system[column] = pivot;
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : system[row][column] / pivot[column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    system[row][k] -= factor * pivot[k];
                }
            }
        }
        var solution = new double[n];
        for (int row = 0; row < n; row++) {
            solution[row] = system[row][n] / system[row][row];
        }
        return solution;
    }

    /// The value or a derivative.
    public double at(double place, int order) {
        int piece = Math.min((int) place, pieces - 1);
        var equation = new double[4 * pieces];
        set(equation, piece, place - piece, order, 1);
        double sum = 0;
        for (int k = 0; k < equation.length; k++) {
            sum += equation[k] * coefficients[k];
        }
        return sum;
    }
}
