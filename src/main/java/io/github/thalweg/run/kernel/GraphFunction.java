package io.github.thalweg.run.kernel;

/// Expressions of a run's graph, compiled. Thread-safe.
public interface GraphFunction {
    /// @param arguments the run's numbers
    /// @param state     the values of the inputs that the function was compiled with
    /// @param t         the number of the update, from 1
    /// @param out       filled with the values of the expressions, in order
    void compute(double[] arguments, double[] state, double t, double[] out);
}
