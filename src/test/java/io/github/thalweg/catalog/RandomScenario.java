package io.github.thalweg.catalog;

import io.github.thalweg.catalog.definition.FormulaParameterReader;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Defaults;
import io.github.thalweg.landscape.Description;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.MinimumText;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.GradientChanges;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.OwnNoise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.scenario.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Any scenario that can be said, from a seed.
public final class RandomScenario {
    private static final List<String> TEXTS = List.of(
            "plain",
            "with \"quotes\" and 'others'",
            "two\nlines",
            "back\\slash\ttab",
            "η β₁ → ∞ 😀",
            "# no comment",
            "\u0001\u007f\r",
            "\"\"\"three");

    /// With examples a batch is a number of rows, which not every number is.
    private static final List<Landscape> WITHOUT_EXAMPLES = Catalog.builtIn().landscapes().stream()
            .filter(landscape -> landscape.examples() == null)
            .toList();

    private final Random random;

    public RandomScenario(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private double number() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(-5, 6);
            case 1 -> -0.0;
            case 2 -> Double.MIN_VALUE;
            case 3 -> 1e300 * random.nextDouble();
            default -> random.nextGaussian();
        };
    }

    private double positive() {
        return Math.max(Math.abs(number()), Double.MIN_VALUE);
    }

    /// Of a view that can be computed with.
    private double side() {
        return Math.min(positive(), 1e149);
    }

    private Point point() {
        return new Point(number(), number());
    }

    public Scenario scenario() {
        var runs = new ArrayList<RunSpec>();
        for (int i = random.nextInt(4); i > 0; i--) {
            runs.add(run(runs.size()));
        }
        Map<String, List<Double>> sweep = runs.isEmpty() || random.nextBoolean()
                ? Map.of()
                : Map.of("run1.lr", List.of(0.01, 1e-4), "run" + runs.size() + ".lr", List.of(2.0));
        LandscapeUse use = use();
        String second = use.landscape().oneVariable() ? "x^2 + 3" : "x^2 + 3y";
        return new Scenario(
                        any(TEXTS),
                        use,
                        point(),
                        random.nextInt(1, 1_000_000),
                        new Box(-1, side(), -1e-9, side()),
                        runs)
                .withNoise(maybe(this::noise))
                .withValidation(maybe(
                        () -> new Validation(second, maybe(() -> new Validation.EarlyStop(3, positive())))))
                .withSweep(sweep)
                .withTuned(maybe(() -> any(TEXTS)));
    }

    private LandscapeUse use() {
        if (random.nextBoolean()) {
            Landscape landscape = any(WITHOUT_EXAMPLES);
            var values = new TreeMap<String, Double>();
            landscape.parameters().forEach(p -> values.put(p.name(), p.max()));
            return new LandscapeUse(landscape, random.nextBoolean() ? values : Map.of());
        }
        var parameters = List.of(
                FormulaParameterReader.of("a", number() / 8),
                new FormulaParameter("b", "What \"b\" is.", 2, 1, 30, random.nextBoolean()));
        boolean oneVariable = random.nextInt(4) == 0;
        String formula = oneVariable ? "a*x^2 + b*x" : "a*x^2 + b*y";
        Map<String, Double> values = random.nextBoolean() ? Map.of() : Map.of("b", 3.5);
        return new LandscapeUse(
                (random.nextBoolean()
                                ? Landscape.typed(formula, parameters)
                                : new Landscape(
                                        new Description(
                                                "mine", any(TEXTS), List.of("kink", any(TEXTS)), any(TEXTS), ""),
                                        formula,
                                        new Defaults(
                                                new Box(-1, 1, -2, 2),
                                                List.of(point(), point()),
                                                77,
                                                any(List.of(ColorScale.values()))),
                                        List.of(new MinimumText("a", "0.5"), new MinimumText("1.0", "b/2")),
                                        parameters))
                        .withOneVariable(oneVariable),
                values);
    }

    private Noise noise() {
        String x = any(List.of("0.5", "1.0", "0.5*abs(theta)", "g/t", "1e-12"));
        return new Noise(
                x,
                random.nextBoolean() ? x : "2",
                random.nextBoolean() ? 1 : 16,
                random.nextInt(),
                maybe(() -> random.nextInt(1, 50)));
    }

    private RunSpec run(int position) {
        var segments = new ArrayList<Segment>();
        for (int i = random.nextInt(3); i > 0; i--) {
            segments.add(segment(random.nextInt(1, 100)));
        }
        segments.add(segment(null));
        return RunSpec.of(maybe(() -> any(TEXTS) + position), optimizer(0), segments)
                .withGradient(new GradientChanges(
                        random.nextInt(8) == 0,
                        maybe(this::positive),
                        maybe(this::positive),
                        random.nextBoolean() ? 0 : positive(),
                        maybe(() -> 1 + positive() / 1e300)))
                .withNoise(random.nextInt(4) == 0 ? new OwnNoise("0.25", any(List.of("0.25", "g/t")), null) : null)
                .withStart(maybe(this::point))
                .withStyle(random.nextBoolean() ? position : random.nextInt(20))
                .withHidden(random.nextBoolean())
                .withMarks(random.nextInt(4) == 0 ? List.of(random.nextInt(1, 9), 9, 1_000_000) : List.of());
    }

    private Optimizer optimizer(int depth) {
        UpdateRule rule =
                random.nextInt(4) == 0 ? ownRule() : any(Catalog.builtIn().updateRules());
        if ((rule.wraps() && depth > 2) || (rule.method() != null && depth > 0)) {
            return new Optimizer(Catalog.builtIn().updateRule("sgd").orElseThrow(), Map.of(), null);
        }
        Map<String, Setting> settings = settings(rule);
        if (depth > 0) {
            settings.remove("lr");
        }
        return new Optimizer(rule, settings, rule.wraps() ? optimizer(depth + 1) : null);
    }

    private Segment segment(@Nullable Integer length) {
        Schedule schedule = switch (random.nextInt(4)) {
            case 0 -> Schedule.typed("lr0*0.5^floor((1 + k)/10)");
            case 1 -> ownSchedule();
            default -> any(Catalog.builtIn().schedules());
        };
        Map<String, Setting> settings = settings(schedule);
        settings.remove("total_steps");
        return new Segment(schedule, settings, length);
    }

    private Map<String, Setting> settings(Definition definition) {
        var settings = new TreeMap<String, Setting>();
        for (Parameter parameter : definition.parameters()) {
            if (random.nextBoolean()) {
                settings.put(parameter.name(), setting(parameter));
            }
        }
        return settings;
    }

    private Setting setting(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBER -> new Setting.Number(Math.clamp(number(), parameter.min(), parameter.max()));
            case INTEGER -> new Setting.Number(Math.clamp(random.nextInt(), parameter.min(), parameter.max()));
            case SWITCH -> new Setting.Flag(random.nextBoolean());
            case CHOICE -> new Setting.Choice(any(parameter.choices()));
            case LIST -> new Setting.Numbers(List.of(3.0, 1.0, 1e9));
            case KNOTS ->
                new Setting.Knots(List.of(new Setting.Knot(0, positive()), new Setting.Knot(positive(), 0.25)));
        };
    }

    private static Parameter number(String name, @Nullable String expression) {
        return new Parameter(
                name,
                "ζ",
                "A \"quoted\" meaning.",
                ParameterType.NUMBER,
                expression == null ? new Setting.Number(0.5) : null,
                expression,
                new Range(1e-5, 10, 1e-3, 1, true),
                List.of());
    }

    private static UpdateRule ownRule() {
        return new UpdateRule(
                new About("mine", "Mine", "Own", "", ""),
                List.of(number("lr", null), number("zeta", "sqrt(lr0)/N")),
                List.of(new InitialValue("m", "0"), new InitialValue("n", "theta*zeta")),
                "m = zeta*m + g # a \\ comment\nn = n + m\ntheta = theta - lr*n/norm(n)",
                false);
    }

    private static Schedule ownSchedule() {
        var choice = new Parameter(
                "how",
                "how",
                "",
                ParameterType.CHOICE,
                new Setting.Choice("up"),
                null,
                new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -1, 1, false),
                List.of("up", "down"));
        return new Schedule(
                new About("my-own", "Own", "", "Line one\nline two", ""),
                List.of(choice),
                List.of(),
                "lr = if(how == \"up\", lr0, lr0/(k + 1))\n");
    }
}
