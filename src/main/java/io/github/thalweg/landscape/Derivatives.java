package io.github.thalweg.landscape;

/// The loss and its exact derivatives at one point.
public record Derivatives(double value, double dx, double dy, double dxx, double dxy, double dyy) {
    private static final double BOWL = 1e-6;

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

    /// Whether it curves up on all sides: along the flatter direction by at least a millionth of the steeper one, less
    /// being a valley's floor as far as rounding can tell.
    public boolean isBowl() {
        return lambdaMin() > BOWL * lambdaMax();
    }

    /// Newton's step, to be subtracted: from the bottom of the local quadratic to here.
    public Point fromBottom() {
        double determinant = dxx * dyy - dxy * dxy;
        return new Point((dyy * dx - dxy * dy) / determinant, (dxx * dy - dxy * dx) / determinant);
    }
}
