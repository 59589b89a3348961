package io.github.thalweg.formula.math;

/// Remainder of a large angle by pi/2, with as many digits of pi as that takes (Payne & Hanek, 1983).
///
/// @param r        between -pi/4 and pi/4
/// @param rest     what r loses by rounding
/// @param quarters the last two bits of the number of quarter turns taken away
record FarAngle(double r, double rest, int quarters) {
    /// 2/pi in words. Its point stands behind the first.
    private static final long[] PER_QUARTER = {
        0x0000000000000000L, 0xa2f9836e4e441529L, 0xfc2757d1f534ddc0L, 0xdb6295993c439041L,
        0xfe5163abdebbc561L, 0xb7246e3a424dd2e0L, 0x06492eea09d1921cL, 0xfe1deb1cb129a73eL,
        0xe88235f52ebb4484L, 0xe99c7026b45f7e41L, 0x3991d639835339f4L, 0x9c845f8bbdf9283bL,
        0x1ff897ffde05980fL, 0xef2f118b5a0a6d1fL, 0x6d367ecf27cb09b7L, 0x4f463f669e5fea2dL,
        0x7527bac7ebe5f17bL, 0x3d0739f78a5292eaL, 0x6bfb5fb11f8d5d08L, 0x56033046fc7b0000L,
    };
    private static final double QUARTER = Math.PI / 2;
    private static final double QUARTER_REST = 0x1.1a62633145c07p-54;
    private static final long ONE = 1L << Parts.MANTISSA;

    static FarAngle of(double u) {
        long whole = (Double.doubleToRawLongBits(u) & (ONE - 1)) | ONE;
        // Of the 192 bits of 2/pi that are multiplied by the whole number, two become whole quarters.
        int at = Math.getExponent(u) - Parts.MANTISSA + Long.SIZE - 2;
        int word = at >> 6;
        long low = digits(word + 2, at);
        long middle = digits(word + 1, at);
        long third = whole * low;
        long carry = Math.unsignedMultiplyHigh(whole, low);
        long second = whole * middle + carry;
        carry = Math.unsignedMultiplyHigh(whole, middle) + (Long.compareUnsigned(second, carry) < 0 ? 1 : 0);
        long first = whole * digits(word, at) + carry;
        return of(first, second, third, u < 0 ? -1 : 1);
    }

    private static long digits(int word, int shift) {
        return PER_QUARTER[word] << shift | PER_QUARTER[word + 1] >>> 1 >>> ~shift;
    }

    /// @param first, second, third the words of a number of quarters, with 190 bits behind its point
    private static FarAngle of(long first, long second, long third, int sign) {
        // The highest bit behind the point is a sign: the next quarter is nearer.
        double a = (first << 2 >> 18) * 0x1p-46;
        double b = ((first & 0xffffL) << 32 | second >>> 32) * 0x1p-94;
        double c = ((second & 0xffffffffL) << 16 | third >>> 48) * 0x1p-142;
        double d = (third & 0xffffffffffffL) * 0x1p-190;
        double sum = a + b;
        double less = Parts.lostBySum(a, b, sum) + (c + d);
        double part = sum + less;
        double partRest = less - (part - sum);
        double product = part * QUARTER;
        double productRest = Parts.lost(part, QUARTER, product) + (part * QUARTER_REST + partRest * QUARTER);
        double r = product + productRest;
        double rest = productRest - (r - product);
        int quarters = (int) (first >>> (Long.SIZE - 2)) + (part < 0 ? 1 : 0);
        return new FarAngle(sign * r, sign * rest, sign * quarters);
    }
}
