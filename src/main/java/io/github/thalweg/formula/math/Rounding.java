package io.github.thalweg.formula.math;

/// Rounds by adding a number so large that its last bit is worth 1: its low bits are then the whole number.
final class Rounding {
    static final double SHIFT = 0x1.8p52;
    static final long SHIFT_BITS = Double.doubleToRawLongBits(SHIFT);
    /// Bits of a double below its exponent.
    static final int MANTISSA = 52;

    private Rounding() {}
}
