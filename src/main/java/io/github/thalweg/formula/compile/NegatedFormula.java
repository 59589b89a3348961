package io.github.thalweg.formula.compile;

/// A formula with the other sign, and so its derivatives.
record NegatedFormula(CompiledFormula formula) implements CompiledFormula {
    @Override
    public double value(double x, double y, double[] parameters) {
        return -formula.value(x, y, parameters);
    }

    @Override
    public void derivatives(double x, double y, double[] parameters, double[] out) {
        formula.derivatives(x, y, parameters, out);
        negate(out, 0, out.length);
    }

    @Override
    public void row(double x, double dx, double y, int columns, double[] parameters, double[] out, int offset) {
        formula.row(x, dx, y, columns, parameters, out, offset);
        negate(out, offset, offset + columns);
    }

    private static void negate(double[] values, int from, int end) {
        for (int i = from; i < end; i++) {
            values[i] = -values[i];
        }
    }

    @Override
    public int workOfValue() {
        return formula.workOfValue();
    }

    @Override
    public int workOfDerivatives() {
        return formula.workOfDerivatives();
    }
}
