package io.github.thalweg.formula.math;

/// The one set of elementary functions: trajectories, studies, maps and the interpreter of the tests all call these, so
/// that they agree to the last bit, on every machine. (`Math.exp` and its like may differ between machines.)
///
/// Those that landscapes and schedules use most are polynomials of our own, which are the same operations for one
/// number and for many at once; the others are those of `StrictMath`.
public final class Elementary {
    private static final double LN_2 = Exponential.LN_2;
    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    private Elementary() {}

    public static double sin(double u) {
        return Circular.sin(u);
    }

    public static double cos(double u) {
        return Circular.cos(u);
    }

    public static double tan(double u) {
        return StrictMath.tan(u);
    }

    public static double asin(double u) {
        return StrictMath.asin(u);
    }

    public static double acos(double u) {
        return StrictMath.acos(u);
    }

    public static double atan(double u) {
        return StrictMath.atan(u);
    }

    public static double sinh(double u) {
        return StrictMath.sinh(u);
    }

    public static double cosh(double u) {
        return StrictMath.cosh(u);
    }

    public static double tanh(double u) {
        return StrictMath.tanh(u);
    }

    public static double cbrt(double u) {
        return StrictMath.cbrt(u);
    }

    public static double exp(double u) {
        return Exponential.of(u);
    }

    public static double expm1(double u) {
        return StrictMath.expm1(u);
    }

    public static double log(double u) {
        return Logarithm.of(u);
    }

    public static double log1p(double u) {
        return StrictMath.log1p(u);
    }

    public static double log10(double u) {
        return StrictMath.log10(u);
    }

    /// The logarithm to base 2, exact for powers of 2.
    public static double log2(double u) {
        if (!(u > 0) || u == Double.POSITIVE_INFINITY) {
            return log(u);
        }
        int exponent = Math.getExponent(u * Math.sqrt(2));
        if (exponent < Double.MIN_EXPONENT) {
            return log2(u * 0x1p54) - 54;
        }
        return exponent + log(Math.scalb(u, -exponent)) / LN_2;
    }

    /// 1/(1 + e^-u), which is e^u where e^-u is too large a number.
    public static double sigmoid(double u) {
        double growth = exp(-u);
        return growth == Double.POSITIVE_INFINITY ? exp(u) : 1 / (1 + growth);
    }

    /// log(1 + e^u), without overflow.
    public static double softplus(double u) {
        return Math.max(u, 0) + log1p(exp(-Math.abs(u)));
    }

    public static double pow(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }

    /// log(base), the factor of base^exponent in its slope along the exponent; 0 at base 0, where base^exponent is 0
    /// for every exponent above 0.
    public static double powLog(double base, double exponent) {
        return base == 0 && exponent >= 0 ? 0 : log(base);
    }

    public static double atan2(double v, double u) {
        return StrictMath.atan2(v, u);
    }

    public static double hypot(double u, double v) {
        return StrictMath.hypot(u, v);
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

    private static long bits(long counter) {
        return mix(counter) >>> 11;
    }

    /// Steele, Lea & Flood, 2014, "Fast splittable pseudorandom number generators".
    private static long mix(long counter) {
        long z = counter * 0x9E3779B97F4A7C15L + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
