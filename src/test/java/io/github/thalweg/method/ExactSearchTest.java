package io.github.thalweg.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Rules;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Methods that go to the lowest point along each direction, held against what is proved of them.
class ExactSearchTest {
    private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    private static final String BOWL = "x^2 + x*y + 10*y^2 - 3*x";

    private static Trajectory run(String formula, Point start, int updates, String id, Object... settings) {
        UpdateRule rule = Catalog.builtIn().updateRule(id).orElseThrow();
        var values = new TreeMap<String, Setting>();
        for (int i = 0; i < settings.length; i += 2) {
            values.put(
                    (String) settings[i],
                    settings[i + 1] instanceof Double number
                            ? new Setting.Number(number)
                            : new Setting.Choice((String) settings[i + 1]));
        }
        var spec = Rules.run(new Optimizer(rule, Map.copyOf(values), null));
        return Runner.run(Rules.scenario(formula, start, updates, spec), 0);
    }

    /// From (k, 1) on x^2 + k y^2 each update leaves (k - 1)/(k + 1) of both coordinates, and y changes its sign.
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 1, 1000})
    void steepestDescentZigzagsAsItIsKnownTo(double lr) {
        Trajectory run = run("x^2 + 10*y^2", new Point(10, 1), 12, "gd-exact", "lr", lr);
        for (int k = 0; k <= 12; k++) {
            double left = Math.pow(9.0 / 11, k);
            assertEquals(10 * left, run.x(k), 1e-9);
            assertEquals(k % 2 == 0 ? left : -left, run.y(k), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"polak_ribiere", "fletcher_reeves"})
    void conjugateGradientsEndAQuadraticInTwoUpdates(String beta) {
        Trajectory run = run(BOWL, new Point(5, -2), 2, "cg", "line_search", "exact", "beta", beta);
        assertEquals(20.0 * 3 / 39, run.x(2), 1e-9);
        assertEquals(-3.0 / 39, run.y(2), 1e-9);
    }

    @Test
    void bothWaysToKeepADirectionDifferOffQuadratics() {
        Trajectory one = run(ROSENBROCK, new Point(-1.2, 1), 5, "cg", "beta", "polak_ribiere");
        Trajectory other = run(ROSENBROCK, new Point(-1.2, 1), 5, "cg", "beta", "fletcher_reeves");
        assertTrue(Math.abs(one.x(5) - other.x(5)) > 1e-3);
    }

    /// Dixon, 1972: with exact searches all of Broyden's family make the same steps, on any function.
    @Test
    void bfgsAndDfpMakeTheSameStepsWithExactSearches() {
        Trajectory bfgs = run(ROSENBROCK, new Point(-1.2, 1), 8, "bfgs", "line_search", "exact");
        Trajectory dfp = run(ROSENBROCK, new Point(-1.2, 1), 8, "dfp", "line_search", "exact");
        for (int k = 1; k <= 8; k++) {
            assertEquals(bfgs.x(k), dfp.x(k), 1e-5);
            assertEquals(bfgs.y(k), dfp.y(k), 1e-5);
        }
        Trajectory inexact = run(ROSENBROCK, new Point(-1.2, 1), 8, "bfgs");
        assertTrue(Math.abs(inexact.x(8) - bfgs.x(8)) > 1e-3);
    }

    /// The slope along the last direction is gone.
    @ParameterizedTest
    @ValueSource(strings = {ROSENBROCK, "cosh(x) + y^4 + x*y", "x^2 - log(y) + y", "exp(x) - 2*x + (y - 0.1*x)^2"})
    void eachGradientIsSquareToTheDirectionBefore(String formula) {
        Trajectory run = run(formula, new Point(0.7, 0.4), 3, "gd-exact");
        for (int k = 1; k <= 3; k++) {
            double dot = run.gradientX(k) * run.gradientX(k - 1) + run.gradientY(k) * run.gradientY(k - 1);
            double scale = run.gradientNorm(k - 1) * run.gradientNorm(k - 1);
            assertEquals(0, dot, 1e-6 * scale, "update " + k);
            assertTrue(run.loss(k) < run.loss(k - 1));
        }
    }

    @Test
    void aKinkEndsTheSearch() {
        Trajectory run = run("abs(x) + 2*abs(y)", new Point(0.7, 0.4), 1, "gd-exact");
        assertTrue(run.loss(1) <= 0.5 + 1e-9, () -> "" + run.loss(1));
        assertTrue(run.evaluations(1) <= 61);
    }

    @Test
    void filesFromBeforeThereWasAChoiceAreStillValid() {
        UpdateRule rule = Catalog.builtIn().updateRule("cg").orElseThrow();
        var old = new UpdateRule(
                About.of("old", "Old"), List.of(rule.parameters().getFirst()), List.of(), "", false, "cg", null);
        assertNull(MethodKind.of("cg").orElseThrow().problem(old));
    }
}
