package io.github.thalweg.formula.math;

/// Parts of a double: its exponent, its higher half, and what a product loses by rounding.
///
/// Nothing in this package uses fused multiply-add, for JavaScript has none and the page of a race computes the same
/// bits.
final class Parts {
    /// Added to a number, this rounds it to a whole one, which is then in the sum's low bits.
    static final double SHIFT = 0x1.8p52;
    static final long SHIFT_BITS = Double.doubleToRawLongBits(SHIFT);
    /// Bits of a double below its exponent.
    static final int MANTISSA = 52;
    static final long ROOT_HALF_BITS = Double.doubleToRawLongBits(Math.sqrt(0.5));
    /// Keeps exponents positive.
    static final long OFFSET = 1024;

    static final double SPLITTER = 0x1p27 + 1;

    private Parts() {}

    /// The k for which u 2^-k lies between the roots of 1/2 and of 2.
    ///
    /// @param u a normal number above 0
    static double exponent(double u) {
        long bits = Double.doubleToRawLongBits(u) - ROOT_HALF_BITS + (OFFSET << MANTISSA);
        return (bits >>> MANTISSA) - OFFSET;
    }

    /// u 2^n, where that is a normal number as u is.
    static double scaled(double u, double n) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(u) + ((long) n << MANTISSA));
    }

    /// u 2^n for any n within 1100 of 0, rounded once.
    static double scaledFar(double u, double n) {
        double half = Math.floor(n / 2);
        return u * scaled(1, half) * scaled(1, n - half);
    }

    /// The higher 26 bits of u, for |u| below 2^996 (Veltkamp, 1968).
    static double high(double u) {
        double far = SPLITTER * u;
        return far - (far - u);
    }

    /// a b - product, exactly, where product is a b rounded and all are of moderate size (Dekker, 1971).
    static double lost(double a, double b, double product) {
        double aHigh = high(a);
        double bHigh = high(b);
        double aLow = a - aHigh;
        double bLow = b - bHigh;
        return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    }

    /// a + b - sum, exactly, where sum is a + b rounded (Knuth).
    static double lostBySum(double a, double b, double sum) {
        double second = sum - a;
        return a - (sum - second) + (b - second);
    }

    /// a/(b + rest), rounded once and a little.
    static double divided(double a, double b, double rest) {
        double q = a / b;
        double product = q * b;
        return q + (a - product - lost(q, b, product) - q * rest) / b;
    }
}
