package io.github.thalweg.run.batch;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// Numbers that decide where a run goes, by name:
///
/// - `x`, `y`: where it starts;
/// - a number of its update rule, e.g. `lr`, `beta1`; of the rule inside it, e.g. `inner.beta1`;
/// - a number of its schedule that the rule has no number of the same name for; where several segments have it, it is
///   that of all of them;
/// - a parameter of the landscape, e.g. `landscape.b`;
/// - `l2`, `clip_norm`, `clip_value`; and, where there is noise, `noise` (its standard deviation), `batch`, `seed`.
///
/// Switches, choices and lists are no numbers, and the number of updates is the scenario's.
public final class RunNumbers {
    static final String INNER = "inner.";

    private RunNumbers() {}

    /// The names of all numbers of a run.
    ///
    /// @param run from 0
    public static List<String> names(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        var names = new ArrayList<>(List.of("x", "y"));
        String prefix = "";
        for (Optimizer rule = spec.optimizer(); rule != null; rule = rule.inner()) {
            for (String name : numbers(rule.rule())) {
                if (prefix.isEmpty() || !name.equals("lr")) {
                    names.add(prefix + name);
                }
            }
            prefix += INNER;
        }
        var further = new TreeSet<String>();
        spec.schedule().forEach(segment -> further.addAll(numbers(segment.schedule())));
        further.removeAll(names);
        names.addAll(further);
        for (FormulaParameter parameter : scenario.landscape().landscape().parameters()) {
            names.add(Arguments.LANDSCAPE + parameter.name());
        }
        names.addAll(List.of("l2", "clip_norm", "clip_value"));
        if (scenario.noise() != null) {
            names.addAll(List.of("noise", "batch", "seed"));
        } else if (scenario.noise(spec) != null) {
            names.add("batch");
        }
        return names;
    }

    private static List<String> numbers(Definition definition) {
        return definition.parameters().stream()
                .filter(p -> p.type() == ParameterType.NUMBER || p.type() == ParameterType.INTEGER)
                .map(Parameter::name)
                .toList();
    }

    /// The scenario with another value of one number of one run. What is the scenario's, the landscape's parameters and
    /// the noise, changes for all runs.
    ///
    /// @param run from 0
    /// @throws IllegalArgumentException when the run has no number of this name
    public static Scenario set(Scenario scenario, int run, String name, double value) {
        RunSpec spec = scenario.runs().get(run);
        return switch (name) {
            case "x", "y" -> scenario.withRun(run, spec.withStart(start(scenario, spec, name, value)));
            case "l2" -> scenario.withRun(run, spec.withL2(value));
            case "clip_norm" -> scenario.withRun(run, spec.withClipNorm(value));
            case "clip_value" -> scenario.withRun(run, spec.withClipValue(value));
            case "batch" -> scenario.withRun(run, spec.withBatch(Drawing.nearest(scenario, value)));
            case "noise" -> noisy(scenario, name, value, RunNumbers::withDeviation);
            case "seed" -> noisy(scenario, name, value, (noise, seed) -> noise.withSeed(seed.longValue()));
            default ->
                name.startsWith(Arguments.LANDSCAPE)
                        ? withParameter(scenario, name, value)
                        : scenario.withRun(run, withSetting(spec, name, value));
        };
    }

    private static Point start(Scenario scenario, RunSpec spec, String name, double value) {
        Point start = spec.start() == null ? scenario.start() : spec.start();
        return name.equals("x") ? new Point(value, start.y()) : new Point(start.x(), value);
    }

    private static Scenario noisy(
            Scenario scenario, String name, double value, BiFunction<Noise, Double, Noise> change) {
        Noise noise = scenario.noise();
        if (noise == null) {
            throw new IllegalArgumentException(Messages.withoutNoise(name));
        }
        return scenario.withNoise(change.apply(noise, value));
    }

    private static Noise withDeviation(Noise noise, double value) {
        String text = new BigDecimal(value).toPlainString();
        return noise.withDeviation(text, text);
    }

    private static Scenario withParameter(Scenario scenario, String name, double value) {
        LandscapeUse use = scenario.landscape();
        String parameter = name.substring(Arguments.LANDSCAPE.length());
        if (use.landscape().parameters().stream().noneMatch(p -> p.name().equals(parameter))) {
            throw unknown(name);
        }
        return scenario.withLandscape(use.with(parameter, value));
    }

    private static RunSpec withSetting(RunSpec spec, String name, double value) {
        var number = new Setting.Number(value);
        Optimizer optimizer = spec.optimizer();
        if (name.startsWith(INNER) || optimizer.rule().parameter(name).isPresent()) {
            return spec.withOptimizer(with(optimizer, name, number));
        }
        if (spec.schedule().stream().noneMatch(s -> s.schedule().parameter(name).isPresent())) {
            throw unknown(name);
        }
        return spec.withSchedule(spec.schedule().stream()
                .map(s -> s.schedule().parameter(name).isPresent() ? s.with(name, number) : s)
                .toList());
    }

    private static Optimizer with(Optimizer optimizer, String name, Setting value) {
        if (!name.startsWith(INNER)) {
            if (optimizer.rule().parameter(name).isEmpty()) {
                throw unknown(name);
            }
            return optimizer.with(name, value);
        }
        Optimizer inner = optimizer.inner();
        if (inner == null) {
            throw unknown(name);
        }
        return optimizer.withInner(with(inner, name.substring(INNER.length()), value));
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(Messages.noNumber(name));
    }
}
