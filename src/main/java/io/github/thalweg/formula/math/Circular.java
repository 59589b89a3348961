package io.github.thalweg.formula.math;

/// Sine and cosine by polynomials, within 0.95 ulp.
///
/// With n = round(2u/pi) and r = u - n pi/2, which is at most pi/4 in size and known to twice the digits of a
/// double, sin u is sin r, cos r, -sin r, -cos r in turn.
final class Circular {
    /// Beyond this more digits of pi are needed than there are here.
    static final double MAX = 0x1p30;
    /// Below this sin u is u.
    static final double MIN = 0x1p-27;

    static final double PER_QUARTER = 0x1.45f306dc9c883p-1;
    static final double QUARTER = 0x1.921fb54442d18p+0;
    static final double QUARTER_REST = 0x1.1a62633145c07p-54;
    static final double QUARTER_LAST = -0x1.f1976b7ed8fbcp-110;

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

    private Circular() {}

    static double sin(double u) {
        if (!(Math.abs(u) <= MAX)) {
            return StrictMath.sin(u);
        }
        return Math.abs(u) < MIN ? u : turned(u, 0);
    }

    static double cos(double u) {
        return Math.abs(u) <= MAX ? turned(u, 1) : StrictMath.cos(u);
    }

    /// sin(u + turns pi/2).
    private static double turned(double u, int turns) {
        double shifted = Math.fma(u, PER_QUARTER, Exponential.SHIFT);
        double n = shifted - Exponential.SHIFT;
        double near = Math.fma(n, -QUARTER, u);
        double further = n * QUARTER_REST;
        double r = near - further;
        // Knuth's difference: what r lost, also where the two are almost equal.
        double moved = r - near;
        double lost = near - (r - moved) - (further + moved);
        double rest = Math.fma(n, -QUARTER_LAST, lost - Math.fma(n, QUARTER_REST, -further));
        long quarters = Double.doubleToRawLongBits(shifted) + turns;
        double size = (quarters & 1) == 0 ? sine(r, rest) : cosine(r, rest);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(size) ^ ((quarters & 2) << 62));
    }

    /// sin(r + rest).
    private static double sine(double r, double rest) {
        double w = r * r;
        double w2 = w * w;
        double s = Math.fma(w2, Math.fma(w2, Math.fma(S5, w, S4), Math.fma(S3, w, S2)), Math.fma(S1, w, S0));
        return r + Math.fma(w * r, s, rest);
    }

    /// cos(r + rest).
    private static double cosine(double r, double rest) {
        double w = r * r;
        double w2 = w * w;
        double c = Math.fma(w2, Math.fma(w2, Math.fma(C5, w, C4), Math.fma(C3, w, C2)), Math.fma(C1, w, C0));
        double half = 0.5 * w;
        double one = 1 - half;
        return one + Math.fma(w2, c, Math.fma(-r, rest, 1 - one - half));
    }
}
