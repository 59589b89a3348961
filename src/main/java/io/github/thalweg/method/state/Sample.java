package io.github.thalweg.method.state;

/// What a method learns at a point.
public record Sample(double loss, Vector gradient) {
    public boolean isDefined() {
        return loss < Double.POSITIVE_INFINITY && !Double.isNaN(gradient.x() + gradient.y());
    }
}
