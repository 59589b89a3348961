package io.github.thalweg.formula.grid;

import java.util.HashMap;
import java.util.Map;

/// A recorded surface as the spline in y of the splines in x, each by its conditions alone.
public final class DenseSurface {
    private static final int[][] ORDERS = {{0, 0}, {1, 0}, {0, 1}, {2, 0}, {1, 1}, {0, 2}};
    private static final Map<GridSurface, DenseSpline[]> ROWS = new HashMap<>();

    private DenseSurface() {}

    /// Value, gradient and Hessian, as `Surface` has them.
    ///
    /// @param surface without unknown values
    public static double[] derivatives(GridSurface surface, double x, double y) {
        DenseSpline[] rows = ROWS.computeIfAbsent(surface, DenseSurface::rows);
        double stepX = (surface.x().max() - surface.x().min()) / (surface.x().count() - 1);
        double stepY = (surface.y().max() - surface.y().min()) / (surface.y().count() - 1);
        var along = new DenseSpline[3];
        for (int order = 0; order < along.length; order++) {
            var column = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                column[row] = rows[row].at((x - surface.x().min()) / stepX, order);
            }
            along[order] = new DenseSpline(column);
        }
        var all = new double[ORDERS.length];
        for (int k = 0; k < ORDERS.length; k++) {
            double height = along[ORDERS[k][0]].at((y - surface.y().min()) / stepY, ORDERS[k][1]);
            all[k] = height / Math.pow(stepX, ORDERS[k][0]) / Math.pow(stepY, ORDERS[k][1]);
        }
        return all;
    }

    private static DenseSpline[] rows(GridSurface surface) {
        var rows = new DenseSpline[surface.y().count()];
        for (int row = 0; row < rows.length; row++) {
            var values = new double[surface.x().count()];
            for (int column = 0; column < values.length; column++) {
                values[column] = surface.value(column, row);
            }
            rows[row] = new DenseSpline(values);
        }
        return rows;
    }
}
