package io.github.thalweg.formula.math;

/// e^u by a polynomial, and what is made of it.
///
/// With n = round(u/ln 2) and r = u - n ln 2, which is at most ln(2)/2 in size, e^u = 2^n (1 + r + r^2 q(r)). The
/// polynomial q is that of Chebyshev's nodes.
///
/// Numbers are rounded, here and by the others, by adding one so large that its last bit is worth 1.
final class Exponential {
    /// Beyond this the result is no ordinary number.
    static final double MAX = 708;
    /// Beyond this the result is infinite.
    static final double OVERFLOW = 0x1.62e42fefa39efp9;
    /// Below this the result is 0.
    static final double UNDERFLOW = -0x1.74910d52d3051p9;

    static final double PER_LN_2 = 0x1.71547652b82fep+0;
    /// ln 2 in so few bits that a product with an exponent is exact.
    static final double LN_2 = 0x1.62e42feep-1;
    /// The rest of ln 2, beyond its first part.
    static final double LN_2_REST = 0x1.a39ef35793c76p-33;

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

    static final double F0 = 0x1.5555555555556p-3;
    static final double F1 = 0x1.5555555555555p-5;
    static final double F2 = 0x1.111111111097fp-7;
    static final double F3 = 0x1.6c16c16c167c3p-10;
    static final double F4 = 0x1.a01a01a7ecf60p-13;
    static final double F5 = 0x1.a01a01a4925b3p-16;
    static final double F6 = 0x1.71de0d1043b5ep-19;
    static final double F7 = 0x1.27e4e19a2f19ap-22;
    static final double F8 = 0x1.af3a207751738p-26;
    static final double F9 = 0x1.1f67b59b3bc66p-29;

    private static final double LARGE = 40;
    private static final double TINY = 0x1p-54;

    private Exponential() {}

    static double of(double u) {
        if (!(Math.abs(u) <= MAX)) {
            return far(u, 0, 0);
        }
        double n = u * PER_LN_2 + Parts.SHIFT - Parts.SHIFT;
        double near = u - n * LN_2;
        double further = n * LN_2_REST;
        double r = near - further;
        double rest = near - r - further;
        double one = 1 + r;
        double lost = 1 - one + r;
        return Parts.scaled(one + (lost + (r * r * q(r) + rest)), n);
    }

    /// e^(u + more) 2^doublings, for any u: `more` is small beside u.
    static double far(double u, double more, double doublings) {
        if (!(u >= UNDERFLOW - 1)) {
            return u < 0 ? 0 : u;
        }
        if (u >= OVERFLOW + 2) {
            return Double.POSITIVE_INFINITY;
        }
        double n = u * PER_LN_2 + Parts.SHIFT - Parts.SHIFT;
        return Parts.scaledFar(mantissa(u, n, more, false), n + doublings);
    }

    /// e^u 2^-n, or what that loses by rounding.
    private static double mantissa(double u, double n, double more, boolean lostOnly) {
        double near = u - n * LN_2;
        double further = n * LN_2_REST;
        double r = near - further;
        double rest = near - r - further;
        double one = 1 + r;
        double lost = 1 - one + r;
        double less = lost + (r * r * q(r) + rest);
        double small = less + more * (one + less);
        double sum = one + small;
        return lostOnly ? small - (sum - one) : sum;
    }

    /// What e^u loses by rounding, for u within 700 of 0.
    static double rest(double u) {
        double n = u * PER_LN_2 + Parts.SHIFT - Parts.SHIFT;
        return Parts.scaled(1, n) * mantissa(u, n, 0, true);
    }

    /// e^u - 1.
    static double minusOne(double u) {
        if (!(Math.abs(u) <= LARGE)) {
            return u < 0 ? -1 : of(u) - 1;
        }
        if (Math.abs(u) < TINY) {
            return u;
        }
        double n = u * PER_LN_2 + Parts.SHIFT - Parts.SHIFT;
        if (n == 0) {
            return u + finely(u);
        }
        double near = u - n * LN_2;
        double further = n * LN_2_REST;
        double r = near - further;
        double rest = near - r - further;
        double one = 1 + r;
        double lost = 1 - one + r;
        double power = Parts.scaled(1, n);
        double sum = power * one - 1;
        return sum + (Parts.lostBySum(power * one, -1, sum) + power * (lost + (finely(r) + rest)));
    }

    /// e^r - 1 - r, by one term more: what is left of e^r - 1 is less than e^r.
    private static double finely(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = r2 * (F3 * r + F2) + (F1 * r + F0);
        double middle = r2 * (F7 * r + F6) + (F5 * r + F4);
        return 0.5 * r2 + r2 * r * (r4 * (r4 * (F9 * r + F8) + middle) + low);
    }

    private static double q(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = r2 * (Q3 * r + Q2) + (Q1 * r + Q0);
        double middle = r2 * (Q7 * r + Q6) + (Q5 * r + Q4);
        return r4 * (r4 * (Q9 * r + Q8) + middle) + low;
    }
}
