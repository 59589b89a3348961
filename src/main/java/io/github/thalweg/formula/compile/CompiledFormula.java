package io.github.thalweg.formula.compile;

/// A formula f(x, y) and its exact first and second derivatives, as compiled code. Thread-safe.
public interface CompiledFormula {
    /// f(x, y); NaN where it is undefined.
    ///
    /// @param parameters values in the order of the names given to [FormulaCompiler]
    double value(double x, double y, double[] parameters);

    /// Puts f, df/dx, df/dy, d2f/dx2, d2f/dxdy, d2f/dy2 into `out`.
    void derivatives(double x, double y, double[] parameters, double[] out);

    /// Puts f at `columns` points x = `x` + i*`dx` of one row into `out`, from `offset` on.
    void row(double x, double dx, double y, int columns, double[] parameters, double[] out, int offset);

    /// About the time that f takes, in additions.
    int workOfValue();

    /// About the time that f and its derivatives take, in additions.
    int workOfDerivatives();

    /// The same with the other sign.
    default CompiledFormula negated() {
        return new NegatedFormula(this);
    }
}
