package io.github.thalweg.run.kernel;

import static io.github.thalweg.run.scenario.Rules.*;
import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    private static final Point START = new Point(-1.2, 1);

    @Test
    void gradientDescentIsWhatItsLineSays() {
        Trajectory run = Runner.run(scenario("x^2 + 10*y^2", new Point(2, 1), 3, run(optimizer(SGD, 0.04))), 0);
        double x = 2;
        double y = 1;
        for (int k = 0; k <= 3; k++) {
            assertEquals(x, run.x(k), 1e-15);
            assertEquals(y, run.y(k), 1e-15);
            assertEquals(x * x + 10 * y * y, run.loss(k), 1e-14);
            x -= 0.04 * 2 * x;
            y -= 0.04 * 20 * y;
        }
        assertTrue(Double.isNaN(run.lr(0)));
        assertEquals(0.04, run.lr(1));
        assertEquals(0.04, run.effectiveRateX(3));
        assertEquals(3, run.evaluations(3));
        assertEquals(StopReason.FINISHED, run.stopReason());
    }

    /// Against PyTorch 1.13, which this case's reference was computed with.
    @Test
    void adamAgreesWithPyTorch() {
        Trajectory run = Runner.run(scenario(ROSENBROCK, START, 50, run(optimizer(ADAM, 0.05))), 0);
        assertEquals(-1.1500000000023192, run.x(1), 1e-9);
        assertEquals(-0.99858426314070, run.x(50), 1e-9);
        assertEquals(
                List.of("m", "v", "m_hat", "v_hat"),
                run.variables().stream().map(Variable::name).toList());
        assertEquals(0, run.variable(0, 0, 0));
        assertTrue(Double.isNaN(run.variable(2, 0, 0)));
        assertEquals(-21.56, run.variable(0, 0, 1), 1e-9);
        assertEquals(0.05 / 215.6, run.effectiveRateX(1), 1e-9);
    }

    @Test
    void divergenceEndsWithTheRowThatIsNotFinite() {
        Trajectory run = Runner.run(scenario("x^4 + y^2", new Point(3, 1), 100, run(optimizer(SGD, 1))), 0);
        assertEquals(StopReason.DIVERGED, run.stopReason());
        assertTrue(run.updates() < 100);
        assertFalse(Double.isFinite(run.loss(run.updates())));
        assertTrue(Double.isFinite(run.loss(run.updates() - 1)));
    }

    @Test
    void leavingTheDomainIsNotDiverging() {
        Trajectory run = Runner.run(scenario("log(x) + y^2", new Point(1, 1), 100, run(optimizer(SGD, 0.9))), 0);
        assertEquals(StopReason.LEFT_DOMAIN, run.stopReason());
        assertTrue(Double.isNaN(run.loss(run.updates())));
        assertTrue(Double.isFinite(run.x(run.updates())));
    }

    @Test
    void segmentsFollowOneAnotherWithTheirOwnCount() {
        var ramp = schedule("lr = lr0*(k + 1)/N", List.of());
        var halving = schedule("rate = if(k == 0, lr0, rate/2)\nlr = rate", List.of(new InitialValue("rate", "lr0")));
        RunSpec run = run(optimizer(SGD, 0.4), new Segment(ramp, Map.of(), 4), segment(halving));
        Trajectory trajectory = Runner.run(scenario("0*x", START, 7, run), 0);
        double[] wanted = {0.1, 0.2, 0.3, 0.4, 0.4, 0.2, 0.1};
        for (int k = 1; k <= 7; k++) {
            assertEquals(wanted[k - 1], trajectory.lr(k), 1e-15, "update " + k);
        }
    }

    @Test
    void theInnerRuleMakesItsStepFromTheGradientItIsGiven() {
        var doubled = stateful("doubled", List.of(), "theta = inner(2*g)", number("lr", 0.1));
        var optimizer =
                new Optimizer(doubled, Map.of("lr", new Setting.Number(0.01)), new Optimizer(ADAM, Map.of(), null));
        Trajectory run = Runner.run(scenario("x^2 + y^2", new Point(1, 1), 2, run(optimizer)), 0);
        assertEquals("inner.m", run.variables().getFirst().name());
        assertEquals(0.4, run.variable(0, 0, 1), 1e-15);
    }

    @Test
    void gradientsAreCountedOnlyWhereTheyAreEvaluated() {
        var sometimes = stateless("theta = theta - lr*if(mod(t, 2) == 0, grad(theta + 0.1), g)", number("lr", 0.1));
        Trajectory run = Runner.run(scenario("x^2 + y^2", new Point(1, 1), 5, run(optimizer(sometimes, 0.1))), 0);
        assertEquals(0, run.evaluations(0));
        assertEquals(1, run.evaluations(1));
        assertEquals(3, run.evaluations(2));
        assertEquals(7, run.evaluations(5));
    }

    @Test
    void noiseIsTheSameForEveryRunAndDependsOnTheSeed() {
        Scenario scenario = scenario("0*x", new Point(0, 0), 100, run(optimizer(SGD, 1)), run(optimizer(SGD, 2)));
        Scenario noisy = scenario.withNoise(new Noise("0.5", "0.5", 1, 7, null));
        Trajectory one = Runner.run(noisy, 0);
        Trajectory two = Runner.run(noisy, 1);
        Trajectory other = Runner.run(scenario.withNoise(new Noise("0.5", "0.5", 1, 8, null)), 0);
        assertEquals(2 * one.x(100), two.x(100), 1e-12);
        assertNotEquals(one.x(100), other.x(100));
        assertNotEquals(one.x(1), one.y(1));
    }

    @Test
    void longRunsGiveTheSameBitsAsShortOnes() {
        RunSpec run = run(optimizer(ADAM, 0.001));
        Trajectory detailed = Runner.run(scenario(ROSENBROCK, START, Runner.MAX_DETAILED, run), 0);
        Trajectory kept = Runner.run(scenario(ROSENBROCK, START, Runner.MAX_DETAILED + 1, run), 0);
        for (int row : new int[] {0, 1, 1023, 1024, 1025, 2048, 2049, 12345, Runner.MAX_DETAILED}) {
            assertEquals(detailed.x(row), kept.x(row));
            assertEquals(detailed.gradientX(row), kept.gradientX(row));
            assertEquals(detailed.effectiveRateY(row), kept.effectiveRateY(row));
            assertEquals(detailed.variable(3, 1, row), kept.variable(3, 1, row));
        }
    }
}
