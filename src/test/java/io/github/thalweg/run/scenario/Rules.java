package io.github.thalweg.run.scenario;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Rules and scenarios written out for tests of the engine, which knows no files.
public final class Rules {
    public static final UpdateRule SGD = stateful("sgd", List.of(), "theta = theta - lr*g", number("lr", 0.01));
    public static final UpdateRule ADAM = stateful(
            "adam",
            List.of(new InitialValue("m", "0"), new InitialValue("v", "0")),
            """
            m     = beta1*m + (1 - beta1)*g        # average of recent gradients
            v     = beta2*v + (1 - beta2)*g^2
            m_hat = m/(1 - beta1^t)
            v_hat = v/(1 - beta2^t)
            rate  = lr/(sqrt(v_hat) + eps)
            theta = theta - rate*m_hat
            """,
            number("lr", 0.05),
            number("beta1", 0.9),
            number("beta2", 0.999),
            number("eps", 1e-8));
    static final Schedule CONSTANT = new Schedule(About.of("constant", "Constant"), List.of(), List.of(), "lr = lr0");

    private Rules() {}

    public static Parameter number(String name, double value) {
        return new Parameter(
                name,
                name,
                "",
                ParameterType.NUMBER,
                new Setting.Number(value),
                null,
                new Range(0, 1e9, 0, 1, false),
                List.of());
    }

    public static UpdateRule stateful(String id, List<InitialValue> state, String text, Parameter... parameters) {
        return new UpdateRule(About.of(id, id), Arrays.asList(parameters), state, text, text.contains("inner("));
    }

    public static UpdateRule stateless(String text, Parameter... parameters) {
        return stateful("rule", List.of(), text, parameters);
    }

    public static Schedule schedule(String text, List<InitialValue> state, Parameter... parameters) {
        return new Schedule(About.of("schedule", "Schedule"), Arrays.asList(parameters), state, text);
    }

    public static Segment segment(Schedule schedule) {
        return new Segment(schedule, Map.of(), null);
    }

    public static Optimizer optimizer(UpdateRule rule, double lr) {
        return new Optimizer(rule, Map.of("lr", new Setting.Number(lr)), null);
    }

    public static RunSpec run(Optimizer optimizer, Segment... schedule) {
        List<Segment> segments = schedule.length == 0 ? List.of(segment(CONSTANT)) : List.of(schedule);
        return RunSpec.of(null, optimizer, segments);
    }

    public static Scenario scenario(String formula, Point start, int steps, RunSpec... runs) {
        Landscape landscape = Landscape.typed(formula, List.of());
        return new Scenario(
                "Test", new LandscapeUse(landscape, Map.of()), start, steps, landscape.view(), List.of(runs));
    }
}
