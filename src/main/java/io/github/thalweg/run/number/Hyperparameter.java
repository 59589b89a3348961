package io.github.thalweg.run.number;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Hyperparameter of a run: a number of its update rule, of a schedule of its, or of its own whatever its rule is.
/// Switches, choices and lists are none.
public sealed interface Hyperparameter
        permits RuleHyperparameter, ScheduleHyperparameter, LengthHyperparameter, RunHyperparameter {
    /// The beginning of the names of numbers of a schedule that are called by their place.
    String SCHEDULE = "schedule.";

    /// The name in a path, after the run.
    String key();

    String symbol();

    Bounds bounds();

    /// The value that a run has; NaN where it has none.
    double value(Scenario scenario, RunSpec run);

    /// The run with another value.
    ///
    /// @param value in the bounds
    RunSpec with(Scenario scenario, RunSpec run, double value);

    /// The hyperparameters of a run, each name once: those of its update rule first, of the rules inside it, of its
    /// schedule, its own.
    static List<Hyperparameter> all(Scenario scenario, RunSpec run) {
        return named(run).values().stream()
                .filter(number -> number.isIn(scenario, run))
                .toList();
    }

    /// Whether the number means something there.
    private boolean isIn(Scenario scenario, RunSpec run) {
        return this != RunHyperparameter.BATCH
                || scenario.noise(run) != null
                || scenario.landscape().landscape().examples() != null;
    }

    /// The hyperparameter of a name that means something in a scenario.
    static Optional<Hyperparameter> of(Scenario scenario, RunSpec run, String name) {
        return of(run, name).filter(number -> number.isIn(scenario, run));
    }

    /// The hyperparameter of a name; one of the schedule may be called by its place there, as in
    /// `schedule.T_max`, `schedule.2.T_max` and `schedule.1.for`.
    static Optional<Hyperparameter> of(RunSpec run, String name) {
        Optional<Hyperparameter> own = Optional.ofNullable(named(run).get(name));
        return own.or(() -> ofSchedule(run).stream()
                .filter(number -> number.key().equals(name))
                .findFirst());
    }

    /// The numbers of a run's schedule, each called by its place.
    static List<Hyperparameter> ofSchedule(RunSpec run) {
        var numbers = new LinkedHashMap<String, Hyperparameter>();
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            String place = SCHEDULE + (i + 1) + ".";
            for (Parameter parameter : numbers(segment.schedule())) {
                put(
                        numbers,
                        new ScheduleHyperparameter(
                                SCHEDULE + parameter.name(), parameter, ScheduleHyperparameter.EVERY));
                put(numbers, new ScheduleHyperparameter(place + parameter.name(), parameter, i));
            }
            if (segment.length() != null) {
                put(numbers, new LengthHyperparameter(place + "for", i));
            }
        }
        return List.copyOf(numbers.values());
    }

    private static Map<String, Hyperparameter> named(RunSpec run) {
        var named = new LinkedHashMap<String, Hyperparameter>();
        int depth = 0;
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            for (Parameter parameter : numbers(rule.rule())) {
                // An inner rule's rate is the outer one's.
                if (depth == 0 || !parameter.name().equals("lr")) {
                    put(named, new RuleHyperparameter(depth, parameter));
                }
            }
            depth++;
        }
        run.schedule()
                .forEach(segment -> numbers(segment.schedule())
                        .forEach(parameter -> put(
                                named,
                                new ScheduleHyperparameter(
                                        parameter.name(), parameter, ScheduleHyperparameter.EVERY))));
        List.of(RunHyperparameter.values()).forEach(number -> put(named, number));
        return named;
    }

    private static void put(Map<String, Hyperparameter> named, Hyperparameter number) {
        named.putIfAbsent(number.key(), number);
    }

    private static List<Parameter> numbers(Definition definition) {
        Predicate<Parameter> isNumber = p -> p.type() == ParameterType.NUMBER || p.type() == ParameterType.INTEGER;
        return definition.parameters().stream().filter(isNumber).toList();
    }

    /// The number among settings; NaN where there is none.
    static double number(Map<String, Setting> settings, String name) {
        return settings.get(name) instanceof Setting.Number(double value) ? value : Double.NaN;
    }

    /// The bounds of a definition's parameter.
    static Bounds bounds(Parameter parameter) {
        return new Bounds(
                parameter.min(),
                parameter.max(),
                parameter.type() == ParameterType.INTEGER,
                parameter.sliderMin(),
                parameter.sliderMax(),
                parameter.logScale());
    }
}
