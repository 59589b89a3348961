package io.github.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CurvatureTest {
    private static final MathContext DIGITS = new MathContext(120);

    static Stream<double[]> hessians() {
        var random = new Random(7);
        Stream<double[]> any = Stream.generate(
                        () -> new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()})
                .limit(200);
        Stream<double[]> hard = Stream.of(
                new double[] {1, 1e-9, 1},
                new double[] {1, 0, Math.nextUp(1.0)},
                new double[] {1e12, 1e3, 1e-3},
                new double[] {802, -400, 200},
                new double[] {1, 1 - 1e-12, 1},
                new double[] {-1e-300, 3e-301, -2e-300},
                new double[] {1e300, 1e299, -1e300},
                new double[] {-3, 1, -3},
                new double[] {1e-8, 1, 1e8 * (1 + 1e-10)});
        return Stream.concat(any, hard);
    }

    /// The eigenvalues of the very same three doubles, to 100 digits.
    @ParameterizedTest
    @MethodSource("hessians")
    void eigenvaluesAgreeWithExactArithmetic(double[] hessian) {
        BigDecimal a = new BigDecimal(hessian[0]);
        BigDecimal b = new BigDecimal(hessian[1]);
        BigDecimal c = new BigDecimal(hessian[2]);
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal middle = a.add(c).multiply(half);
        BigDecimal difference = a.subtract(c).multiply(half);
        BigDecimal radius = difference.multiply(difference).add(b.multiply(b)).sqrt(DIGITS);
        Curvature found = Curvature.of(hessian[0], hessian[1], hessian[2]);
        assertNear(middle.add(radius).doubleValue(), found.high());
        assertNear(middle.subtract(radius).doubleValue(), found.low());
    }

    private static void assertNear(double wanted, double found) {
        assertEquals(wanted, found, 8 * Math.ulp(wanted));
    }

    @ParameterizedTest
    @MethodSource("hessians")
    void theDirectionIsAnEigenvector(double[] hessian) {
        Curvature at = Curvature.of(hessian[0], hessian[1], hessian[2]);
        double size = Math.max(Math.abs(at.high()), Math.abs(at.low()));
        assertEquals(
                at.high() / size * at.directionX(),
                hessian[0] / size * at.directionX() + hessian[1] / size * at.directionY(),
                1e-14);
        assertEquals(
                at.high() / size * at.directionY(),
                hessian[1] / size * at.directionX() + hessian[2] / size * at.directionY(),
                1e-14);
        assertEquals(1, Math.hypot(at.directionX(), at.directionY()), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 20, BOWL, 10",
        "-2, 0, -20, DOME, 10",
        "2, 0, -20, SADDLE, NaN",
        "1, 1, 1, TROUGH, NaN",
        "0, 0, 0, FLAT, NaN",
        "NaN, 0, 1, UNDEFINED, NaN"
    })
    void theConditionNumberHasAMeaningInBowlsOnly(double a, double b, double c, Curvature.Form form, double condition) {
        Curvature at = Curvature.of(a, b, c);
        assertEquals(form, at.form());
        assertEquals(condition, at.condition());
    }

    /// λ = 501 ± √250601, the textbook's condition number 2508 at Rosenbrock's minimum.
    @Test
    void rosenbrocksMinimumHasItsKnownCondition() {
        Landscape rosenbrock = Landscape.typed("(1 - x)^2 + 100*(y - x^2)^2", java.util.List.of());
        Curvature at = Surface.of(rosenbrock, Map.of()).derivatives(1, 1).curvature();
        assertEquals(501 + Math.sqrt(250601), at.high(), 1e-12);
        assertEquals(400 / (501 + Math.sqrt(250601)), at.low(), 1e-15);
        assertEquals(2508.009601277298, at.condition(), 1e-9);
    }
}
