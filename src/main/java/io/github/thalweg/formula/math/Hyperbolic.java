package io.github.thalweg.formula.math;

/// Hyperbolic functions and their inverses, from e^u - 1 and log(1 + u), which do not cancel near 0.
final class Hyperbolic {
    static final double TINY = 0x1p-28;
    /// From here on the smaller of e^u and e^-u is nothing beside the larger.
    static final double FAR = 22;

    /// Up to here cosh is computed from e^u - 1.
    static final double FLAT = 0.35;
    /// From here on tanh is more than a half.
    static final double NEAR = 0.55;

    private static final double HUGE = 0x1p28;
    private static final double LN_2 = 0x1.62e42fefa39efp-1;

    private Hyperbolic() {}

    static double sinh(double u) {
        double t = Math.abs(u);
        if (t < TINY) {
            return u;
        }
        double size = t < FAR ? halfDifference(t) : Exponential.far(t, 0, -1);
        return u < 0 ? -size : size;
    }

    private static double halfDifference(double t) {
        double e = Exponential.minusOne(t);
        double sum = e + 1;
        return 0.5 * (e + Parts.divided(e, sum, Parts.lostBySum(1, e, sum)));
    }

    static double cosh(double u) {
        double t = Math.abs(u);
        if (t < FLAT) {
            double e = Exponential.minusOne(t);
            return 1 + e * e / (2 * (1 + e));
        }
        if (t < FAR) {
            double e = Exponential.of(t);
            return 0.5 * e + 0.5 / e;
        }
        return Exponential.far(t, 0, -1);
    }

    static double tanh(double u) {
        double t = Math.abs(u);
        if (t < TINY || !(t >= 0)) {
            return u;
        }
        double size = 1;
        if (t < NEAR) {
            double e = Exponential.minusOne(2 * t);
            double sum = e + 2;
            size = Parts.divided(e, sum, Parts.lostBySum(2, e, sum));
        } else if (t < FAR) {
            size = 1 - 2 / (Exponential.minusOne(2 * t) + 2);
        }
        return u < 0 ? -size : size;
    }

    static double asinh(double u) {
        double t = Math.abs(u);
        if (t < TINY) {
            return u;
        }
        double size;
        if (t > HUGE) {
            size = Logarithm.of(t) + LN_2;
        } else if (t > 2) {
            size = Logarithm.of(2 * t + 1 / (Math.sqrt(t * t + 1) + t));
        } else {
            double square = t * t;
            size = Logarithm.ofOnePlus(t + square / (1 + Math.sqrt(1 + square)));
        }
        return u < 0 ? -size : size;
    }

    static double acosh(double u) {
        if (u > HUGE) {
            return Logarithm.of(u) + LN_2;
        }
        if (u > 2) {
            return Logarithm.of(2 * u - 1 / (u + Math.sqrt(u * u - 1)));
        }
        double t = u - 1;
        return u >= 1 ? Logarithm.ofOnePlus(t + Math.sqrt(2 * t + t * t)) : Double.NaN;
    }

    static double atanh(double u) {
        double t = Math.abs(u);
        if (t < TINY) {
            return u;
        }
        double twice = 2 * t;
        double size = t < 0.5
                ? 0.5 * Logarithm.ofOnePlus(twice + twice * t / (1 - t))
                : 0.5 * Logarithm.ofOnePlus(twice / (1 - t));
        return u < 0 ? -size : size;
    }
}
