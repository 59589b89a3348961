package io.github.thalweg.formula.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// The remainder of a large angle, against long division by 1200 bits of pi.
class FarAngleTest {
    private static final int BITS = 1400;
    private static final int SAMPLES = 3000;
    /// Machin, 1706: pi/4 = 4 atan(1/5) - atan(1/239).
    private static final BigInteger QUARTER =
            atanOfInverse(5).shiftLeft(2).subtract(atanOfInverse(239)).shiftLeft(1);

    private final Random random = new Random(6);

    private static BigInteger atanOfInverse(int n) {
        BigInteger power = BigInteger.ONE.shiftLeft(BITS).divide(BigInteger.valueOf(n));
        BigInteger sum = BigInteger.ZERO;
        for (int k = 1; power.signum() != 0; k += 2) {
            BigInteger term = power.divide(BigInteger.valueOf(k));
            sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
            power = power.divide(BigInteger.valueOf((long) n * n));
        }
        return sum;
    }

    private static BigInteger scaled(BigDecimal number) {
        return number.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS))).toBigInteger();
    }

    private static void isRight(double u) {
        BigInteger[] division =
                scaled(new BigDecimal(u)).add(QUARTER.shiftRight(1)).divideAndRemainder(QUARTER);
        BigInteger quarters = division[0];
        BigInteger remainder = division[1];
        if (remainder.signum() < 0) {
            quarters = quarters.subtract(BigInteger.ONE);
            remainder = remainder.add(QUARTER);
        }
        var wanted = new BigDecimal(remainder.subtract(QUARTER.shiftRight(1)))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)));
        FarAngle angle = FarAngle.of(u);
        assertEquals(quarters.intValue() & 3, angle.quarters() & 3, () -> "quarters of " + u);
        assertEquals(wanted.doubleValue(), angle.r(), () -> "of " + u);
        double error = wanted.subtract(new BigDecimal(angle.r()))
                .subtract(new BigDecimal(angle.rest()))
                .doubleValue();
        assertTrue(Math.abs(error) < 0x1p-74 * Math.abs(angle.r()), () -> error + " of " + u);
    }

    private void areRight(IntToDoubleFunction angles) {
        for (int i = 0; i < SAMPLES; i++) {
            isRight(angles.applyAsDouble(i));
        }
    }

    @Test
    void anglesOfEverySize() {
        areRight(_ -> Math.scalb(random.nextDouble(1, 2), random.nextInt(20, 1024)));
        areRight(_ -> -Math.scalb(1.0, random.nextInt(20, 1024)));
    }

    @Test
    void anglesNextToAMultipleOfARightOne() {
        areRight(i -> Math.rint(random.nextDouble(1e6, 1e15)) * (i % 2 == 0 ? Math.PI / 2 : -Math.PI / 4));
    }

    @Test
    void edges() {
        isRight(Math.nextUp(0x1p20));
        isRight(Double.MAX_VALUE);
        isRight(-Double.MAX_VALUE);
        isRight(1e22);
        // Of all doubles the one nearest to a multiple of pi/2 (Kahan).
        isRight(6381956970095103.0 * 0x1p797);
    }
}
