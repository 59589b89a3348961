package io.github.thalweg.formula.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.formula.graph.ManyDigits;
import io.github.thalweg.formula.lanes.VectorCompiler;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Our own elementary functions are right to the last place but one.
class ElementaryTest {
    private static final int SAMPLES = 400;
    private final Random random = new Random(11);

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /// @return the largest error, in units of the last place
    private static double worst(
            DoubleUnaryOperator ours, UnaryOperator<BigDecimal> exact, DoubleSupplier arguments, int samples) {
        double worst = 0;
        for (int i = 0; i < samples; i++) {
            double u = arguments.getAsDouble();
            BigDecimal wanted = exact.apply(new BigDecimal(u));
            BigDecimal error =
                    new BigDecimal(ours.applyAsDouble(u)).subtract(wanted).abs();
            worst = Math.max(worst, error.doubleValue() / Math.ulp(wanted.doubleValue()));
        }
        return worst;
    }

    private static void within(double limit, double worst) {
        assertTrue(worst < limit, () -> worst + " ulp");
        assertTrue(worst > 0.45, () -> worst + " ulp is too good to be a measurement");
    }

    @Test
    void exponentials() {
        within(0.7, worst(Elementary::exp, ManyDigits::exp, () -> between(-1, 1), SAMPLES));
        within(0.7, worst(Elementary::exp, ManyDigits::exp, () -> between(-708, 708), SAMPLES));
        double reach = 1000;
        for (double u = -reach; u <= reach; u += 0.37) {
            assertEquals(StrictMath.exp(u), Elementary.exp(u), Math.ulp(StrictMath.exp(u)));
        }
        for (double u : new double[] {0, -0.0, Double.MIN_VALUE, 709.9, -746, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertEquals(StrictMath.exp(u), Elementary.exp(u));
        }
    }

    @Test
    void logarithms() {
        within(0.9, worst(Elementary::log, ManyDigits::log, () -> between(0.5, 2), SAMPLES));
        within(
                0.9,
                worst(
                        Elementary::log,
                        ManyDigits::log,
                        () -> between(1, 2) * Math.scalb(1.0, random.nextInt(-1000, 1000)),
                        SAMPLES));
        double[] edges = {
            0, -0.0, 1, -1, Double.MIN_VALUE, 1e-310, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN
        };
        for (double u : edges) {
            assertEquals(StrictMath.log(u), Elementary.log(u));
        }
        assertEquals(1, Elementary.log(Math.E));
    }

    @Test
    void sinesAndCosines() {
        for (double reach : new double[] {0.8, 10, 1e4, 0x1p20}) {
            within(0.95, worst(Elementary::sin, ManyDigits::sin, () -> between(-reach, reach), SAMPLES));
            within(0.95, worst(Elementary::cos, ManyDigits::cos, () -> between(-reach, reach), SAMPLES));
        }
    }

    @Test
    void sinesOfLargeNumbersAndNearTheirZeros() {
        within(0.95, worst(Elementary::sin, ManyDigits::sin, () -> nearMultiple(1e3), SAMPLES));
        within(0.97, worst(Elementary::cos, ManyDigits::cos, () -> nearMultiple(1e8), SAMPLES));
        for (double u : new double[] {1e10, 1e22, 1e300, -1e18, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertEquals(StrictMath.sin(u), Elementary.sin(u));
            assertEquals(StrictMath.cos(u), Elementary.cos(u));
        }
        for (double u : new double[] {0, -0.0, Double.MIN_VALUE, -1e-300, 1e-9}) {
            assertEquals(u, Elementary.sin(u));
            assertEquals(1, Elementary.cos(u));
        }
    }

    /// A number next to a multiple of pi/2.
    private double nearMultiple(double reach) {
        double multiple = Math.rint(between(-reach, reach)) * (Math.PI / 2);
        return multiple + random.nextInt(-2, 3) * Math.ulp(multiple);
    }

    private interface Plane {
        void compute(double[] planes, int in, int out);
    }

    @Test
    void manyAtOnceHaveTheSameBits() {
        assumeTrue(VectorCompiler.isAvailable(), "Java was started without the module jdk.incubator.vector");
        for (double reach : new double[] {1, 50, 1e3, 1e12, 1e305}) {
            same(Elementary::exp, VectorMath::exp, reach);
            same(Elementary::log, VectorMath::log, reach);
            int spare = 2 * VectorFunction.LANES;
            same(Elementary::sin, (planes, in, out) -> VectorMath.turned(planes, in, out, spare), reach);
            same(Elementary::cos, (planes, in, out) -> VectorMath.turned(planes, in, spare, out), reach);
            same(Elementary::sigmoid, (planes, in, out) -> VectorLogistic.sigmoid(planes, in, out, spare), reach);
            same(Elementary::softplus, (planes, in, out) -> VectorLogistic.softplus(planes, in, out, spare), reach);
            same(Elementary::tanh, (planes, in, out) -> VectorHyperbolic.tanh(planes, in, out, spare), reach);
            same(Elementary::sinh, (planes, in, out) -> VectorHyperbolic.sinh(planes, in, out, spare), reach);
            same(Elementary::cosh, (planes, in, out) -> VectorHyperbolic.cosh(planes, in, out, spare), reach);
            for (double exponent : new double[] {0.5, 1.5, -3, 1, 2, 0, 1e5, 1e-310, 1e80, Double.NaN}) {
                same(x -> Elementary.pow(x, exponent), (planes, in, out) -> pow(planes, in, exponent, out), reach);
            }
        }
    }

    private static void pow(double[] planes, int in, double exponent, int out) {
        int exponents = 2 * VectorFunction.LANES;
        Arrays.fill(planes, exponents, exponents + VectorFunction.LANES, exponent);
        VectorPower.pow(planes, in, exponents, out, 3 * VectorFunction.LANES);
    }

    private void same(DoubleUnaryOperator one, Plane many, double reach) {
        var planes = new double[(8 + VectorPower.SPARE) * VectorFunction.LANES];
        double[] odd = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-310, -1e-20, 1};
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < VectorFunction.LANES; i++) {
                planes[i] = between(-reach, reach);
            }
            System.arraycopy(odd, 0, planes, 8 * (round % 16), odd.length);
            many.compute(planes, 0, VectorFunction.LANES);
            for (int i = 0; i < VectorFunction.LANES; i++) {
                assertEquals(one.applyAsDouble(planes[i]), planes[VectorFunction.LANES + i], "of " + planes[i]);
            }
        }
    }
}
