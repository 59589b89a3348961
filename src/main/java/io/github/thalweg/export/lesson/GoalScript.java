package io.github.thalweg.export.lesson;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.measure.Condition;
import io.github.thalweg.measure.Expectation;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.MeasureWords;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.measure.Take;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writer of a task's goal for pages: measures as data, and their series as JavaScript.
final class GoalScript {
    /// The names of a series in a page, besides x and y; the page hands their values over in this order.
    private static final List<String> NAMES = List.of(
            "loss", "grad_x", "grad_y", "lr", "rate_x", "rate_y", "distance", "gradient", "step_x", "step_y", "length");

    private static final Set<Take> TAKES = EnumSet.of(
            Take.AT,
            Take.LAST,
            Take.MAX,
            Take.MIN,
            Take.MEAN,
            Take.FIRST,
            Take.SETTLED,
            Take.COUNT,
            Take.UPDATES,
            Take.CORRELATION);

    private final Scenario scenario;
    private final List<String> measures = new ArrayList<>();
    private final List<String> series = new ArrayList<>();

    private GoalScript(Scenario scenario) {
        this.scenario = scenario;
    }

    /// @param json     the measures
    /// @param functions JavaScript: the array of the series' functions
    record Written(String json, String functions) {}

    /// The goal for a page; none where a page cannot take its measures.
    static Optional<Written> of(Task task, Scenario scenario) {
        var script = new GoalScript(scenario);
        try {
            for (Goal goal = task.goal(); goal != null; goal = goal.and()) {
                if (!script.add(goal, task.isAnswer(goal))) {
                    return Optional.empty();
                }
            }
        } catch (FormulaException _) {
            // It speaks of a name of the rule, which a page does not keep.
            return Optional.empty();
        }
        return Optional.of(new Written(
                JsonObject.list(script.measures, measure -> measure), "[" + String.join(",\n", script.series) + "]"));
    }

    /// @param hidden the page does not say what is wanted
    private boolean add(Goal goal, boolean hidden) {
        if (!(goal.measure() instanceof RunMeasure measure)
                || measure.members().over() != null
                || !TAKES.contains(measure.take())) {
            return false;
        }
        Point to = to(measure);
        if (to == null && measure.of().contains("distance")) {
            return false;
        }
        Expectation wanted = goal.expectation();
        String run = measure.subject().run() == null
                ? scenario.label(0)
                : String.valueOf(measure.subject().run());
        var json = new JsonObject()
                .text("run", run)
                .text("take", measure.take().word())
                .number("of", series(measure.of()))
                .number("first", measure.of().matches(".*\\b(lr|rate_x|rate_y|step_x|step_y|length)\\b.*") ? 1 : 0)
                .number("from", measure.rows().from())
                .text("what", MeasureWords.ofRun(measure, scenario.runs().size()))
                .text("wanted", hidden ? "" : wanted.shown())
                .json("to", to == null ? "[0, 0]" : "[" + to.x() + ", " + to.y() + "]");
        json.json("with", measure.with() == null ? "null" : Integer.toString(series(measure.with())));
        json.json("until", String.valueOf(measure.rows().until()));
        json.json("update", String.valueOf(measure.update()));
        condition(json, measure.condition());
        json.json("least", String.valueOf(wanted.atLeast())).json("most", String.valueOf(wanted.atMost()));
        boolean number = wanted.expected() instanceof Measured.Number;
        json.json(
                "expected",
                wanted.expected() instanceof Measured.Number(double value) ? Double.toString(value) : "null");
        json.number("tolerance", wanted.tolerance());
        measures.add(json.toString());
        return number || wanted.expected() == null;
    }

    private static void condition(JsonObject json, Condition condition) {
        json.json("below", String.valueOf(condition.below()));
        json.json("above", String.valueOf(condition.above()));
        json.json("finite", String.valueOf(condition.finite()));
    }

    private int series(String of) {
        series.add(JavaScript.function(of, NAMES));
        return series.size() - 1;
    }

    private @Nullable Point to(RunMeasure measure) {
        if (measure.to() != null) {
            return measure.to();
        }
        List<Minimum> minima = scenario.landscape().landscape().minima().size() == 1
                ? Surface.of(
                                scenario.landscape().landscape(),
                                scenario.landscape().parameters())
                        .minima(scenario.view())
                : List.of();
        return minima.isEmpty() ? null : minima.getFirst().at();
    }
}
