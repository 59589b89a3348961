package io.github.thalweg.formula.math;

/// Powers: e^(y log x), with log x in two doubles.
///
/// With x = 2^k m, m between the root of 1/2 and that of 2, and s = (m - 1)/(m + 1), log m = 2s (1 + s^2/3 + s^4/5 +
/// ...). All but the terms from s^4 on is computed in two doubles.
final class Power {
    static final double THIRD = 0x1.5555555555555p-2;
    static final double THIRD_REST = 0x1.5555555555555p-56;
    /// Beyond this every power of another number than 1 is 0 or infinite.
    static final double HUGE = 0x1p64;

    private static final double ALL_EVEN = 0x1p53;
    private static final double SCALE = 0x1p54;
    private static final double OVERFLOW = 712;
    private static final double UNDERFLOW = -748;

    private Power() {}

    static double of(double x, double y) {
        if (y == 0 || x == 1) {
            return 1;
        }
        if (!(Math.abs(x) >= 0 && Math.abs(y) >= 0)) {
            return Double.NaN;
        }
        double t = Math.abs(x);
        boolean odd = Math.abs(y) < ALL_EVEN && Math.abs(y % 2) == 1;
        boolean turned = odd && (x < 0 || (x == 0 && 1 / x < 0));
        if (t == 0 || t > Double.MAX_VALUE) {
            double size = (t == 0) == (y < 0) ? Double.POSITIVE_INFINITY : 0;
            return turned ? -size : size;
        }
        if (x < 0 && Math.abs(y) < ALL_EVEN && y != Math.floor(y)) {
            return Double.NaN;
        }
        double size = y == 1 ? t : y == 2 ? t * t : ofPositive(t, y);
        return turned ? -size : size;
    }

    private static double ofPositive(double x, double y) {
        if (x == 1) {
            return 1;
        }
        if (Math.abs(y) > HUGE) {
            return (x > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
        }
        double normal = x < Double.MIN_NORMAL ? x * SCALE : x;
        double exponent = Parts.exponent(normal);
        double k = x < Double.MIN_NORMAL ? exponent - 54 : exponent;
        return raised(k, Parts.scaled(normal, -exponent), y);
    }

    /// (2^k m)^y.
    private static double raised(double k, double m, double y) {
        double f = m - 1;
        double sum = m + 1;
        double sumRest = Parts.lostBySum(m, 1, sum);
        double s = f / sum;
        double product = s * sum;
        double sRest = (f - product - Parts.lost(s, sum, product) - s * sumRest) / sum;
        double z = s * s;
        double zRest = Parts.lost(s, s, z) + 2 * s * sRest;
        double third = z * THIRD;
        double thirdRest = Parts.lost(z, THIRD, third) + z * THIRD_REST + zRest * THIRD + z * z * tail(z);
        double one = 1 + third;
        double oneRest = 1 - one + third + thirdRest;
        double log = 2 * s * one;
        double logRest = Parts.lost(2 * s, one, log) + 2 * (s * oneRest + sRest * one);
        double large = k * Exponential.LN_2;
        double whole = large + log;
        double wholeRest = Parts.lostBySum(large, log, whole) + (logRest + k * Exponential.LN_2_REST);
        double all = whole + wholeRest;
        double rest = whole - all + wholeRest;
        double power = y * all;
        if (power > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        return power < UNDERFLOW ? 0 : Exponential.far(power, Parts.lost(y, all, power) + y * rest, 0);
    }

    /// 1/5 + z/7 + z^2/9 + ...
    private static double tail(double z) {
        double z2 = z * z;
        double high = 1.0 / 17 + z / 19 + z2 * (1.0 / 21 + z / 23);
        double low = 1.0 / 9 + z / 11 + z2 * (1.0 / 13 + z / 15);
        return 1.0 / 5 + z / 7 + z2 * (low + z2 * z2 * high);
    }
}
