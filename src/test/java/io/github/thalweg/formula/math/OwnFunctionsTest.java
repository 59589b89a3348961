package io.github.thalweg.formula.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.graph.ManyDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The elementary functions beside exp, log, sin and cos: errors, edges and symmetry. `src/bench/ulps.py` measures with
/// many more arguments.
class OwnFunctionsTest {
    private static final MathContext DIGITS = new MathContext(45);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = ManyDigits.log(TWO);
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;
    private final Random random = new Random(12);

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    private static BigDecimal root(BigDecimal u) {
        return u.sqrt(DIGITS);
    }

    private static BigDecimal half(BigDecimal u) {
        return over(u, TWO);
    }

    /// @param limit the largest error allowed, in units of the last place
    private void within(
            double limit, DoubleUnaryOperator ours, UnaryOperator<BigDecimal> exact, double low, double high) {
        for (int i = 0; i < 150; i++) {
            double u = low + (high - low) * random.nextDouble();
            near(limit, ours.applyAsDouble(u), exact.apply(new BigDecimal(u)), "of " + u);
        }
    }

    private void within(
            double limit, DoubleBinaryOperator ours, BinaryOperator<BigDecimal> exact, double low, double high) {
        for (int i = 0; i < 150; i++) {
            double u = low + (high - low) * random.nextDouble();
            double v = low + (high - low) * random.nextDouble();
            BigDecimal wanted = exact.apply(new BigDecimal(u), new BigDecimal(v));
            near(limit, ours.applyAsDouble(u, v), wanted, "of " + u + ", " + v);
        }
    }

    private static void near(double limit, double ours, BigDecimal wanted, String what) {
        BigDecimal error = new BigDecimal(ours).subtract(wanted).abs();
        double ulps = error.doubleValue() / Math.ulp(wanted.doubleValue());
        assertTrue(ulps <= limit, () -> ulps + " ulp " + what);
    }

    private static BigDecimal tan(BigDecimal u) {
        return over(ManyDigits.sin(u), ManyDigits.cos(u));
    }

    private static BigDecimal atan(BigDecimal u) {
        BigDecimal angle = new BigDecimal(StrictMath.atan(u.doubleValue()));
        for (int i = 0; i < 2; i++) {
            BigDecimal sin = ManyDigits.sin(angle);
            BigDecimal cos = ManyDigits.cos(angle);
            angle = angle.add(over(u.multiply(cos).subtract(sin), cos.add(u.multiply(sin))), DIGITS);
        }
        return angle;
    }

    private static BigDecimal sinh(BigDecimal u) {
        return half(ManyDigits.exp(u).subtract(ManyDigits.exp(u.negate())));
    }

    private static BigDecimal cosh(BigDecimal u) {
        return half(ManyDigits.exp(u).add(ManyDigits.exp(u.negate())));
    }

    @Test
    void exponentialsAndLogarithms() {
        within(1, Elementary::expm1, u -> ManyDigits.exp(u).subtract(ONE), -3, 3);
        within(1, Elementary::expm1, u -> ManyDigits.exp(u).subtract(ONE), -1e-6, 1e-6);
        within(1, Elementary::log1p, u -> ManyDigits.log(ONE.add(u)), -0.9, 3);
        within(1, Elementary::log2, u -> over(ManyDigits.log(u), LN_2), 0.3, 3);
        within(1, Elementary::log10, u -> over(ManyDigits.log(u), ManyDigits.log(BigDecimal.TEN)), 0.3, 3);
        within(1, Elementary::sigmoid, u -> over(ONE, ONE.add(ManyDigits.exp(u.negate()))), -30, 30);
        within(1, Elementary::softplus, u -> ManyDigits.log(ONE.add(ManyDigits.exp(u))), -3, 3);
    }

    @Test
    void anglesAndTheirInverses() {
        within(2, Elementary::tan, OwnFunctionsTest::tan, -8, 8);
        within(1, Elementary::sec, u -> over(ONE, ManyDigits.cos(u)), -8, 8);
        within(1, Elementary::csc, u -> over(ONE, ManyDigits.sin(u)), 0.01, 8);
        within(1, Elementary::atan, OwnFunctionsTest::atan, -4, 4);
        within(1, Elementary::asin, u -> atan(over(u, root(ONE.subtract(u.multiply(u))))), -0.999, 0.999);
        within(
                1,
                Elementary::acos,
                u -> half(ManyDigits.PI).subtract(atan(over(u, root(ONE.subtract(u.multiply(u)))))),
                -0.999,
                0.999);
        within(1, Elementary::atan2, (v, u) -> atan(over(v, u)), 0.01, 9);
        within(1, (v, u) -> Elementary.atan2(v, -u), (v, u) -> ManyDigits.PI.subtract(atan(over(v, u))), 0.01, 9);
    }

