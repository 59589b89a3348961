package io.github.thalweg.landscape;

/// The loss and its exact derivatives at one point.
public record Derivatives(double value, double dx, double dy, double dxx, double dxy, double dyy) {
    public double gradientNorm() {
        return Math.hypot(dx, dy);
    }

    /// Eigenvalues and eigen-directions of the Hessian.
    public Curvature curvature() {
        return Curvature.of(dxx, dxy, dyy);
    }

    /// The larger eigenvalue of the Hessian: the sharpness.
    public double lambdaMax() {
        return curvature().high();
    }

    /// The smaller eigenvalue of the Hessian.
    public double lambdaMin() {
        return curvature().low();
    }
}
