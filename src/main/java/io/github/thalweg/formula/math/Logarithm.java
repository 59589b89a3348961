package io.github.thalweg.formula.math;

/// The natural logarithm by a polynomial, within 0.9 ulp.
///
/// With u = 2^k (1 + f), 1 + f between the root of 1/2 and that of 2, and s = f/(2 + f), log u = k ln 2 + f - f^2/2 +
/// s (f^2/2 + s^2 l(s^2)).
final class Logarithm {
    static final double MAX = Double.MAX_VALUE;
    /// Below this the exponent is not in its bits.
    static final double MIN = Double.MIN_NORMAL;

    static final long ROOT_HALF_BITS = Double.doubleToRawLongBits(Math.sqrt(0.5));
    /// Keeps exponents positive.
    static final long OFFSET = 1024;

    /// ln 2 in so few bits that a product with an exponent is exact.
    static final double LN_2 = 0x1.62e42feep-1;
    static final double LN_2_REST = 0x1.a39ef35793c76p-33;

    static final double L0 = 0x1.5555555555558p-1;
    static final double L1 = 0x1.9999999995273p-2;
    static final double L2 = 0x1.2492492dfd879p-2;
    static final double L3 = 0x1.c71c62d5e43dfp-3;
    static final double L4 = 0x1.7462b91bd6c45p-3;
    static final double L5 = 0x1.39fdcce1da1aep-3;
    static final double L6 = 0x1.2b5f6919aa514p-3;

    private Logarithm() {}

    static double of(double u) {
        if (!(u >= MIN && u <= MAX)) {
            return StrictMath.log(u);
        }
        long bits = Double.doubleToRawLongBits(u);
        long exponent = (bits - ROOT_HALF_BITS + (OFFSET << Exponential.MANTISSA)) >>> Exponential.MANTISSA;
        exponent -= OFFSET;
        double f = Double.longBitsToDouble(bits - (exponent << Exponential.MANTISSA)) - 1;
        double k = Double.longBitsToDouble(Exponential.SHIFT_BITS + exponent) - Exponential.SHIFT;
        double s = f / (2 + f);
        double w = s * s;
        double half = 0.5 * f * f;
        double small = Math.fma(s, Math.fma(w, l(w), half), k * LN_2_REST);
        return k * LN_2 - (half - small - f);
    }

    private static double l(double w) {
        double w2 = w * w;
        double low = Math.fma(w2, Math.fma(L3, w, L2), Math.fma(L1, w, L0));
        return Math.fma(w2 * w2, Math.fma(w2, L6, Math.fma(L5, w, L4)), low);
    }
}
