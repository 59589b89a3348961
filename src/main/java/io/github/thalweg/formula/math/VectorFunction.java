package io.github.thalweg.formula.math;

/// Expressions of a graph, compiled for many values of their inputs at once. Thread-safe.
public interface VectorFunction {
    /// The number of values in a plane.
    int LANES = 128;

    /// Replaces the values of the outputs, computed from those of the inputs.
    ///
    /// @param planes   one after another
    /// @param uniforms values that all lanes have in common
    void compute(double[] planes, double[] uniforms);
}
