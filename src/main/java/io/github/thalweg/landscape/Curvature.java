package io.github.thalweg.landscape;

/// The Hessian's eigenvalues, λ₁ ≥ λ₂, and their directions at one point.
///
/// @param high      λ₁, the larger eigenvalue: the sharpness
/// @param low       λ₂, the smaller one
/// @param directionX of the unit eigenvector of λ₁, (directionX, directionY); that of λ₂ is (-directionY, directionX)
public record Curvature(double high, double low, double directionX, double directionY) {
    /// Shapes of the second-order model of the loss.
    public enum Form {
        /// Both eigenvalues are positive: level sets are ellipses around a lowest point.
        BOWL,
        /// Both are negative: level sets are ellipses around a highest point.
        DOME,
        /// One of each sign: level sets are hyperbolas.
        SADDLE,
        /// One is zero, or lost in the rounding of the other.
        TROUGH,
        /// Both are zero.
        FLAT,
        /// The Hessian is not finite.
        UNDEFINED
    }

    /// An eigenvalue smaller than this share of the other cannot be told from zero.
    private static final double ZERO = 1e-15;

    /// The eigenvalue of larger size is (a + c)/2 ± hypot((a - c)/2, b), where nothing cancels. The other is the
    /// determinant divided by it, with the determinant as a difference of products by Kahan's method: accurate to
    /// a few ulps of itself also where it is smaller by many orders.
    public static Curvature of(double dxx, double dxy, double dyy) {
        double size = Math.max(Math.max(Math.abs(dxx), Math.abs(dxy)), Math.abs(dyy));
        if (!(size > 0 && Double.isFinite(size))) {
            return new Curvature(size, size, 1, 0);
        }
        int exponent = Math.getExponent(size);
        double a = Math.scalb(dxx, -exponent);
        double b = Math.scalb(dxy, -exponent);
        double c = Math.scalb(dyy, -exponent);
        double middle = (a + c) / 2;
        double radius = Math.hypot((a - c) / 2, b);
        double larger = middle < 0 ? middle - radius : middle + radius;
        double other = determinant(a, b, c) / larger;
        // Of axes that the Hessian already has not even a rounding is turned into the other.
        double angle = Math.atan2(2 * b, a - c) / 2;
        boolean upright = b == 0 && a < c;
        return new Curvature(
                Math.scalb(Math.max(larger, other), exponent),
                Math.scalb(Math.min(larger, other), exponent),
                upright ? 0 : Math.cos(angle),
                upright ? 1 : Math.sin(angle));
    }

    /// a*c - b*b with one rounding at the end.
    private static double determinant(double a, double b, double c) {
        double square = b * b;
        double lost = Math.fma(-b, b, square);
        return Math.fma(a, c, -square) + lost;
    }

    public Form form() {
        double largest = Math.max(Math.abs(high), Math.abs(low));
        double smallest = Math.min(Math.abs(high), Math.abs(low));
        if (!Double.isFinite(largest)) {
            return Form.UNDEFINED;
        }
        if (largest == 0) {
            return Form.FLAT;
        }
        if (smallest <= ZERO * largest) {
            return Form.TROUGH;
        }
        return low > 0 ? Form.BOWL : high < 0 ? Form.DOME : Form.SADDLE;
    }

    /// |λ|max/|λ|min; NaN unless the form is a bowl or a dome.
    public double condition() {
        return switch (form()) {
            case BOWL -> high / low;
            case DOME -> low / high;
            case SADDLE, TROUGH, FLAT, UNDEFINED -> Double.NaN;
        };
    }
}