    @Test
    void hyperbolicFunctionsAndTheirInverses() {
        within(2, Elementary::sinh, OwnFunctionsTest::sinh, -3, 3);
        within(2, Elementary::cosh, OwnFunctionsTest::cosh, -3, 3);
        within(2, Elementary::tanh, u -> over(sinh(u), cosh(u)), -3, 3);
        within(
                2,
                Elementary::asinh,
                u -> ManyDigits.log(u.add(root(u.multiply(u).add(ONE)))),
                0.01,
                5);
        within(
                2,
                Elementary::acosh,
                u -> ManyDigits.log(u.add(root(u.multiply(u).subtract(ONE)))),
                1.001,
                5);
        within(2, Elementary::atanh, u -> half(ManyDigits.log(over(ONE.add(u), ONE.subtract(u)))), -0.99, 0.99);
    }

    @Test
    void rootsAndPowers() {
        within(1, Elementary::hypot, (u, v) -> root(u.multiply(u).add(v.multiply(v))), -9, 9);
        for (int i = 0; i < 150; i++) {
            BigDecimal root = new BigDecimal(random.nextDouble() * 10);
            double u = root.pow(3).doubleValue();
            BigDecimal exact = root;
            for (int k = 0; k < 3; k++) {
                BigDecimal square = exact.multiply(exact, DIGITS);
                BigDecimal miss = square.multiply(exact).subtract(new BigDecimal(u));
                exact = exact.subtract(over(miss, square.multiply(BigDecimal.valueOf(3))));
            }
            near(1, Elementary.cbrt(u), exact, "of " + u);
        }
        within(1, Elementary::pow, (u, v) -> ManyDigits.exp(v.multiply(ManyDigits.log(u))), 0.01, 30);
        for (int n = 0; n < 60; n++) {
            assertEquals(Math.scalb(1.0, n), Elementary.pow(2, n));
            assertEquals(Math.scalb(1.0, -n), Elementary.pow(0.5, n));
            if (n < 16) {
                assertEquals(new BigDecimal("1e" + n).doubleValue(), Elementary.pow(10, n));
                assertEquals(n, Elementary.log10(new BigDecimal("1e" + n).doubleValue()));
            }
            assertEquals(n, Elementary.log2(Math.scalb(1.0, n)));
        }
    }

