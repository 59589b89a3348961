package io.github.thalweg.method.state;

/// Input of an update: theta, the rate, the surface, and the memory.
///
/// @param theta the point
/// @param lr    the scheduled learning rate of this update
/// @param oneVariable y is 0 and has no slope
public record Update(Vector theta, double lr, Memory memory, Objective objective, boolean oneVariable) {
    /// No step is made.
    public Move stay() {
        return new Move(theta, 0);
    }

    /// A step of `length` times `direction`.
    public Move step(Vector direction, double length) {
        return new Move(theta.along(direction, length), length);
    }
}
