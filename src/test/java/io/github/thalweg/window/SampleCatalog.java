package io.github.thalweg.window;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Defaults;
import io.github.thalweg.landscape.Description;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.MinimumText;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few landscapes, rules and schedules for tests of the window, which shall not change when the catalogue grows.
public final class SampleCatalog {
    static final Landscape ROSENBROCK = new Landscape(
            new Description(
                    "rosenbrock",
                    "Rosenbrock",
                    List.of("ravine"),
                    "A long curved valley: finding it is easy, following it is hard.",
                    ""),
            "(a - x)^2 + b*(y - x^2)^2",
            new Defaults(new Box(-2, 2, -1, 3), List.of(new Point(-1.2, 1)), 300, ColorScale.LOG),
            List.of(new MinimumText("a", "a^2")),
            List.of(new FormulaParameter("a", "", 1, -2, 2, false), new FormulaParameter("b", "", 100, 1, 200, true)));
    static final Landscape BOWL = new Landscape(
            new Description("bowl", "Bowl", List.of("bowl"), "Round.", ""),
            "x^2 + y^2",
            new Defaults(new Box(-3, 3, -3, 3), List.of(new Point(2, 2)), 50, ColorScale.LINEAR),
            List.of(new MinimumText("0", "0")),
            List.of());
    private static final String MOMENTS = """
        m     = beta1*m + (1 - beta1)*g
        v     = beta2*v + (1 - beta2)*g^2
        """;
    private static final InitialValue M = new InitialValue("m", "0");
    private static final InitialValue V = new InitialValue("v", "0");

    private SampleCatalog() {}

    public static Catalog catalog() {
        return new Catalog(
                List.of(ROSENBROCK, BOWL),
                List.of(
                        rule("sgd", "Gradient descent", "theta = theta - lr*g", List.of(), number("lr", 0.001)),
                        rule(
                                "momentum",
                                "Momentum",
                                "v = momentum*v + g\ntheta = theta - lr*v",
                                List.of(V),
                                number("lr", 0.0005),
                                number("momentum", 0.9)),
                        rule(
                                "rmsprop",
                                "RMSProp",
                                "v = alpha*v + (1 - alpha)*g^2\nrate = lr/(sqrt(v) + 1e-8)\ntheta = theta - rate*g",
                                List.of(V),
                                number("lr", 0.01),
                                number("alpha", 0.99)),
                        moments("adam", "Adam", "rate = lr/(sqrt(v/(1 - beta2^t)) + 1e-8)"),
                        moments("amsgrad", "AMSGrad", "top = max(top, v)\nrate = lr/(sqrt(top/(1 - beta2^t)) + 1e-8)")),
                List.of(
                        schedule("constant", "Constant", "lr = lr0"),
                        schedule("warm-up", "Warm-up", "lr = lr0*(k + 1)/N"),
                        schedule(
                                "cosine",
                                "Cosine annealing",
                                "lr = eta_min + (lr0 - eta_min)*(1 + cos(pi*k/T_max))/2",
                                expression("T_max", "N"),
                                number("eta_min", 0)),
                        schedule(
                                "robbins-monro",
                                "Robbins-Monro",
                                "lr = a/(k + 1)^power",
                                number("a", 0.1),
                                number("power", 0.6))));
    }

    /// Adam, RMSProp, momentum and gradient descent down Rosenbrock's valley.
    public static Scenario race() {
        Catalog catalog = catalog();
        return new Scenario(
                "Down Rosenbrock's valley",
                new LandscapeUse(ROSENBROCK, Map.of()),
                ROSENBROCK.starts().getFirst(),
                ROSENBROCK.steps(),
                ROSENBROCK.view(),
                List.of(
                        run(catalog, "adam", "Adam", 0.12, 0),
                        run(catalog, "rmsprop", "RMSProp", 0.01, 1),
                        run(catalog, "momentum", "Momentum", 0.0006, 2),
                        run(catalog, "sgd", "Gradient descent", 0.0012, 3)));
    }

    private static RunSpec run(Catalog catalog, String id, String label, double lr, int style) {
        UpdateRule rule = catalog.updateRule(id).orElseThrow();
        Schedule constant = catalog.schedule("constant").orElseThrow();
        return RunSpec.of(
                        label,
                        new Optimizer(rule, Map.of("lr", new Setting.Number(lr)), null),
                        List.of(new Segment(constant, Map.of(), null)))
                .withStyle(style);
    }

    private static UpdateRule moments(String id, String name, String rate) {
        var state = id.equals("adam") ? List.of(M, V) : List.of(M, V, new InitialValue("top", "0"));
        String step = "\ntheta = theta - rate*m/(1 - beta1^t)";
        return rule(
                id,
                name,
                MOMENTS + rate + step,
                state,
                number("lr", 0.05),
                number("beta1", 0.9),
                number("beta2", 0.999));
    }

    private static UpdateRule rule(
            String id, String name, String text, List<InitialValue> state, Parameter... parameters) {
        return new UpdateRule(About.of(id, name), Arrays.asList(parameters), state, text, false);
    }

    private static Schedule schedule(String id, String name, String text, Parameter... parameters) {
        return new Schedule(About.of(id, name), Arrays.asList(parameters), List.of(), text);
    }

    private static Parameter number(String name, double value) {
        boolean rate = name.equals("lr");
        return parameter(name, new Setting.Number(value), null, rate ? 1e-5 : 0, rate ? 10 : 1, rate);
    }

    private static Parameter expression(String name, String text) {
        return parameter(name, null, text, 0, 1e6, false);
    }

    private static Parameter parameter(
            String name, @Nullable Setting value, @Nullable String text, double low, double high, boolean log) {
        return new Parameter(
                name, name, "", ParameterType.NUMBER, value, text, new Range(0, 1e6, low, high, log), List.of());
    }
}