    /// By its series, which cancels little here.
    private static BigDecimal erf(BigDecimal u) {
        BigDecimal square = u.multiply(u);
        BigDecimal term = u;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n < 200; n++) {
            sum = sum.add(over(term, BigDecimal.valueOf(2L * n + 1)), DIGITS);
            term = term.multiply(square).negate().divide(BigDecimal.valueOf(n + 1L), DIGITS);
        }
        return sum.multiply(TWO).divide(root(ManyDigits.PI), DIGITS);
    }

    @Test
    void errorFunction() {
        within(1, Elementary::erf, OwnFunctionsTest::erf, -5, 5);
    }

    @Test
    void roundsToTheNearestWholeNumberAwayFromZero() {
        double[] places = {0.5, 1.5, 2.5, 0.49999999999999994, 1e300, 4503599627370497.0, 0.2};
        double[] rounded = {1, 2, 3, 0, 1e300, 4503599627370497.0, 0};
        for (int i = 0; i < places.length; i++) {
            assertEquals(rounded[i], Elementary.round(places[i]));
            assertEquals(-rounded[i], Elementary.round(-places[i]));
        }
    }

    private static final double[] ARGUMENTS = {
        0, 1e-320, 1e-300, 1e-20, 1e-8, 0.1, 0.3, 0.5, 0.9, 0.999, 1, 1.2, 2.7, 5, 19, 25, 300, 709, 711, 1e6, 1e10,
        1e300, INF, NAN
    };

    @Test
    void oddAndEvenToTheLastBit() {
        List<DoubleUnaryOperator> odd = List.of(
                Elementary::sin,
                Elementary::tan,
                Elementary::csc,
                Elementary::asin,
                Elementary::atan,
                Elementary::sinh,
                Elementary::tanh,
                Elementary::asinh,
                Elementary::atanh,
                Elementary::cbrt,
                Elementary::erf,
                Elementary::round);
        List<DoubleUnaryOperator> even = List.of(Elementary::cos, Elementary::sec, Elementary::cosh);
        for (double u : ARGUMENTS) {
            odd.forEach(f -> assertEquals(-f.applyAsDouble(u), f.applyAsDouble(-u), "of " + u));
            even.forEach(f -> assertEquals(f.applyAsDouble(u), f.applyAsDouble(-u), "of " + u));
        }
    }

    /// `StrictMath` is within 2 ulp of the truth, and right at the edges; ours agree but for as much.
    @Test
    void agreesWithTheRuntimeAtAllSizesAndAtTheEdges() {
        Map<DoubleUnaryOperator, DoubleUnaryOperator> pairs = Map.ofEntries(
                Map.entry(Elementary::exp, StrictMath::exp),
                Map.entry(Elementary::expm1, StrictMath::expm1),
                Map.entry(Elementary::log, StrictMath::log),
                Map.entry(Elementary::log1p, StrictMath::log1p),
                Map.entry(Elementary::log10, StrictMath::log10),
                Map.entry(Elementary::sin, StrictMath::sin),
                Map.entry(Elementary::cos, StrictMath::cos),
                Map.entry(Elementary::tan, StrictMath::tan),
                Map.entry(Elementary::asin, StrictMath::asin),
                Map.entry(Elementary::acos, StrictMath::acos),
                Map.entry(Elementary::atan, StrictMath::atan),
                Map.entry(Elementary::sinh, StrictMath::sinh),
                Map.entry(Elementary::cosh, StrictMath::cosh),
                Map.entry(Elementary::tanh, StrictMath::tanh),
                Map.entry(Elementary::cbrt, StrictMath::cbrt));
        pairs.forEach((ours, theirs) -> {
            for (double u : ARGUMENTS) {
                agrees(theirs.applyAsDouble(u), ours.applyAsDouble(u), u);
                agrees(theirs.applyAsDouble(-u), ours.applyAsDouble(-u), -u);
            }
            for (int i = 0; i < 20_000; i++) {
                double u = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextGaussian() * 10;
                agrees(theirs.applyAsDouble(u), ours.applyAsDouble(u), u);
            }
        });
    }

    private static void agrees(double theirs, double ours, double u) {
        if (Double.isFinite(theirs)) {
            assertEquals(theirs, ours, 3 * Math.ulp(theirs), "of " + u);
            assertEquals(1 / theirs < 0, 1 / ours < 0, "sign of the value of " + u);
        } else {
            assertEquals(theirs, ours, "of " + u);
        }
    }

    @Test
    void ofTwoNumbersAgreesWithTheRuntime() {
        Map<DoubleBinaryOperator, DoubleBinaryOperator> pairs = Map.of(
                Elementary::atan2,
                StrictMath::atan2,
                Elementary::hypot,
                StrictMath::hypot,
                Elementary::pow,
                StrictMath::pow);
        pairs.forEach((ours, theirs) -> {
            for (int i = 0; i < 40_000; i++) {
                double u = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextGaussian() * 10;
                double v = i % 3 == 0
                        ? Double.longBitsToDouble(random.nextLong())
                        : Math.rint(random.nextGaussian() * 9) / 2;
                agrees(theirs.applyAsDouble(u, v), ours.applyAsDouble(u, v), u);
            }
        });
    }

    /// IEEE 754, 9.2.1.
    @Test
    void powersAtTheEdges() {
        double[][] table = {
            {1, NAN, 1},
            {NAN, 0, 1},
            {-1, INF, 1},
            {-1, -INF, 1},
            {0, -3, INF},
            {-0.0, -3, -INF},
            {-0.0, -2, INF},
            {-0.0, 3, -0.0},
            {0, 0.5, 0},
            {0.5, INF, 0},
            {0.5, -INF, INF},
            {2, INF, INF},
            {2, -INF, 0},
            {INF, -1, 0},
            {-INF, 3, -INF},
            {-INF, -3, -0.0},
            {-INF, 2, INF},
            {-8, 1.0 / 3, NAN},
            {-2, 3, -8},
            {-2, -2, 0.25},
            {2, 1024.5, INF},
            {2, -1074, Double.MIN_VALUE},
            {2, -1080, 0},
            {1e-310, 0.5, StrictMath.pow(1e-310, 0.5)},
        };
        for (double[] row : table) {
            assertEquals(row[2], Elementary.pow(row[0], row[1]), row[0] + "^" + row[1]);
        }
    }
}
