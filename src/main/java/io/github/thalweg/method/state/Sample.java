package io.github.thalweg.method.state;

/// Loss and gradient at a point.
public record Sample(double loss, Vector gradient) {
    public boolean isDefined() {
        return loss < Double.POSITIVE_INFINITY && !Double.isNaN(gradient.x() + gradient.y());
    }
}
