package io.github.thalweg.run;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A formula without y and a start of one number are a function of one variable.
class OneVariableTest {
    private static Scenario scenario(String start, String formula, String further) throws InputException {
        return ScenarioReader.read(
                "a.thalweg",
                "start = " + start + "\nsteps = 40\n[landscape]\nformula = \"" + formula + "\"\n" + further,
                Catalog.builtIn());
    }

    private static String run(String optimizer) {
        return "[[run]]\noptimizer = " + optimizer + "\n";
    }

    private static Trajectory only(Scenario scenario) {
        return Runner.run(scenario, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "[2]", "\"4/2\""})
    void aStartOfOneNumberIsOneVariable(String start) throws InputException {
        Scenario scenario = scenario(start, "x^2 - 3x", run("{ use = \"sgd\", lr = 0.1 }"));
        assertTrue(scenario.oneVariable());
        Trajectory run = only(scenario);
        assertEquals(2 - 0.1 * 1, run.x(1), 1e-15);
        assertEquals(0, run.y(1));
    }

    @Test
    void aStartOfTwoNumbersIsAsBefore() throws InputException {
        Scenario scenario = scenario("[2, 1]", "x^2 - 3x", run("{ use = \"sgd\", lr = 0.1 }"));
        assertFalse(scenario.oneVariable());
        assertEquals(1, only(scenario).y(40));
    }

    @Test
    void noiseIsTheSameInXAndNoneInY() throws InputException {
        String noise = "[noise]\ngradient = 0.5\nseed = 4\n";
        Trajectory one = only(scenario("2", "x^2", noise + run("{ use = \"sgd\", lr = 0.1 }")));
        Trajectory two = only(scenario("[2, 0]", "x^2", noise + run("{ use = \"sgd\", lr = 0.1 }")));
        for (int row = 0; row <= 40; row++) {
            assertEquals(two.x(row), one.x(row));
            assertEquals(0, one.y(row));
        }
        assertNotEquals(0, two.y(40));
    }

    /// With a slope of 0 in y, some rules divide 0 by 0 there.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ use = \"adam\", lr = 0.1, eps = 0 }",
                "{ use = \"rmsprop\", lr = 0.1, eps = 0 }",
                "{ use = \"lookahead\", lr = 0.1, inner = { use = \"adam\", eps = 0 } }",
                "{ use = \"normalized\", lr = 0.1 }",
                "{ use = \"sign\", lr = 0.1 }",
                "{ use = \"bfgs\" }",
                "{ use = \"lbfgs\" }",
                "{ use = \"cg\" }",
                "{ use = \"nelder-mead\" }",
                "{ use = \"gd-wolfe\" }",
                "{ use = \"sophia\", lr = 0.1 }",
                "{ use = \"lamb\", lr = 0.1 }"
            })
    void yStaysZero(String optimizer) throws InputException {
        Trajectory run = only(scenario("2", "(x - 1)^2 + x^4", run(optimizer)));
        assertEquals(40, run.updates());
        IntStream.rangeClosed(0, 40).forEach(row -> assertEquals(0.0, run.y(row)));
        assertTrue(run.loss(40) < run.loss(0));
    }

    @Test
    void newtonsStepIsThatOfOneVariable() throws InputException {
        Trajectory run = only(scenario("1.5", "x^4 - 2x^2 + exp(x)", run("{ use = \"newton\", lr = 1 }")));
        double x = 1.5;
        for (int row = 1; row <= 5; row++) {
            x -= (4 * x * x * x - 4 * x + Math.exp(x)) / (12 * x * x - 4 + Math.exp(x));
            assertEquals(x, run.x(row), 1e-12);
        }
    }

    /// The first moves by hand: from 2 and 2.1, mirrored and taken further, to 1.9 and 1.8.
    @Test
    void nelderAndMeadHaveTwoPoints() throws InputException {
        Trajectory run = only(scenario("2", "x^2", run("{ use = \"nelder-mead\", lr = 0.05 }")));
        assertEquals(1.8, run.x(1), 1e-12);
        assertEquals(1.4, run.x(2), 1e-12);
        assertEquals(0, run.x(40), 1e-3);
    }

    @Test
    void aBuiltInLandscapeOfOneVariableHasItsOwnStart() throws InputException {
        Scenario one = ScenarioReader.read("a", "[landscape]\nuse = \"parabola\"\n", Catalog.builtIn());
        assertTrue(one.oneVariable());
        Scenario two = ScenarioReader.read("a", "start = [1, 2]\n[landscape]\nuse = \"parabola\"\n", Catalog.builtIn());
        assertFalse(two.oneVariable());
        assertEquals(new Point(1, 2), two.start());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2 - 3x; 1.5",
                "abs(x - 0.3); 0.3",
                "x^4 - 2x^2; -1 1",
                "1e-12*(x - 1)^2; 1",
                "x^10; 0",
                "max(0, abs(x) - 1); 0",
                "sin(5x)/1e9 + 1e3; -2.827433388230814 -1.5707963267948966 -0.3141592653589793 0.9424777960769379"
                        + " 2.199114857512855",
                "x^3; ''",
                "x; ''",
                "7; ''",
                "1 - exp(-20*(x - 0.01)^2) + (x + 3)^2; -3",
                "(x - 3)^2; 3",
                "sqrt(x); ''",
            })
    void minimaAreFoundAlongTheLine(String formula, String minima) throws InputException {
        Results results = ScenarioComputation.compute(scenario("0.5", formula, ""), null);
        List<Double> wanted = java.util.Arrays.stream(minima.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Double::valueOf)
                .toList();
        List<Double> found = results.minima().stream()
                .map(Minimum::at)
                .map(Point::x)
                .sorted()
                .toList();
        assertEquals(wanted.size(), found.size(), found.toString());
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i), found.get(i), 1e-6, found.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2; 0.1; CONVERGED",
                "x^2; 1.1; DIVERGED",
                "x^2; 1; OSCILLATING",
                "(x^2 - 1)^2; 0.01; CONVERGED",
            })
    void verdictsAreThoseOfALecturer(String formula, double lr, String verdict) throws InputException {
        Scenario scenario = scenario("2", formula, run("{ use = \"sgd\", lr = " + lr + " }"));
        Results results = ScenarioComputation.compute(scenario.withSteps(100), null);
        assertTrue(
                results.verdicts()
                        .getFirst()
                        .toString()
                        .toUpperCase(java.util.Locale.ROOT)
                        .contains(verdict.substring(0, 6)),
                results.verdicts().getFirst().toString());
    }
}
