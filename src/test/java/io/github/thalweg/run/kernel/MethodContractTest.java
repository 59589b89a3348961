package io.github.thalweg.run.kernel;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Rules;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.run.step.Inspection;
import io.github.thalweg.run.step.Reading;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLine;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every method owes the rest of the program.
class MethodContractTest {
    private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    private static final Point START = new Point(-1.2, 1);

    static Stream<UpdateRule> methods() {
        return Catalog.builtIn().updateRules().stream().filter(rule -> rule.method() != null);
    }

    private static RunSpec spec(UpdateRule rule) {
        return Rules.run(new Optimizer(rule, Map.of(), null));
    }

    private static Trajectory run(String formula, Point start, int steps, RunSpec spec) {
        return Runner.run(Rules.scenario(formula, start, steps, spec), 0);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aRunEndsAsOthersDo(UpdateRule rule) {
        assertEquals(StopReason.FINISHED, run(ROSENBROCK, START, 10, spec(rule)).stopReason());
        Trajectory diverging = run("-x^2 - y^2", new Point(1, 1), 5000, spec(rule));
        assertEquals(StopReason.DIVERGED, diverging.stopReason());
        assertTrue(Double.isFinite(diverging.loss(diverging.updates() - 1)));
        Trajectory outside = run("log(x) + y^2", new Point(-1, 1), 10, spec(rule));
        assertEquals(StopReason.LEFT_DOMAIN, outside.stopReason());
        assertEquals(0, outside.updates());
        Scenario validated = Rules.scenario(ROSENBROCK, START, 50, spec(rule));
        Scenario stopping = new Scenario("", validated.landscape(), START, 50, validated.view(), validated.runs())
                .withValidation(new Validation("1 + 0*x", new Validation.EarlyStop(7, 0)));
        Trajectory stopped = Runner.run(stopping, 0);
        assertEquals(StopReason.EARLY_STOP, stopped.stopReason());
        assertEquals(7, stopped.updates());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void longRunsGiveTheSameBitsAsShortOnes(UpdateRule rule) {
        var noise = new Noise("0.1", "0.1", 1, 3, null);
        Scenario scenario = Rules.scenario(ROSENBROCK, START, Runner.MAX_DETAILED, spec(rule))
                .withNoise(noise);
        Trajectory detailed = Runner.run(scenario, 0);
        Trajectory kept = Runner.run(scenario.withSteps(Runner.MAX_DETAILED + 1), 0);
        for (int row : new int[] {0, 1, 1023, 1024, 1025, 2048, 2049, 12345, Runner.MAX_DETAILED}) {
            assertEquals(detailed.x(row), kept.x(row));
            assertEquals(detailed.loss(row), kept.loss(row));
            assertEquals(detailed.gradientX(row), kept.gradientX(row));
            assertEquals(detailed.effectiveRateX(row), kept.effectiveRateX(row));
            assertEquals(detailed.evaluations(row), kept.evaluations(row));
            for (int i = 0; i < detailed.variables().size(); i++) {
                assertEquals(detailed.variable(i, 0, row), kept.variable(i, 0, row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anInterruptedRunIsCancelled(UpdateRule rule) {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> run(ROSENBROCK, START, 5000, spec(rule)));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyUpdateCountsItsEvaluationsAndRecordsWhatItRemembers(UpdateRule rule) {
        Trajectory run = run(ROSENBROCK, START, 20, spec(rule));
        assertEquals(0, run.evaluations(0));
        for (int row = 1; row <= 20; row++) {
            assertTrue(run.evaluations(row) > run.evaluations(row - 1));
            assertTrue(run.effectiveRateX(row) >= 0);
            for (int i = 0; i < run.variables().size(); i++) {
                assertTrue(Double.isFinite(run.variable(i, 1, row)));
            }
        }
        assertFalse(run.variables().isEmpty());
        assertTrue(Double.isNaN(run.variable(0, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void thePenaltyIsPartOfWhatIsDescended(UpdateRule rule) {
        Trajectory run =
                run("(x - 1)^2 + (y + 2)^2", new Point(3, 1), 400, spec(rule).withL2(2));
        assertEquals(0.5, run.x(400), 1e-4);
        assertEquals(-1, run.y(400), 1e-4);
        assertEquals(1.25, run.loss(400), 1e-3);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noiseComesFromTheSeedAndTheScheduleFromTheRun(UpdateRule rule) {
        var ramp = Rules.schedule("lr = lr0/(k + 1)", List.<InitialValue>of());
        RunSpec spec = spec(rule).withSchedule(List.of(Rules.segment(ramp)));
        Scenario scenario = Rules.scenario("x^2 + 2*y^2", START, 5, spec);
        Trajectory seven = Runner.run(scenario.withNoise(new Noise("2", "2", 1, 7, null)), 0);
        Trajectory again = Runner.run(scenario.withNoise(new Noise("2", "2", 1, 7, null)), 0);
        Trajectory eight = Runner.run(scenario.withNoise(new Noise("2", "2", 1, 8, null)), 0);
        assertEquals(seven.x(5), again.x(5));
        assertNotEquals(seven.x(5), eight.x(5));
        assertEquals(seven.lr(1) / 4, seven.lr(4), 1e-15);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theLinesOfAnUpdateAreTheGradientItReadsWhatItShowsAndTheStep(UpdateRule rule) {
        Scenario scenario = Rules.scenario(ROSENBROCK, START, 5, spec(rule).withClipNorm(3.0))
                .withNoise(new Noise("1", "1", 1, 7, null));
        Trajectory run = Runner.run(scenario, 0);
        Inspection inspection = Runner.inspect(scenario, 0);
        assertEquals(run.x(5), inspection.trajectory().x(5));
        List<StepLine> lines = inspection.lines(1);
        List<StepLine> gradient = lines.stream()
                .filter(line -> line.text().kind() == StepKind.GRADIENT)
                .toList();
        if ("nelder-mead".equals(rule.method())) {
            assertEquals(List.of(), gradient);
        } else {
            assertEquals(run.gradientX(0), gradient.getFirst().value().x());
            Reading clipped = gradient.getLast().value();
            assertEquals(3, Math.hypot(clipped.x(), clipped.y()), 1e-12);
        }
        assertEquals(run.y(1), lines.getLast().value().y());
        for (int i = 0; i < run.variables().size(); i++) {
            StepLine line = lines.get(lines.size() - 1 - run.variables().size() + i);
            assertEquals(run.variables().get(i).name(), line.text().name());
            assertEquals(run.variable(i, 0, 1), line.value().x());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void membersOfAnEnsembleAreSingleRunsToTheLastBit(UpdateRule rule) {
        Scenario scenario = Rules.scenario(ROSENBROCK, START, 50, spec(rule)).withNoise(new Noise("1", "1", 1, 7, 3));
        Ensemble members = Ensemble.of(scenario, 0);
        Trajectory single = Runner.run(scenario.withNoise(new Noise("1", "1", 1, 9, null)), 0);
        assertEquals(single.x(50), members.member(2).x(50));
    }

    @ParameterizedTest
    @CsvSource({
        "bfgs, 40",
        "cg, 40",
        "nelder-mead, 100",
        "lbfgs, 1500",
        "sgd-armijo, 20000",
        "gd-wolfe, 20000",
        "dfp, 60",
        "gd-exact, 20000"
    })
    void rosenbrocksValleyIsFollowedToItsEnd(String id, int updates) {
        UpdateRule rule = Catalog.builtIn().updateRule(id).orElseThrow();
        Trajectory run = run(ROSENBROCK, START, updates, spec(rule));
        assertEquals(1, run.x(updates), 1e-3);
        assertEquals(1, run.y(updates), 2e-3);
    }
}
