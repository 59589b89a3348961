package io.github.thalweg.run.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.GradientChanges;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Rules;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.SampleRuns;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lines of an update: their numbers are the trajectory's, and they say what happened in the order in which it did.
class InspectionTest {
    private static final String FORMULA = "(1 - x)^2 + 5*(y - x^2)^2";
    private static final Catalog CATALOG = Catalog.builtIn();

    static Stream<UpdateRule> everyRule() {
        return CATALOG.updateRules().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void theNumbersAreTheTrajectorysToTheLastBit(UpdateRule rule) {
        for (boolean on : new boolean[] {false, true}) {
            Scenario scenario = noisy(run(rule, on).withClipNorm(3.0).withL2(0.01));
            Inspection inspection = Runner.inspect(scenario, 0);
            Trajectory trajectory = Runner.run(scenario, 0);
            assertEquals(trajectory.updates(), inspection.trajectory().updates());
            for (int k = 1; k <= trajectory.updates(); k++) {
                compare(trajectory, inspection.lines(k), k);
            }
        }
    }

    private static void compare(Trajectory trajectory, List<StepLine> lines, int k) {
        var last = new HashMap<String, Reading>();
        for (StepLine line : lines) {
            last.put("inner.".repeat(line.text().depth()) + line.text().name(), line.value());
        }
        same(trajectory.x(k), last.get("theta").x(), "x in update " + k);
        same(trajectory.y(k), last.get("theta").y(), "y in update " + k);
        for (int i = 0; i < trajectory.variables().size(); i++) {
            Variable variable = trajectory.variables().get(i);
            Reading found = last.get(variable.name());
            if (found != null) {
                same(trajectory.variable(i, 0, k), found.x(), variable.name() + " in update " + k);
                same(trajectory.variable(i, 1, k), found.y(), variable.name() + " in update " + k);
            }
        }
    }

    private static void same(double wanted, double found, String what) {
        assertEquals(Double.doubleToLongBits(wanted), Double.doubleToLongBits(found), what);
    }

    @Test
    void whatComesBeforeTheRuleHasItsOwnLines() {
        RunSpec run = RunSpec.of(
                        null, Rules.optimizer(Rules.ADAM, 0.05), List.of(new Segment(SampleRuns.RAMP, Map.of(), null)))
                .withGradient(new GradientChanges(false, 1.0, 0.5, 0.01, null));
        List<StepLine> lines = Runner.inspect(noisy(run), 0).lines(3);
        assertEquals(
                List.of("lr", "g", "g", "g", "g", "g", "m", "v", "m_hat", "v_hat", "rate", "theta"),
                lines.stream().map(line -> line.text().name()).toList());
        assertEquals(0.05 * 3 / 40, lines.getFirst().value().x());
        StepLine noise = lines.get(2);
        assertEquals(
                noise.reads().get("g").x() + noise.reads().get("noise").x(),
                noise.value().x());
        StepLine clipped = lines.get(3);
        assertTrue(Math.hypot(clipped.value().x(), clipped.value().y()) <= 1 + 1e-12);
    }

    @Test
    void aNameReadBeforeItIsAssignedIsThatOfTheUpdateBefore() {
        Inspection inspection = Runner.inspect(noisy(Rules.run(Rules.optimizer(Rules.ADAM, 0.05))), 0);
        StepLine before = line(inspection.lines(6), "m");
        StepLine after = line(inspection.lines(7), "m");
        assertEquals(before.value(), after.reads().get("m"));
        assertEquals(new Reading(0.9, 0.9, false, true), after.reads().get("beta1"));
        assertEquals(
                new Reading(0, 0, true, false),
                line(inspection.lines(1), "m").reads().get("m"));
        assertEquals(
                new Reading(7, 7, false, true),
                line(inspection.lines(7), "m_hat").reads().get("t"));
    }

    @Test
    void whatSwitchesLeaveWithoutEffectIsDead() {
        UpdateRule rmsprop = CATALOG.updateRule("rmsprop").orElseThrow();
        assertTrue(isDead(run(rmsprop, false), "m"));
        assertFalse(isDead(run(rmsprop, true), "m"));
        assertFalse(isDead(run(rmsprop, false), "rate"));
        UpdateRule adamw = CATALOG.updateRule("adamw").orElseThrow();
        assertFalse(isDead(run(adamw, true), "v"));
    }

    @Test
    void kindsSayWhatALineIsAbout() {
        List<StepLine> lines = Runner.inspect(noisy(Rules.run(Rules.optimizer(Rules.ADAM, 0.05))), 0)
                .lines(1);
        assertEquals(StepKind.MEMORY, line(lines, "m").text().kind());
        assertEquals(StepKind.SQUARES, line(lines, "v").text().kind());
        assertEquals(StepKind.SQUARES, line(lines, "v_hat").text().kind());
        assertEquals(StepKind.VALUE, line(lines, "m_hat").text().kind());
        assertEquals(StepKind.VALUE, line(lines, "rate").text().kind());
        assertEquals(StepKind.STEP, line(lines, "theta").text().kind());
    }

    @Test
    void aWrappedRuleStandsBeforeTheLineThatCallsIt() {
        UpdateRule lookahead = CATALOG.updateRule("lookahead").orElseThrow();
        List<String> names = Runner.inspect(noisy(run(lookahead, false)), 0).texts().stream()
                .map(text -> text.depth() + text.name())
                .toList();
        assertEquals(List.of("0g", "0g", "1g", "1theta", "0theta", "0sync", "0slow", "0theta"), names);
    }

    @Test
    void aLongRunHasTheSameLines() {
        Scenario scenario = noisy(Rules.run(Rules.optimizer(Rules.ADAM, 0.05)));
        Inspection all = Runner.inspect(scenario, 0);
        Inspection some = Runner.inspect(scenario.withSteps(Runner.MAX_DETAILED + 1), 0);
        assertEquals(all.lines(17), some.lines(17));
        assertEquals(
                some.trajectory().x(20_001),
                line(some.lines(20_001), "theta").value().x());
    }

    private static StepLine line(List<StepLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDead(RunSpec run, String name) {
        return line(Runner.inspect(noisy(run), 0).lines(1), name).text().dead();
    }

    private static Scenario noisy(RunSpec run) {
        return Rules.scenario(FORMULA, new Point(-1, 1), 40, run)
                .withNoise(new Noise("0.3", "0.2*abs(theta)", 4, 7, null));
    }

    /// @param on all switches
    private static RunSpec run(UpdateRule rule, boolean on) {
        var settings = new HashMap<String, Setting>(Map.of("lr", new Setting.Number(0.01)));
        for (Parameter parameter : rule.parameters()) {
            if (parameter.type() == ParameterType.SWITCH) {
                settings.put(parameter.name(), new Setting.Flag(on));
            }
        }
        Optimizer inner = rule.wraps() ? Rules.optimizer(Rules.SGD, 0.01) : null;
        return Rules.run(new Optimizer(rule, settings, inner));
    }
}
