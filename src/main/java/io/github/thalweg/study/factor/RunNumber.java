package io.github.thalweg.study.factor;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.study.factor.Factor.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ways in which a run has a number: in its rule, in a schedule, or of its own.
sealed interface RunNumber permits RunNumber.OfRule, RunNumber.OfSchedule, OwnNumber {
    /// The name in a path, after the run.
    String key();

    String symbol();

    Bounds bounds();

    double value(Scenario scenario, RunSpec run);

    /// The numbers of a run, each name once, those of its optimizer first.
    static List<RunNumber> all(Scenario scenario, RunSpec run) {
        var numbers = new LinkedHashMap<String, RunNumber>();
        int depth = 0;
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            for (Parameter parameter : numbers(rule.rule())) {
                var number = new OfRule(depth, parameter);
                // An inner rule's rate is the outer one's.
                if (depth == 0 || !parameter.name().equals("lr")) {
                    numbers.putIfAbsent(number.key(), number);
                }
            }
            depth++;
        }
        run.schedule()
                .forEach(segment -> numbers(segment.schedule())
                        .forEach(parameter -> numbers.putIfAbsent(parameter.name(), new OfSchedule(parameter))));
        for (OwnNumber number : OwnNumber.values()) {
            if (number != OwnNumber.BATCH || scenario.noise(run) != null) {
                numbers.putIfAbsent(number.key(), number);
            }
        }
        return List.copyOf(numbers.values());
    }

    private static List<Parameter> numbers(Definition definition) {
        var numbers = new ArrayList<Parameter>();
        for (Parameter parameter : definition.parameters()) {
            if (parameter.type() == ParameterType.NUMBER || parameter.type() == ParameterType.INTEGER) {
                numbers.add(parameter);
            }
        }
        return numbers;
    }

    private static Bounds bounds(Parameter parameter) {
        return new Bounds(
                parameter.min(),
                parameter.max(),
                parameter.type() == ParameterType.INTEGER,
                parameter.sliderMin(),
                parameter.sliderMax(),
                parameter.logScale());
    }

    private static double number(Map<String, Setting> settings, String name) {
        return settings.get(name) instanceof Setting.Number(double value) ? value : Double.NaN;
    }

    /// @param depth 0 for the run's rule, 1 for the one inside it
    record OfRule(int depth, Parameter parameter) implements RunNumber {
        @Override
        public String key() {
            return "inner.".repeat(depth) + parameter.name();
        }

        @Override
        public String symbol() {
            return parameter.symbol();
        }

        @Override
        public Bounds bounds() {
            return RunNumber.bounds(parameter);
        }

        @Override
        public double value(Scenario scenario, RunSpec run) {
            Optimizer outer = run.optimizer();
            double lr0 = Settings.baseRate(outer.rule(), outer.settings());
            Optimizer rule = outer;
            for (int i = 0; i < depth && rule.inner() != null; i++) {
                rule = rule.inner();
            }
            return number(Settings.resolve(rule.rule(), rule.settings(), lr0, scenario.steps()), parameter.name());
        }
    }

    /// In all segments that have it.
    record OfSchedule(Parameter parameter) implements RunNumber {
        @Override
        public String key() {
            return parameter.name();
        }

        @Override
        public String symbol() {
            return parameter.symbol();
        }

        @Override
        public Bounds bounds() {
            return RunNumber.bounds(parameter);
        }

        @Override
        public double value(Scenario scenario, RunSpec run) {
            double left = scenario.steps();
            double lr0 =
                    Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
            for (Segment segment : run.schedule()) {
                double length = segment.length() == null ? left : segment.length();
                if (segment.schedule().parameter(parameter.name()).isPresent()) {
                    return number(
                            Settings.resolve(segment.schedule(), segment.settings(), lr0, length), parameter.name());
                }
                left -= length;
            }
            return Double.NaN;
        }
    }
}
