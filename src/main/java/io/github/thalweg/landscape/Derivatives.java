package io.github.thalweg.landscape;

/// The loss and its exact derivatives at one point.
public record Derivatives(double value, double dx, double dy, double dxx, double dxy, double dyy) {
    public double gradientNorm() {
        return Math.hypot(dx, dy);
    }

    /// The larger eigenvalue of the Hessian.
    public double lambdaMax() {
        return (dxx + dyy) / 2 + Math.hypot((dxx - dyy) / 2, dxy);
    }

    /// The smaller eigenvalue of the Hessian.
    public double lambdaMin() {
        return (dxx + dyy) / 2 - Math.hypot((dxx - dyy) / 2, dxy);
    }
}
