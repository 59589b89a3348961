package io.github.thalweg.formula.math;

/// e^u by a polynomial, within 0.7 ulp.
///
/// With n = round(u/ln 2) and r = u - n ln 2, which is at most ln(2)/2 in size, e^u = 2^n (1 + r + r^2 q(r)). The
/// polynomial q is that of Chebyshev's nodes.
///
/// Numbers are rounded, here and by the others, by adding one so large that its last bit is worth 1: its low bits are
/// then the whole number.
final class Exponential {
    static final double SHIFT = 0x1.8p52;
    static final long SHIFT_BITS = Double.doubleToRawLongBits(SHIFT);
    /// Bits of a double below its exponent.
    static final int MANTISSA = 52;

    /// Beyond this the result is no ordinary number.
    static final double MAX = 708;

    static final double PER_LN_2 = 0x1.71547652b82fep+0;
    static final double LN_2 = 0x1.62e42fefa39efp-1;
    /// The rest of ln 2, beyond its first part.
    static final double LN_2_REST = 0x1.abc9e3b39803fp-56;

    static final double Q0 = 0x1.0000000000001p-1;
    static final double Q1 = 0x1.5555555555556p-3;
    static final double Q2 = 0x1.5555555553d05p-5;
    static final double Q3 = 0x1.1111111110996p-7;
    static final double Q4 = 0x1.6c16c178b0646p-10;
    static final double Q5 = 0x1.a01a01a7da98dp-13;
    static final double Q6 = 0x1.a019b87f7a6e9p-16;
    static final double Q7 = 0x1.71de0d573888bp-19;
    static final double Q8 = 0x1.28922d8c8d4fbp-22;
    static final double Q9 = 0x1.af39789bfd689p-26;

    private Exponential() {}

    static double of(double u) {
        if (!(Math.abs(u) <= MAX)) {
            return StrictMath.exp(u);
        }
        double shifted = Math.fma(u, PER_LN_2, SHIFT);
        double n = shifted - SHIFT;
        double near = Math.fma(n, -LN_2, u);
        double r = Math.fma(n, -LN_2_REST, near);
        double rest = Math.fma(n, -LN_2_REST, near - r);
        double one = 1 + r;
        double lost = 1 - one + r;
        double small = Math.fma(r * r, q(r), rest);
        double mantissa = one + (lost + small);
        long bits = Double.doubleToRawLongBits(mantissa) + (Double.doubleToRawLongBits(shifted) << MANTISSA);
        return Double.longBitsToDouble(bits);
    }

    private static double q(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = Math.fma(r2, Math.fma(Q3, r, Q2), Math.fma(Q1, r, Q0));
        double middle = Math.fma(r2, Math.fma(Q7, r, Q6), Math.fma(Q5, r, Q4));
        return Math.fma(r4, Math.fma(r4, Math.fma(Q9, r, Q8), middle), low);
    }
}
