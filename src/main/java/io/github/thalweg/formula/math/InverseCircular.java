package io.github.thalweg.formula.math;

/// Inverse functions of sine, cosine and tangent.
///
/// The coefficients are those of fdlibm, of which this notice is part: "Copyright (C) 1993 by Sun Microsystems, Inc.
/// All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
/// distribute this software is freely granted, provided that this notice is preserved."
final class InverseCircular {
    private static final double PI = Math.PI;
    private static final double PI_REST = 0x1.1a62633145c07p-53;
    private static final double HALF_PI = PI / 2;
    private static final double HALF_PI_REST = PI_REST / 2;
    private static final double QUARTER_PI = PI / 4;
    private static final double QUARTER_PI_REST = PI_REST / 4;
    private static final double ATAN_HALF = 0x1.dac670561bb4fp-2;
    private static final double ATAN_HALF_REST = 0x1.a2b7f222f65e2p-56;
    private static final double ATAN_3_HALVES = 0x1.f730bd281f69bp-1;
    private static final double ATAN_3_HALVES_REST = 0x1.007887af0cbbdp-56;

    private static final double A0 = 0.3333333333333293;
    private static final double A1 = -0.19999999999876483;
    private static final double A2 = 0.14285714272503466;
    private static final double A3 = -0.11111110405462356;
    private static final double A4 = 0.09090887133436507;
    private static final double A5 = -0.0769187620504483;
    private static final double A6 = 0.06661073137387531;
    private static final double A7 = -0.058335701337905735;
    private static final double A8 = 0.049768779946159324;
    private static final double A9 = -0.036531572744216916;
    private static final double A10 = 0.016285820115365782;

    private static final double P0 = 0.16666666666666666;
    private static final double P1 = -0.3255658186224009;
    private static final double P2 = 0.20121253213486293;
    private static final double P3 = -0.04005553450067941;
    private static final double P4 = 0.0007915349942898145;
    private static final double P5 = 3.479331075960212e-05;
    private static final double Q1 = -2.403394911734414;
    private static final double Q2 = 2.0209457602335057;
    private static final double Q3 = -0.6882839716054533;
    private static final double Q4 = 0.07703815055590194;

    private static final double HUGE = 0x1p66;
    private static final double TINY = 0x1p-28;
    private static final double NEAR_ONE = 0.975;

    private InverseCircular() {}

    static double atan(double u) {
        if (Math.abs(u) < TINY) {
            return u;
        }
        double size = ofPositive(Math.abs(u), 0, false);
        return u < 0 ? -size : size;
    }

    /// The angle whose tangent is t, of which t lacks `more`, a small part; with `left` what is missing to pi.
    private static double ofPositive(double t, double more, boolean left) {
        if (!(t < HUGE)) {
            return t >= HUGE ? HALF_PI : t;
        }
        double rest = more / (1 + t * t);
        if (t < 0.4375) {
            return shifted(t, 0, rest, left);
        }
        if (t < 0.6875) {
            return shifted((2 * t - 1) / (2 + t), ATAN_HALF, ATAN_HALF_REST + rest, left);
        }
        if (t < 1.1875) {
            return shifted((t - 1) / (t + 1), QUARTER_PI, QUARTER_PI_REST + rest, left);
        }
        if (t < 2.4375) {
            return shifted((t - 1.5) / (1 + 1.5 * t), ATAN_3_HALVES, ATAN_3_HALVES_REST + rest, left);
        }
        return shifted(-1 / t, HALF_PI, HALF_PI_REST + rest, left);
    }

    /// angle + rest + atan(z), or pi less that.
    private static double shifted(double z, double angle, double rest, boolean left) {
        double bend = z * curve(z * z);
        if (left) {
            double other = PI - angle;
            double lost = Parts.lostBySum(PI, -angle, other) + (PI_REST - rest);
            return other - (z - bend - lost);
        }
        return angle - (bend - rest - z);
    }

    /// 1 - atan(z)/z, of w = z^2.
    private static double curve(double w) {
        double w2 = w * w;
        double even = w * (A0 + w2 * (A2 + w2 * (A4 + w2 * (A6 + w2 * (A8 + w2 * A10)))));
        double odd = w2 * (A1 + w2 * (A3 + w2 * (A5 + w2 * (A7 + w2 * A9))));
        return even + odd;
    }

    /// The angle of (u, v).
    static double atan2(double v, double u) {
        if (!(Math.abs(u) >= 0 && Math.abs(v) >= 0)) {
            return Double.NaN;
        }
        boolean left = u < 0 || (u == 0 && 1 / u < 0);
        boolean down = v < 0 || (v == 0 && 1 / v < 0);
        double angle = ofQuotient(Math.abs(v), Math.abs(u), left);
        return down ? -angle : angle;
    }

    /// The angle of (u, v), both 0 or above, or of (-u, v).
    private static double ofQuotient(double v, double u, boolean left) {
        if (v == 0) {
            return left ? PI : 0;
        }
        if (u == 0) {
            return HALF_PI;
        }
        if (v > Double.MAX_VALUE) {
            return u > Double.MAX_VALUE ? ofPositive(1, 0, left) : HALF_PI;
        }
        double q = v / u;
        // Where the quotient's rest cannot be told, it is of no account or the quotient is exact.
        boolean ordinary = v > 0x1p-900 && u > 0x1p-900 && v < 0x1p900 && u < 0x1p900 && q > 0x1p-60 && q < 0x1p60;
        if (!ordinary) {
            return ofPositive(q, 0, left);
        }
        double product = q * u;
        return ofPositive(q, (v - product - Parts.lost(q, u, product)) / u, left);
    }

    static double asin(double u) {
        double t = Math.abs(u);
        if (!(t < 1)) {
            return t == 1 ? u * HALF_PI : Double.NaN;
        }
        if (t < 0.5) {
            return t < TINY ? u : u + u * ratio(u * u);
        }
        double angle = beyondHalf(t);
        return u < 0 ? -angle : angle;
    }

    /// asin t for t from 1/2 on: pi/2 - 2 asin(root of (1 - t)/2).
    private static double beyondHalf(double t) {
        double z = 0.5 * (1 - t);
        double r = ratio(z);
        double s = Math.sqrt(z);
        if (t >= NEAR_ONE) {
            return HALF_PI - (2 * (s + s * r) - HALF_PI_REST);
        }
        double high = Parts.high(s);
        double low = (z - high * high) / (s + high);
        double small = 2 * s * r - (HALF_PI_REST - 2 * low);
        return QUARTER_PI - (small - (QUARTER_PI - 2 * high));
    }

    static double acos(double u) {
        if (!(Math.abs(u) < 1)) {
            return u == 1 ? 0 : u == -1 ? PI : Double.NaN;
        }
        if (Math.abs(u) < 0.5) {
            return HALF_PI - (u - (HALF_PI_REST - u * ratio(u * u)));
        }
        double z = 0.5 * (1 - Math.abs(u));
        double s = Math.sqrt(z);
        double r = ratio(z);
        if (u < 0) {
            return PI - 2 * (s + (r * s - HALF_PI_REST));
        }
        double high = Parts.high(s);
        double low = (z - high * high) / (s + high);
        return 2 * (high + (r * s + low));
    }

    /// asin(u)/u - 1, of z = u^2.
    private static double ratio(double z) {
        double p = z * (P0 + z * (P1 + z * (P2 + z * (P3 + z * (P4 + z * P5)))));
        double q = 1 + z * (Q1 + z * (Q2 + z * (Q3 + z * Q4)));
        return p / q;
    }
}
