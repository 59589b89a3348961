package io.github.thalweg.formula.grid;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridSurfaceTest {
    private static final int[][] ORDERS = {{0, 0}, {1, 0}, {0, 1}, {2, 0}, {1, 1}, {0, 2}};

    private static double place(GridAxis axis, int i) {
        return axis.min() + i * (axis.max() - axis.min()) / (axis.count() - 1);
    }

    private static GridSurface sampled(GridAxis x, GridAxis y, DoubleBinaryOperator f) {
        var values = new double[x.count() * y.count()];
        Arrays.setAll(values, k -> f.applyAsDouble(place(x, k % x.count()), place(y, k / x.count())));
        return new GridSurface(x, y, values);
    }

    private static double[] random(int length, long seed) {
        var random = new Random(seed);
        return random.doubles(length, -1, 1).toArray();
    }

    /// The derivative of t^power.
    private static double power(double t, int power, int order) {
        double factor = 1;
        for (int i = 0; i < order; i++) {
            factor *= power - i;
        }
        return power < order ? 0 : factor * Math.pow(t, power - order);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "5, 9", "12, 4", "31, 256"})
    void cubicsAreReproduced(int columns, int rows) {
        var x = new GridAxis(-2, 1, columns);
        var y = new GridAxis(0.5, 3, rows);
        for (int a = 0; a <= 3; a++) {
            for (int b = 0; b <= 3; b++) {
                int p = a;
                int q = b;
                GridSurface surface = sampled(x, y, (u, v) -> Math.pow(u, p) * Math.pow(v, q));
                for (int i = 0; i <= 20; i++) {
                    double u = -2 + 3.0 * i / 20;
                    double v = 0.5 + 2.5 * ((7 * i) % 21) / 20;
                    for (int[] order : ORDERS) {
                        double wanted = power(u, p, order[0]) * power(v, q, order[1]);
                        double tolerance = 1e-9 * Math.pow(Math.max(columns, rows) / 4.0, order[0] + order[1]);
                        assertEquals(wanted, surface.at(u, v, order[0], order[1]), tolerance);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 1", "5, 4, 2", "7, 12, 3", "16, 9, 4"})
    void isTheSplineOfSplinesByTheirConditions(int columns, int rows, long seed) {
        var x = new GridAxis(-1, 2.5, columns);
        var y = new GridAxis(3, 4, rows);
        double[] values = random(columns * rows, seed);
        var surface = new GridSurface(x, y, values);
        double stepX = 3.5 / (columns - 1);
        double stepY = 1.0 / (rows - 1);
        for (int i = 0; i <= 12; i++) {
            double u = i / 12.0 * (columns - 1);
            double v = (5 * i % 13) / 12.0 * (rows - 1);
            for (int[] order : ORDERS) {
                var line = new double[rows];
                for (int row = 0; row < rows; row++) {
                    double[] f = Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
                    line[row] = new DenseSpline(f).at(u, order[0]);
                }
                double wanted =
                        new DenseSpline(line).at(v, order[1]) / Math.pow(stepX, order[0]) / Math.pow(stepY, order[1]);
                double found = surface.at(-1 + u * stepX, 3 + v * stepY, order[0], order[1]);
                assertEquals(wanted, found, 1e-9 * (1 + Math.abs(wanted)), u + ", " + v + " " + Arrays.toString(order));
            }
        }
    }

    @Test
    void goesThroughItsValues() {
        var x = new GridAxis(0, 4, 5);
        var y = new GridAxis(0, 3, 4);
        double[] values = random(20, 5);
        var surface = new GridSurface(x, y, values);
        for (int k = 0; k < 20; k++) {
            int column = k % 5;
            int row = k / 5;
            assertEquals(values[k], surface.at(column, row, 0, 0), 1e-15);
            assertEquals(values[k], surface.value(column, row));
        }
    }

    @Test
    void isUndefinedOutsideAndBesideUnknownNodesAlone() {
        double[] values = random(30, 6);
        values[2 * 6 + 3] = Double.NaN;
        var surface = new GridSurface(new GridAxis(0, 5, 6), new GridAxis(0, 4, 5), values);
        for (int[] order : ORDERS) {
            for (double[] at : new double[][] {{-0.001, 1}, {5.001, 1}, {1, -0.001}, {1, 4.001}, {Double.NaN, 1}}) {
                assertTrue(Double.isNaN(surface.at(at[0], at[1], order[0], order[1])));
            }
            for (double u = 0.5; u < 5; u++) {
                for (double v = 0.5; v < 4; v++) {
                    boolean beside = Math.abs(u - 3) < 1 && Math.abs(v - 2) < 1;
                    assertEquals(beside, Double.isNaN(surface.at(u, v, order[0], order[1])), u + ", " + v);
                }
            }
        }
    }

    @Test
    void splinesTakeTheNearestKnownValueForAnUnknownOne() {
        var random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            double[] values = random(42, 100 + trial);
            for (int k = 0; k < 42; k++) {
                values[k] = random.nextDouble() < 0.6 ? Double.NaN : values[k];
            }
            values[17] = 0.25;
            double[] filled = filled(values, 7);
            var x = new GridAxis(0, 6, 7);
            var y = new GridAxis(0, 5, 6);
            var holed = new GridSurface(x, y, values);
            var whole = new GridSurface(x, y, filled);
            for (double u = 0.25; u < 6; u++) {
                for (double v = 0.75; v < 5; v++) {
                    double found = holed.at(u, v, 0, 0);
                    assertTrue(Double.isNaN(found) || found == whole.at(u, v, 0, 0));
                }
            }
            assertArrayEquals(filled, Holes.filled(values, 7));
        }
    }

    /// Nodes in the order of rows, then columns: of several at one distance the first is taken.
    private static double[] filled(double[] values, int columns) {
        double[] filled = values.clone();
        for (int k = 0; k < values.length; k++) {
            double shortest = Double.POSITIVE_INFINITY;
            for (int other = 0; Double.isNaN(values[k]) && other < values.length; other++) {
                double distance = Math.hypot(k % columns - other % columns, k / columns - other / columns);
                if (!Double.isNaN(values[other]) && distance < shortest) {
                    shortest = distance;
                    filled[k] = values[other];
                }
            }
        }
        return filled;
    }

    @Test
    void equalValuesAreEqualSurfaces() {
        var axis = new GridAxis(0, 1, 4);
        double[] values = random(16, 8);
        var surface = new GridSurface(axis, axis, values);
        assertEquals(surface, new GridSurface(axis, axis, values.clone()));
        assertEquals(surface.hashCode(), new GridSurface(axis, axis, values.clone()).hashCode());
        values[3] = 2;
        assertNotEquals(surface, new GridSurface(axis, axis, values));
        assertNotEquals(surface, new GridSurface(axis, new GridAxis(0, 2, 4), values));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3", "0, 1, 257", "1, 1, 4", "2, 1, 4", "0, Infinity, 4", "NaN, 1, 4"})
    void anAxisIsARangeOfFourToTwoHundredAndFiftySixPlaces(double min, double max, int count) {
        assertThrows(IllegalArgumentException.class, () -> new GridAxis(min, max, count));
    }
}
