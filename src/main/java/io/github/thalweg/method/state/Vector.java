package io.github.thalweg.method.state;

/// A pair of numbers in the plane: a point, a gradient, a direction.
public record Vector(double x, double y) {
    public Vector plus(Vector v) {
        return new Vector(x + v.x, y + v.y);
    }

    public Vector minus(Vector v) {
        return new Vector(x - v.x, y - v.y);
    }

    public Vector times(double factor) {
        return new Vector(factor * x, factor * y);
    }

    public Vector negated() {
        return new Vector(-x, -y);
    }

    /// This point moved by `t` times `direction`.
    public Vector along(Vector direction, double t) {
        return new Vector(x + t * direction.x, y + t * direction.y);
    }

    public double dot(Vector v) {
        return x * v.x + y * v.y;
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    /// |x| + |y|
    public double sumOfSizes() {
        return Math.abs(x) + Math.abs(y);
    }

    /// max(|x|, |y|)
    public double largestSize() {
        return Math.max(Math.abs(x), Math.abs(y));
    }
}
