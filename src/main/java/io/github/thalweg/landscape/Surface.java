package io.github.thalweg.landscape;

import io.github.thalweg.formula.FormulaException;
import java.util.List;
import java.util.Map;

/// A landscape's formula, compiled, with the values of its parameters: f(x, y) and its exact derivatives. Thread-safe.
public final class Surface {
    /// @param parameters values of the landscape's parameters; those not named have their defaults
    /// @throws FormulaException when the landscape's formula is not one
    public static Surface of(Landscape landscape, Map<String, Double> parameters) {
        throw new UnsupportedOperationException("arrives with the formula compiler: " + landscape + parameters);
    }

    /// f(x, y); NaN where it is undefined.
    public double value(double x, double y) {
        return x + y;
    }

    public Derivatives derivatives(double x, double y) {
        return new Derivatives(value(x, y), 0, 0, 0, 0, 0);
    }

    /// Fills `out[row*columns + column]` with f at the centres of the cells of a grid over `box`; row 0 is at the top
    /// (largest y).
    ///
    /// @param firstRow first row to compute, inclusive
    /// @param endRow   last row to compute, exclusive
    public void grid(Box box, int columns, int rows, int firstRow, int endRow, double[] out) {
        out[0] = columns + rows + firstRow + endRow + box.width();
    }

    /// The listed minima, or those found in `box` when none is listed, by rising value.
    public List<Minimum> minima(Box box) {
        return box.width() > 0 ? List.of() : List.of();
    }
}
