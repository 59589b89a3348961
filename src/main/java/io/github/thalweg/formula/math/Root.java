package io.github.thalweg.formula.math;

/// The cube root and the length of a pair.
final class Root {
    private static final double SCALE = 0x1p54;
    private static final double CBRT_2 = 0x1.428a2f98d728bp+0;
    private static final double CBRT_4 = 0x1.965fea53d6e3dp+0;
    private static final double HUGE = 0x1p500;
    private static final double SMALL = 0x1p-450;
    private static final double FAR = 0x1p60;

    private Root() {}

    static double cube(double u) {
        double t = Math.abs(u);
        if (t == 0 || !(t <= Double.MAX_VALUE)) {
            return u;
        }
        double size = t < Double.MIN_NORMAL ? ofNormal(t * SCALE) * 0x1p-18 : ofNormal(t);
        return u < 0 ? -size : size;
    }

    /// Two of Halley's steps from a line, then one from a root of so few bits that its square is exact.
    private static double ofNormal(double u) {
        double k = Parts.exponent(u);
        double third = Math.floor(k / 3);
        double left = k - 3 * third;
        double m = Parts.scaled(u, -k);
        double t = halley(halley(0.66 + 0.34 * m, m), m);
        if (left != 0) {
            t *= left == 1 ? CBRT_2 : CBRT_4;
            m *= left == 1 ? 2 : 4;
        }
        t = Parts.high(t);
        double r = m / (t * t);
        return Parts.scaled(t + t * ((r - t) / (2 * t + r)), third);
    }

    private static double halley(double t, double m) {
        double cube = t * t * t;
        return t * ((cube + 2 * m) / (2 * cube + m));
    }

    /// The root of u^2 + v^2.
    static double hypot(double u, double v) {
        double a = Math.max(Math.abs(u), Math.abs(v));
        double b = Math.min(Math.abs(u), Math.abs(v));
        if (Math.abs(u) > Double.MAX_VALUE || Math.abs(v) > Double.MAX_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(b > 0) || a > b * FAR) {
            return a + b;
        }
        if (a > HUGE) {
            return 0x1p600 * length(a * 0x1p-600, b * 0x1p-600);
        }
        return b < SMALL ? 0x1p-600 * length(a * 0x1p600, b * 0x1p600) : length(a, b);
    }

    /// A root, corrected by what its square lacks.
    private static double length(double a, double b) {
        double aa = a * a;
        double bb = b * b;
        double h = Math.sqrt(aa + bb);
        double hh = h * h;
        double lost = Parts.lost(h, h, hh) - Parts.lost(a, a, aa) - Parts.lost(b, b, bb);
        return h - (hh - aa - bb + lost) / (2 * h);
    }
}
