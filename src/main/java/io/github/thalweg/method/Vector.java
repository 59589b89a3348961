package io.github.thalweg.method;

/// A pair of numbers in the plane: a point, a gradient, a direction.
public record Vector(double x, double y) {
    Vector plus(Vector v) {
        return new Vector(x + v.x, y + v.y);
    }

    Vector minus(Vector v) {
        return new Vector(x - v.x, y - v.y);
    }

    Vector times(double factor) {
        return new Vector(factor * x, factor * y);
    }

    Vector negated() {
        return new Vector(-x, -y);
    }

    /// This point moved by `t` times `direction`.
    Vector along(Vector direction, double t) {
        return new Vector(x + t * direction.x, y + t * direction.y);
    }

    double dot(Vector v) {
        return x * v.x + y * v.y;
    }

    double norm() {
        return Math.sqrt(dot(this));
    }

    /// |x| + |y|
    double sumOfSizes() {
        return Math.abs(x) + Math.abs(y);
    }

    /// max(|x|, |y|)
    double largestSize() {
        return Math.max(Math.abs(x), Math.abs(y));
    }
}
