package io.github.thalweg.formula.math;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Remainder of a large angle by pi/2, with as many digits of pi as that takes (Payne & Hanek, 1983).
///
/// @param r        between -pi/4 and pi/4
/// @param rest     what r loses by rounding
/// @param quarters the last two bits of the number of quarter turns taken away
record FarAngle(double r, double rest, int quarters) {
    /// 2/pi, 1200 bits behind the point.
    private static final BigInteger PER_QUARTER = new BigInteger(
            "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921c"
                    + "fe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef"
                    + "2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d085603"
                    + "3046fc7b",
            16);

    private static final int PER_QUARTER_BITS = 1200;
    /// pi/2, 120 bits behind the point.
    private static final BigInteger QUARTER = new BigInteger("1921fb54442d18469898cc51701b839", 16);

    /// Bits kept behind the point of a number of quarters.
    private static final int BITS = 200;

    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    private static final BigInteger HALF = BigInteger.ONE.shiftLeft(BITS - 1);
    private static final double UNIT = 0x1p-320;

    static FarAngle of(double u) {
        double size = Math.abs(u);
        int exponent = Math.getExponent(size) - Parts.MANTISSA;
        long whole = (long) (size * 0x1p-500 * Math.scalb(1.0, 500 - exponent));
        BigInteger digits = PER_QUARTER.shiftRight(PER_QUARTER_BITS - BITS - exponent);
        BigInteger quarters = BigInteger.valueOf(whole).multiply(digits);
        BigInteger fraction = quarters.mod(ONE);
        int count = quarters.shiftRight(BITS).intValue() & 3;
        if (fraction.compareTo(HALF) >= 0) {
            fraction = fraction.subtract(ONE);
            count++;
        }
        BigInteger angle = fraction.multiply(QUARTER);
        double r = angle.doubleValue();
        double rest = angle.subtract(new BigDecimal(r).toBigIntegerExact()).doubleValue();
        return u < 0 ? new FarAngle(-r * UNIT, -rest * UNIT, -count) : new FarAngle(r * UNIT, rest * UNIT, count);
    }
}
