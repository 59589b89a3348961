package io.github.thalweg.formula.math;

/// Logarithms by a polynomial.
///
/// With u = 2^k (1 + f), 1 + f between the root of 1/2 and that of 2, and s = f/(2 + f), log u = k ln 2 + f - f^2/2 +
/// s (f^2/2 + s^2 l(s^2)).
final class Logarithm {
    static final double MAX = Double.MAX_VALUE;
    /// Below this the exponent is not in its bits.
    static final double MIN = Double.MIN_NORMAL;

    static final double LN_2 = Exponential.LN_2;
    static final double LN_2_REST = Exponential.LN_2_REST;

    static final double L0 = 0x1.5555555555558p-1;
    static final double L1 = 0x1.9999999995273p-2;
    static final double L2 = 0x1.2492492dfd879p-2;
    static final double L3 = 0x1.c71c62d5e43dfp-3;
    static final double L4 = 0x1.7462b91bd6c45p-3;
    static final double L5 = 0x1.39fdcce1da1aep-3;
    static final double L6 = 0x1.2b5f6919aa514p-3;

    /// 1/ln 2, 1/ln 10 and log10(2) in two parts, the first with few bits.
    private static final double PER_LN_2 = 0x1.715476p+0;
    private static final double PER_LN_2_REST = 0x1.4ae0bf85ddf44p-26;
    private static final double PER_LN_10 = 0x1.bcb7b1p-2;
    private static final double PER_LN_10_REST = 0x1.49b9438ca9aaep-28;
    private static final double LOG10_2 = 0x1.34413508p-2;
    private static final double LOG10_2_REST = 0x1.f79fef311f12bp-34;

    private static final double SCALE = 0x1p54;
    private static final double SCALED = 54;
    static final double TINY = 0x1p-54;
    private static final double LOW = -0.29;
    static final double HIGH = 0.41;

    private Logarithm() {}

    static double of(double u) {
        if (!(u >= MIN && u <= MAX)) {
            return outside(u);
        }
        double k = Parts.exponent(u);
        return withRest(Parts.scaled(u, -k) - 1, k, 0, 0);
    }

    /// The logarithm, to any base, of what is not a normal number above 0; log 2^54 is added below that.
    private static double outside(double u) {
        if (u > 0 && u < MIN) {
            double k = Parts.exponent(u * SCALE);
            return withRest(Parts.scaled(u * SCALE, -k) - 1, k - SCALED, 0, 0);
        }
        return u == 0 ? Double.NEGATIVE_INFINITY : u > 0 ? u : Double.NaN;
    }

    /// log(2^k (1 + f) + more) + added.
    ///
    /// @param rest `more` as a part of the number
    static double withRest(double f, double k, double rest, double added) {
        double s = f / (2 + f);
        double w = s * s;
        double half = 0.5 * f * f;
        double small = s * (w * l(w) + half) + (k * LN_2_REST + rest);
        double large = k * LN_2;
        double smaller = half - small - f;
        double log = large - smaller;
        if (added == 0) {
            return log;
        }
        double lost = large - log - smaller;
        double sum = added + log;
        return sum + (Parts.lostBySum(added, log, sum) + lost);
    }

    /// log(1 + u).
    static double ofOnePlus(double u) {
        return ofSum(u, 0, 0);
    }

    /// log(1 + u + more) + added, for added and more of 0 or of a sensible size.
    static double ofSum(double u, double more, double added) {
        if (u > LOW && u < HIGH) {
            if (Math.abs(u) < TINY && added == 0) {
                return u;
            }
            return withRest(u, 0, more / (1 + u), added);
        }
        double w = 1 + u;
        if (!(w > 0 && w <= MAX)) {
            return outside(w);
        }
        double k = Parts.exponent(w);
        double rest = (Parts.lostBySum(1, u, w) + more) / w;
        return withRest(Parts.scaled(w, -k) - 1, k, rest, added);
    }

    static double base2(double u) {
        if (!(u >= MIN && u <= MAX)) {
            return u > 0 && u < MIN ? base2(u * SCALE) - SCALED : outside(u);
        }
        double k = Parts.exponent(u);
        double f = Parts.scaled(u, -k) - 1;
        double half = 0.5 * f * f;
        double high = Parts.high(f - half);
        double low = lower(f, half, high);
        double large = high * PER_LN_2;
        double sum = k + large;
        return sum + (k - sum + large + ((low + high) * PER_LN_2_REST + low * PER_LN_2));
    }

    static double base10(double u) {
        if (!(u >= MIN && u <= MAX)) {
            return u > 0 && u < MIN ? tenth(u * SCALE, -SCALED) : outside(u);
        }
        return tenth(u, 0);
    }

    /// log10(u 2^doublings).
    private static double tenth(double u, double doublings) {
        double exponent = Parts.exponent(u);
        double f = Parts.scaled(u, -exponent) - 1;
        double k = exponent + doublings;
        double half = 0.5 * f * f;
        double high = Parts.high(f - half);
        double low = lower(f, half, high);
        double large = high * PER_LN_10;
        double whole = k * LOG10_2;
        double sum = whole + large;
        double small = (low + high) * PER_LN_10_REST + low * PER_LN_10 + k * LOG10_2_REST;
        return sum + (Parts.lostBySum(whole, large, sum) + small);
    }

    /// log(1 + f) - high, where high is about f - half.
    private static double lower(double f, double half, double high) {
        double s = f / (2 + f);
        double w = s * s;
        return f - high - half + s * (w * l(w) + half);
    }

    private static double l(double w) {
        double w2 = w * w;
        double low = w2 * (L3 * w + L2) + (L1 * w + L0);
        return w2 * w2 * (w2 * L6 + (L5 * w + L4)) + low;
    }
}
