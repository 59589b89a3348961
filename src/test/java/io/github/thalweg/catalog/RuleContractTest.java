package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every update rule of the catalogue keeps to; a new one is tested by being there.
class RuleContractTest {
    /// Rules that do not go down everywhere, with the reason.
    private static final Map<String, String> EXCUSED = Map.of(
            "newton himmelblau", "Newton's step leads to the nearest place without slope, here a summit",
            "ranger rosenbrock", "pytorch_optimizer's Ranger, which it follows, begins with steps uphill",
            "ranger ravine", "pytorch_optimizer's Ranger, which it follows, begins with steps uphill",
            "ranger himmelblau", "pytorch_optimizer's Ranger, which it follows, begins with steps uphill",
            "ranger booth", "pytorch_optimizer's Ranger, which it follows, begins with steps uphill",
            "diagonal-newton rosenbrock", "the curvature along each axis says little about a bent valley");

    static Stream<UpdateRule> rules() {
        return Catalog.builtIn().updateRules().stream();
    }

    static Stream<Arguments> races() {
        return rules().flatMap(rule -> Stream.of("rosenbrock", "ravine", "himmelblau", "booth")
                .map(landscape -> Arguments.of(rule.id(), landscape)));
    }

    @ParameterizedTest
    @MethodSource("races")
    void theDefaultRateGoesDown(String rule, String landscape) throws InputException {
        String excuse = EXCUSED.get(rule + " " + landscape);
        assumeTrue(excuse == null, excuse);
        Trajectory run = run(rule, landscape, "");
        assertEquals(StopReason.FINISHED, run.stopReason());
        double end = run.loss(run.updates());
        assertTrue(end < run.loss(0), () -> "from " + run.loss(0) + " to " + end);
    }

    static Stream<Arguments> extremes() {
        return rules().flatMap(rule -> rule.parameters().stream()
                .filter(p -> p.type() == ParameterType.NUMBER || p.type() == ParameterType.INTEGER)
                .flatMap(p -> Stream.of(p.min(), p.max()).map(value -> Arguments.of(rule.id(), p, value))));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyAllowedNumberRuns(String rule, Parameter parameter, double value) throws InputException {
        assertTrue(Double.isFinite(value), parameter.name() + " is not bounded");
        Trajectory run = run(rule, "booth", ", " + parameter.name() + " = " + Numbers.text(value));
        assertNotEquals(0, run.updates());
    }

    static Stream<Arguments> wrapped() {
        return rules().filter(rule -> rule.method() == null)
                .flatMap(rule -> Stream.of("lookahead", "sam").map(outer -> Arguments.of(outer, rule)));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void everyTextWorksInsideAnother(String outer, UpdateRule inner) throws InputException {
        String lr = Numbers.text(((Setting.Number) Objects.requireNonNull(
                        inner.parameter("lr").orElseThrow().defaultValue()))
                .value());
        String innermost = inner.wraps() ? ", inner = { use = \"sgd\" }" : "";
        Trajectory run = run("[landscape]\nuse = \"booth\"\n[[run]]\noptimizer = { use = \"" + outer + "\", lr = " + lr
                + ", inner = { use = \"" + inner.id() + "\"" + innermost + " } }\n");
        assertEquals(StopReason.FINISHED, run.stopReason());
    }

    private static Trajectory run(String rule, String landscape, String settings) throws InputException {
        boolean wraps = Objects.requireNonNull(
                        Catalog.builtIn().updateRule(rule).orElse(null))
                .wraps();
        return run("[landscape]\nuse = \"" + landscape + "\"\n[[run]]\noptimizer = { use = \"" + rule + "\"" + settings
                + (wraps ? ", inner = { use = \"adam\" }" : "") + " }\n");
    }

    private static Trajectory run(String text) throws InputException {
        return Runner.run(ScenarioReader.read("contract.thalweg", text, Catalog.builtIn()), 0);
    }
}
