package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.GradientChanges;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Stability;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StabilityTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    /// Gradients so small beside eps = 1 that adaptive rules keep their rates.
    private static final String GENTLE = "1e-4*(x^2 + 10*y^2)";

    private static final int UPDATES = 6000;
    private static final Map<String, Double> CONSTANT_RATES =
            Map.of("eps", 1.0, "lambd", 0.0, "weight_decay", 0.0, "gamma", 1e-12);

    private static Scenario scenario(UpdateRule rule, String formula, double lr, Map<String, Double> said, double l2) {
        var settings = new TreeMap<String, Setting>();
        said.forEach((name, value) -> {
            if (rule.parameter(name).isPresent()) {
                settings.put(name, new Setting.Number(value));
            }
        });
        settings.put("lr", new Setting.Number(lr));
        var constant = new Segment(CATALOG.schedule("constant").orElseThrow(), Map.of(), null);
        var run = RunSpec.of(null, new Optimizer(rule, settings, null), List.of(constant))
                .withGradient(new GradientChanges(false, null, null, l2, null));
        Landscape landscape = Landscape.typed(formula, List.of());
        return new Scenario(
                "",
                new LandscapeUse(landscape, Map.of()),
                new Point(0.01, 0.01),
                UPDATES,
                landscape.view(),
                List.of(run));
    }

    private static Stability stability(Scenario scenario) {
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        return Stability.of(scenario, 0, surface, Runner.run(scenario, 0)).orElseThrow();
    }

    static Stream<UpdateRule> rulesWithALimit() {
        return CATALOG.updateRules().stream().filter(rule -> rule.stability() != null);
    }

    @ParameterizedTest
    @MethodSource("rulesWithALimit")
    void aQuadraticIsDescendedJustBelowTheLimitAndLeftJustAboveIt(UpdateRule rule) {
        Scenario tried = scenario(rule, GENTLE, 1, CONSTANT_RATES, 0);
        double limit = stability(tried).largestRate(UPDATES);
        assertTrue(limit > 0, () -> rule.id() + ": " + limit);
        double below = largest(Runner.run(scenario(rule, GENTLE, 0.96 * limit, CONSTANT_RATES, 0), 0), UPDATES - 100);
        double above = largest(Runner.run(scenario(rule, GENTLE, 1.04 * limit, CONSTANT_RATES, 0), 0), 0);
        assertTrue(below < 1e-3, () -> rule.id() + " below " + limit + ": " + below);
        assertTrue(!(above < 0.1), () -> rule.id() + " above " + limit + ": " + above);
    }

    private static double largest(Trajectory run, int from) {
        return IntStream.rangeClosed(Math.min(from, run.updates()), run.updates())
                .mapToDouble(row -> Math.abs(run.y(row)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"sgd, 2", "momentum, 3.8", "nesterov, 1.3571428571428572", "rmsprop, 2", "adam, 38"})
    void limitsAreThoseOfTheTextbooks(String id, double limit) {
        UpdateRule rule = CATALOG.updateRule(id).orElseThrow();
        Scenario scenario = scenario(rule, GENTLE, 1, CONSTANT_RATES, 0);
        Trajectory run = Runner.run(scenario, 0);
        Stability stability = stability(scenario);
        assertEquals(limit / 2e-3 / run.effectiveRateY(7), stability.largestRate(7), 1e-9 * limit / 2e-3);
        // The rates of the two coordinates are not quite the same.
        assertEquals(limit / run.effectiveRateY(8), stability.largestSharpness(7), 1e-4 * limit);
    }

    @Test
    void dampeningRaisesTheLimit() {
        UpdateRule rule = CATALOG.updateRule("momentum").orElseThrow();
        Scenario scenario = scenario(rule, GENTLE, 1, Map.of("momentum", 0.5, "dampening", 0.4), 0);
        assertEquals(3 / 0.6 / 2e-3, stability(scenario).largestRate(1), 1e-9);
    }

    /// Rates 1 and 4: D^½ H D^½ = ((2, 2), (2, 24)).
    @Test
    void ratesOfTheirOwnPerCoordinatePreconditionTheHessian() {
        UpdateRule rule = rule("rate = lr*if(axis == 0, 1, 4)\ntheta = theta - rate*g");
        double limit = 2 / (13 + Math.sqrt(125));
        String formula = "x^2 + x*y + 3*y^2";
        assertEquals(
                limit, stability(scenario(rule, formula, 0.01, Map.of(), 0)).largestRate(1), 1e-15);
        assertTrue(largest(Runner.run(scenario(rule, formula, 0.98 * limit, Map.of(), 0), 0), UPDATES) < 1e-9);
        assertTrue(!(largest(Runner.run(scenario(rule, formula, 1.02 * limit, Map.of(), 0), 0), 0) < 1));
    }

    @Test
    void weightDecayInTheGradientIsCurvature() {
        Scenario scenario = scenario(CATALOG.updateRule("sgd").orElseThrow(), "x^2 + 10*y^2", 0.05, Map.of(), 5);
        assertEquals(2.0 / 25, stability(scenario).largestRate(1), 1e-15);
        assertEquals(2 / 0.05 - 5, stability(scenario).largestSharpness(0), 1e-12);
    }

    @Test
    void whereNothingCurvesUpThereIsNoLimit() {
        UpdateRule sgd = CATALOG.updateRule("sgd").orElseThrow();
        assertTrue(Double.isNaN(
                stability(scenario(sgd, "-x^2 - y^2", 0.001, Map.of(), 0)).largestRate(1)));
        Scenario sign = scenario(CATALOG.updateRule("sign").orElseThrow(), GENTLE, 0.001, Map.of(), 0);
        Surface surface = Surface.of(sign.landscape().landscape(), Map.of());
        assertTrue(Stability.of(sign, 0, surface, Runner.run(sign, 0)).isEmpty());
    }

    private static UpdateRule rule(String text) {
        UpdateRule sgd = CATALOG.updateRule("sgd").orElseThrow();
        return new UpdateRule(About.of("own", "Own"), sgd.parameters(), List.of(), text, false, null, "2");
    }

    @Test
    void theKeyOfAFileIsReadCheckedAndWritten() throws InputException {
        String file = """
                name = "Heavy"
                stability = "2*(1 + beta)"
                [parameters]
                lr = { default = 0.1 }
                beta = { default = 0.9 }
                [state]
                b = 0
                [rule]
                text = "b = beta*b + g\\ntheta = theta - lr*b"
                """;
        UpdateRule read = read(file);
        assertEquals("2*(1 + beta)", read.stability());
        assertEquals(read, read(DefinitionWriter.file(read)));
        var wrong = assertThrows(InputException.class, () -> read(file.replace("1 + beta", "1 + bta")));
        assertTrue(String.valueOf(wrong.getMessage()).contains("bta"), wrong::getMessage);
        assertThrows(InputException.class, () -> read(file.replace("1 + beta", "lr")));
    }

    private static UpdateRule read(String file) throws InputException {
        return DefinitionReader.updateRule(new Source("heavy.toml", file).table(), "heavy");
    }
}
