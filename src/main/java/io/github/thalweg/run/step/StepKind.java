package io.github.thalweg.run.step;

/// Subjects of the lines of an update.
public enum StepKind {
    /// The learning rate that the schedule gives.
    RATE,
    /// The gradient: the true one, and what noise, clipping, `l2` or a wrapping rule make of it.
    GRADIENT,
    /// A name whose value lives on to the next update.
    MEMORY,
    /// A value that grows with the square of the gradient, for each coordinate.
    SQUARES,
    /// Anything else on the way to the step.
    VALUE,
    /// Theta after the line.
    STEP
}
