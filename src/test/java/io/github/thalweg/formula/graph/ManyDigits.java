package io.github.thalweg.formula.graph;

import java.math.BigDecimal;
import java.math.MathContext;

/// Elementary functions to 45 digits, by their series: what our own are held against.
public final class ManyDigits {
    private static final MathContext DIGITS = new MathContext(45);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HALVINGS = 12;
    private static final BigDecimal NOTHING = BigDecimal.valueOf(1, 45);
    public static final BigDecimal PI = pi();

    private ManyDigits() {}

    public static BigDecimal exp(BigDecimal u) {
        BigDecimal half = u.divide(TWO.pow(HALVINGS + 10), DIGITS);
        BigDecimal power = series(half, 1, 0, 1);
        for (int i = 0; i < HALVINGS + 10; i++) {
            power = power.multiply(power, DIGITS);
        }
        return power;
    }

    /// Newton's steps from a value that is right to 15 digits.
    public static BigDecimal log(BigDecimal u) {
        BigDecimal log = new BigDecimal(StrictMath.log(u.doubleValue()));
        for (int i = 0; i < 3; i++) {
            BigDecimal e = exp(log);
            log = log.add(TWO.multiply(u.subtract(e)).divide(u.add(e), DIGITS), DIGITS);
        }
        return log;
    }

    public static BigDecimal sin(BigDecimal u) {
        BigDecimal r = u.remainder(PI.multiply(TWO), DIGITS);
        return r.multiply(series(r.multiply(r, DIGITS).negate(), 2, 1, 1), DIGITS);
    }

    public static BigDecimal cos(BigDecimal u) {
        BigDecimal r = u.remainder(PI.multiply(TWO), DIGITS);
        return series(r.multiply(r, DIGITS).negate(), 2, 0, 1);
    }

    /// The sum of x^k / (step*k + offset)!, in the order of k.
    private static BigDecimal series(BigDecimal x, int step, int offset, int first) {
        BigDecimal term = BigDecimal.valueOf(first);
        BigDecimal sum = term;
        for (int k = 1; term.signum() != 0 && term.abs().compareTo(NOTHING) > 0; k++) {
            long divisor = 1;
            for (int i = 0; i < step; i++) {
                divisor *= step * (long) k + offset - i;
            }
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(divisor), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    /// Machin, 1706: pi/4 = 4 atan(1/5) - atan(1/239).
    private static BigDecimal pi() {
        return BigDecimal.valueOf(16)
                .multiply(atanOfInverse(5))
                .subtract(BigDecimal.valueOf(4).multiply(atanOfInverse(239)));
    }

    private static BigDecimal atanOfInverse(int n) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < 60; k++) {
            BigDecimal power = BigDecimal.valueOf(n).pow(2 * k + 1).multiply(BigDecimal.valueOf(2L * k + 1));
            BigDecimal term = BigDecimal.ONE.divide(power, new MathContext(80));
            sum = k % 2 == 0 ? sum.add(term) : sum.subtract(term);
        }
        return sum;
    }
}
