package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Races for tests of pictures, written out without files.
public final class Races {
    public static final Box VIEW = new Box(-2, 2, -1, 3);
    private static final Schedule CONSTANT =
            new Schedule(About.of("constant", "Constant"), List.of(), List.of(), "lr = lr0");
    private static final Schedule COSINE =
            new Schedule(About.of("cosine", "Cosine annealing"), List.of(), List.of(), "lr = lr0*(1 + cos(pi*k/N))/2");
    private static final UpdateRule SGD = rule("sgd", "SGD", "theta = theta - lr*g");
    private static final UpdateRule MOMENTUM =
            rule("momentum", "Momentum", "m = momentum*m + g\ntheta = theta - lr*m", "m");
    private static final UpdateRule ADAM = rule("adam", "Adam", """
            m = beta1*m + (1 - beta1)*g
            v = 0.999*v + 0.001*g^2
            rate = lr/(sqrt(v/(1 - 0.999^t)) + 1e-8)
            theta = theta - rate*m/(1 - beta1^t)
            """, "m", "v");

    private static final UpdateRule EXTRAGRADIENT =
            rule("extragradient", "Extragradient", "theta = theta - lr*grad(theta - lr*g)");

    private Races() {}

    private static UpdateRule rule(String id, String name, String text, String... state) {
        List<InitialValue> zero =
                Arrays.stream(state).map(s -> new InitialValue(s, "0")).toList();
        return new UpdateRule(
                About.of(id, name),
                List.of(number("lr", 0.01), number("beta1", 0.9), number("momentum", 0.9)),
                zero,
                text,
                false,
                null,
                id.equals("sgd") ? "2" : null);
    }

    private static Parameter number(String name, double value) {
        String symbol = name.equals("beta1") ? "β₁" : name;
        return new Parameter(
                name,
                symbol,
                "",
                ParameterType.NUMBER,
                new Setting.Number(value),
                null,
                new Range(0, 1e9, 0, 1, false),
                List.of());
    }

    private static RunSpec run(UpdateRule rule, String label, double lr, Schedule schedule, int style) {
        var optimizer = new Optimizer(rule, Map.of("lr", new Setting.Number(lr)), null);
        var segment = new Segment(schedule, Map.of(), null);
        return RunSpec.of(label, optimizer, List.of(segment)).withStyle(style);
    }

    /// Four optimizers down Rosenbrock's valley.
    public static Scenario valley(int steps) {
        RunSpec cosine = run(ADAM, "Adam, cosine", 0.12, COSINE, 0);
        Optimizer tuned = cosine.optimizer().with("beta1", new Setting.Number(0.8));
        return scenario(
                "(1 - x)^2 + 100*(y - x^2)^2",
                new Point(-1.2, 1),
                steps,
                cosine.withOptimizer(tuned),
                run(ADAM, "Adam", 0.01, CONSTANT, 1),
                run(MOMENTUM, "Momentum", 0.0006, CONSTANT, 2),
                run(SGD, "Gradient descent", 0.0012, CONSTANT, 3).withClipNorm(50.0));
    }

    /// A run that diverges beside one that does not.
    public static Scenario divergence() {
        return scenario(
                "x^2 + 10*y^2",
                new Point(1.5, 1),
                40,
                run(SGD, "Too fast", 0.3, CONSTANT, 4),
                run(SGD, "Fine", 0.04, CONSTANT, 5));
    }

    /// Gradient descent beside a rule that evaluates two gradients per update.
    public static Scenario lookingTwice(int steps) {
        return scenario(
                "x^2 + 10*y^2",
                new Point(1.5, 1),
                steps,
                run(SGD, "Gradient descent", 0.02, CONSTANT, 0),
                run(EXTRAGRADIENT, "Extragradient", 0.02, CONSTANT, 1));
    }

    /// `count` runs that zigzag down the valley.
    public static Scenario many(int count, int steps) {
        RunSpec[] runs = new RunSpec[count];
        for (int i = 0; i < count; i++) {
            runs[i] = i % 2 == 0
                    ? run(ADAM, "Adam " + i, 0.02 + 0.03 * i, i % 4 == 0 ? COSINE : CONSTANT, i)
                    : run(MOMENTUM, "Momentum " + i, 0.0002 * i, CONSTANT, i);
        }
        return scenario("(1 - x)^2 + 100*(y - x^2)^2", new Point(-1.2, 1), steps, runs);
    }

    public static Scenario scenario(String formula, Point start, int steps, RunSpec... runs) {
        Landscape landscape = Landscape.typed(formula, List.of());
        return new Scenario(
                "Down the valley", new LandscapeUse(landscape, Map.of()), start, steps, VIEW, List.of(runs));
    }

    public static FigureInput computed(Scenario scenario, int step) {
        return new FigureInput(ScenarioComputation.compute(scenario, null), step);
    }
}
