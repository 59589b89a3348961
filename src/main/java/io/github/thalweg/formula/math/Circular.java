package io.github.thalweg.formula.math;

/// Sine, cosine and tangent by polynomials.
///
/// With n = round(2u/pi) and r = u - n pi/2, which is at most pi/4 in size and known to twice the digits of a
/// double, sin u is sin r, cos r, -sin r, -cos r in turn.
final class Circular {
    /// Beyond this more digits of pi are needed than there are here.
    static final double MAX = 0x1p20;
    /// Below this sin u is u.
    static final double MIN = 0x1p-27;

    static final double PER_QUARTER = 0x1.45f306dc9c883p-1;
    /// pi/2 in four parts, the first three with so few bits that a product with a number of quarters is exact.
    static final double QUARTER = 0x1.921fb544p+0;
    static final double QUARTER_2 = 0x1.0b4611a6p-34;
    static final double QUARTER_3 = 0x1.3198a2ep-69;
    static final double QUARTER_4 = 0x1.b839a252049c1p-104;

    static final double S0 = -0x1.5555555555555p-3;
    static final double S1 = 0x1.1111111110babp-7;
    static final double S2 = -0x1.a01a019e820acp-13;
    static final double S3 = 0x1.71de37946eb45p-19;
    static final double S4 = -0x1.ae6008d0f0520p-26;
    static final double S5 = 0x1.5e0a4fb47ace3p-33;

    static final double C0 = 0x1.5555555555555p-5;
    static final double C1 = -0x1.6c16c16c16963p-10;
    static final double C2 = 0x1.a01a019f4ddfdp-16;
    static final double C3 = -0x1.27e4fa16cc1bcp-22;
    static final double C4 = 0x1.1eeb67d014ecep-29;
    static final double C5 = -0x1.907cd8f26aa3fp-37;

    private static final int SIN = 0;
    private static final int COS = 1;
    private static final int TAN = 2;
    private static final int CSC = 3;
    private static final int SEC = 4;

    private Circular() {}

    static double sin(double u) {
        return Math.abs(u) < MIN ? u : turned(u, SIN);
    }

    static double cos(double u) {
        return turned(u, COS);
    }

    static double tan(double u) {
        return Math.abs(u) < MIN ? u : turned(u, TAN);
    }

    /// 1/sin u.
    static double csc(double u) {
        return Math.abs(u) < MIN ? 1 / u : turned(u, CSC);
    }

    /// 1/cos u.
    static double sec(double u) {
        return turned(u, SEC);
    }

    private static double turned(double u, int wanted) {
        if (!(Math.abs(u) <= MAX)) {
            return farTurned(u, wanted);
        }
        double n = u * PER_QUARTER + Parts.SHIFT - Parts.SHIFT;
        double near = u - n * QUARTER;
        double second = n * QUARTER_2;
        double third = n * QUARTER_3;
        double nearer = near - second;
        double lost = near - (nearer + (near - nearer)) + (near - nearer - second);
        double r = nearer - third;
        // Knuth's difference: what r lost, also where the two are almost equal.
        double moved = r - nearer;
        double lostAgain = nearer - (r - moved) - (third + moved);
        double rest = lost + lostAgain - n * QUARTER_4;
        return chosen(r, rest, (int) n, wanted);
    }

    private static double farTurned(double u, int wanted) {
        if (!(Math.abs(u) <= Double.MAX_VALUE)) {
            return Double.NaN;
        }
        FarAngle angle = FarAngle.of(u);
        return chosen(angle.r(), angle.rest(), angle.quarters(), wanted);
    }

    private static double chosen(double r, double rest, int quarters, int wanted) {
        boolean odd = (quarters & 1) != 0;
        if (wanted == TAN) {
            return odd ? -quotient(r, rest, true) : quotient(r, rest, false);
        }
        boolean ofCosine = wanted == COS || wanted == SEC;
        double size = odd != ofCosine ? cosine(r, rest, false) : sine(r, rest, false);
        if (wanted >= CSC) {
            double left = odd != ofCosine ? cosine(r, rest, true) : sine(r, rest, true);
            size = Parts.divided(1, size, left);
        }
        return ((quarters + (ofCosine ? 1 : 0)) & 2) == 0 ? size : -size;
    }

    /// tan(r + rest), or its inverse.
    private static double quotient(double r, double rest, boolean inverse) {
        double sine = sine(r, rest, false);
        double cosine = cosine(r, rest, false);
        double sineRest = sine(r, rest, true);
        double cosineRest = cosine(r, rest, true);
        return inverse
                ? Parts.divided(cosine, sine, sineRest) + cosineRest / sine
                : Parts.divided(sine, cosine, cosineRest) + sineRest / cosine;
    }

    /// sin(r + rest), or what that loses by rounding.
    private static double sine(double r, double rest, boolean lostOnly) {
        double w = r * r;
        double w2 = w * w;
        double s = w2 * (w2 * (S5 * w + S4) + (S3 * w + S2)) + (S1 * w + S0);
        double small = w * r * s + rest;
        double sum = r + small;
        return lostOnly ? small - (sum - r) : sum;
    }

    /// cos(r + rest), or what that loses by rounding.
    private static double cosine(double r, double rest, boolean lostOnly) {
        double w = r * r;
        double w2 = w * w;
        double c = w2 * (w2 * (C5 * w + C4) + (C3 * w + C2)) + (C1 * w + C0);
        double half = 0.5 * w;
        double one = 1 - half;
        double small = w2 * c + (1 - one - half - r * rest);
        double sum = one + small;
        return lostOnly ? small - (sum - one) : sum;
    }
}
