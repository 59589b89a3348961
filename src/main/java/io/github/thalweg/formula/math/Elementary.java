package io.github.thalweg.formula.math;

/// The one set of elementary functions: trajectories, studies, maps and the interpreter of the tests all call these, so
/// that they agree to the last bit, on every machine. (`Math.exp` and its like may differ between machines.)
///
/// All are made of `+ - * /`, the square root and whole exponents alone, without fused multiply-add, so that the page
/// of a race, which is JavaScript, has the same operations, as vector code has. Each is odd or even to the last bit
/// where the function is.
public final class Elementary {
    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    private Elementary() {}

    public static double sin(double u) {
        return Circular.sin(u);
    }

    public static double cos(double u) {
        return Circular.cos(u);
    }

    public static double tan(double u) {
        return Circular.tan(u);
    }

    public static double asin(double u) {
        return InverseCircular.asin(u);
    }

    public static double acos(double u) {
        return InverseCircular.acos(u);
    }

    public static double atan(double u) {
        return InverseCircular.atan(u);
    }

    public static double sinh(double u) {
        return Hyperbolic.sinh(u);
    }

    public static double cosh(double u) {
        return Hyperbolic.cosh(u);
    }

    public static double tanh(double u) {
        return Hyperbolic.tanh(u);
    }

    public static double cbrt(double u) {
        return Root.cube(u);
    }

    public static double exp(double u) {
        return Exponential.of(u);
    }

    public static double expm1(double u) {
        return Exponential.minusOne(u);
    }

    public static double log(double u) {
        return Logarithm.of(u);
    }

    public static double log1p(double u) {
        return Logarithm.ofOnePlus(u);
    }

    public static double log10(double u) {
        return Logarithm.base10(u);
    }

    /// The logarithm to base 2, exact for powers of 2.
    public static double log2(double u) {
        return Logarithm.base2(u);
    }

    /// 1/(1 + e^-u).
    public static double sigmoid(double u) {
        return Logistic.sigmoid(u);
    }

    /// log(1 + e^u), without overflow.
    public static double softplus(double u) {
        return Logistic.softplus(u);
    }

    public static double asinh(double u) {
        return Hyperbolic.asinh(u);
    }

    public static double acosh(double u) {
        return Hyperbolic.acosh(u);
    }

    public static double atanh(double u) {
        return Hyperbolic.atanh(u);
    }

    /// 1/cos u.
    public static double sec(double u) {
        return Circular.sec(u);
    }

    /// 1/sin u.
    public static double csc(double u) {
        return Circular.csc(u);
    }

    public static double erf(double u) {
        return ErrorFunction.of(u);
    }

    /// The nearest whole number; of two, the one farther from 0.
    public static double round(double u) {
        double t = Math.abs(u);
        double below = Math.floor(t);
        double whole = t - below >= 0.5 ? below + 1 : below;
        return u < 0 || 1 / u < 0 ? -whole : whole;
    }

    public static double pow(double base, double exponent) {
        return Power.of(base, exponent);
    }

    /// log(base), the factor of base^exponent in its slope along the exponent; 0 at base 0, where base^exponent is 0
    /// for every exponent above 0.
    public static double powLog(double base, double exponent) {
        return base == 0 && exponent >= 0 ? 0 : log(base);
    }

    public static double atan2(double v, double u) {
        return InverseCircular.atan2(v, u);
    }

    public static double hypot(double u, double v) {
        return Root.hypot(u, v);
    }

    /// a modulo b with the sign of b.
    public static double mod(double a, double b) {
        double remainder = a % b;
        return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
    }

    /// A standard normal draw: SplitMix64 of (seed, index), then Box-Muller.
    ///
    /// @param seed  a whole number
    /// @param index a whole number, at least 0
    public static double normal(double seed, double index) {
        long stream = mix((long) seed) + 2 * (long) index;
        double radius = Math.sqrt(-2 * log((bits(stream) + 1) * TWO_TO_MINUS_53));
        return radius * cos(2 * Math.PI * (bits(stream + 1) * TWO_TO_MINUS_53));
    }

    /// A uniform draw in [0, 1), of those that a rule's text asks for.
    ///
    /// @param seed  a whole number
    /// @param index a whole number, at least 0: the count, and [Draws#DEPTH] for each rule around it
    public static double uniform(double seed, double index) {
        return Draws.ofRule((long) seed, (long) index);
    }

    private static long bits(long counter) {
        return mix(counter) >>> 11;
    }

    /// Steele, Lea & Flood, 2014, "Fast splittable pseudorandom number generators".
    static long mix(long counter) {
        long z = counter * 0x9E3779B97F4A7C15L + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
