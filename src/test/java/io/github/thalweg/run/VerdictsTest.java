package io.github.thalweg.run;

import static io.github.thalweg.run.Rules.*;
import static io.github.thalweg.run.Verdict.Kind.*;
import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.UpdateRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a lecturer would say of each run.
class VerdictsTest {
    private static final UpdateRule NORMALIZED =
            stateful("normalized", java.util.List.of(), "theta = theta - lr*g/norm(g)", number("lr", 0.1));

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("x^2 + y^2", new Point(2, 1), SGD, 0.1, 100, CONVERGED),
                Arguments.of("x^2 + y^2", new Point(2, 1), SGD, 1.1, 50, DIVERGED),
                Arguments.of("x^2 + y^2", new Point(2, 1), SGD, 2.0, 2000, DIVERGED),
                Arguments.of("x^2 + y^2", new Point(2, 1), SGD, 1.0, 100, OSCILLATING),
                Arguments.of("x^2 + y^2", new Point(2, 1), SGD, 1e-6, 100, TOO_SLOW),
                Arguments.of("0.5*(x^2 + 100*y^2)", new Point(3, 1), SGD, 0.019, 60, CONVERGING),
                Arguments.of("0.5*(x^2 + 100*y^2)", new Point(3, 1), SGD, 0.001, 100, TOO_SLOW),
                Arguments.of("(1 - x)^2 + 100*(y - x^2)^2", new Point(-1.2, 1), SGD, 1e-5, 100, TOO_SLOW),
                Arguments.of("(1 - x)^2 + 100*(y - x^2)^2", new Point(-1.2, 1), ADAM, 0.05, 3000, CONVERGED),
                Arguments.of("1 - exp(-25*(x^2 + y^2))", new Point(2.9, 2.9), SGD, 0.1, 100, STALLED),
                Arguments.of("x^2 - y^2", new Point(2, 0), SGD, 0.1, 200, STALLED),
                Arguments.of("x^2 - y^2", new Point(1, 0.001), SGD, 0.1, 200, DIVERGED),
                Arguments.of("log(x) + y^2", new Point(1, 1), SGD, 0.9, 100, LEFT_DOMAIN),
                Arguments.of(
                        "1 - exp(-25*(x^2 + y^2)) + 0.01*(x^2 + y^2)",
                        new Point(0.6, 0.5),
                        SGD,
                        0.3,
                        400,
                        STILL_MOVING),
                Arguments.of(
                        "1 - exp(-25*(x^2 + y^2)) + 0.01*(x^2 + y^2)",
                        new Point(0.6, 0.5),
                        SGD,
                        0.5,
                        400,
                        STILL_MOVING),
                Arguments.of(
                        "1 - exp(-25*(x^2 + y^2)) + 0.01*(x^2 + y^2)",
                        new Point(0.6, 0.5),
                        SGD,
                        0.7,
                        400,
                        STILL_MOVING),
                Arguments.of("log(x) + y^2", new Point(-1, 1), SGD, 0.9, 100, LEFT_DOMAIN),
                Arguments.of("x^2 + y^2", new Point(2, 1), NORMALIZED, 0.3, 100, RING),
                Arguments.of("abs(x) + 10*abs(y)", new Point(2, 1.03), SGD, 0.03, 200, OSCILLATING),
                Arguments.of("0.1*x + 0*y", new Point(2, 1), SGD, 0.1, 100, STILL_MOVING));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void areWhatALecturerWouldSay(
            String formula, Point start, UpdateRule rule, double lr, int steps, Verdict.Kind wanted) {
        Scenario scenario = scenario(formula, start, steps, run(optimizer(rule, lr)));
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        Verdict verdict = Verdicts.of(Runner.run(scenario, 0), surface, surface.minima(scenario.view()));
        assertEquals(wanted, verdict.kind(), verdict::reason);
        assertTrue(verdict.reason().endsWith("."), verdict.reason());
    }
}
