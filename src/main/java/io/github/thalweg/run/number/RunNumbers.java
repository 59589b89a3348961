package io.github.thalweg.run.number;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Numbers that decide where a run goes, by name:
///
/// - `x`, `y`: where it starts;
/// - its [Hyperparameter]s: a number of its update rule, e.g. `lr`, `beta1`; of the rule inside it, e.g.
///   `inner.beta1`; of its schedule, where several segments have it of all of them; `l2`, `clip_norm`, `clip_value`;
///   where there is noise or a table, `batch`;
/// - a parameter of the landscape, e.g. `landscape.b`;
/// - where all runs have noise, `noise` (its standard deviation), `seed`;
/// - where they stop early, `early_stop.patience`, `early_stop.min_delta`.
///
/// Switches, choices and lists are no numbers, and the number of updates is the scenario's.
public final class RunNumbers {
    /// The beginning of the names of numbers of the rule inside a rule.
    public static final String INNER = "inner.";

    /// The beginning of the names of numbers that say when a run stops early.
    public static final String EARLY_STOP = "early_stop.";

    public static final String PATIENCE = EARLY_STOP + "patience";
    public static final String MIN_DELTA = EARLY_STOP + "min_delta";

    private RunNumbers() {}

    /// The names of all numbers of a run.
    ///
    /// @param run from 0
    public static List<String> names(Scenario scenario, int run) {
        var names = new ArrayList<>(List.of("x", "y"));
        Hyperparameter.all(scenario, scenario.runs().get(run)).forEach(number -> names.add(number.key()));
        for (FormulaParameter parameter : scenario.landscape().landscape().parameters()) {
            names.add(Arguments.LANDSCAPE + parameter.name());
        }
        if (scenario.noise() != null) {
            names.addAll(List.of("noise", "seed"));
        }
        return names;
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
            case PATIENCE, MIN_DELTA -> withEarlyStop(scenario, name, value);
            case "noise" -> noisy(scenario, name, value, RunNumbers::withDeviation);
            case "seed" -> noisy(scenario, name, value, (noise, seed) -> noise.withSeed(seed.longValue()));
            default ->
                name.startsWith(Arguments.LANDSCAPE)
                        ? withParameter(scenario, name, value)
                        : scenario.withRun(run, with(scenario, spec, name, value));
        };
    }

    private static RunSpec with(Scenario scenario, RunSpec spec, String name, double value) {
        return Hyperparameter.of(spec, name).orElseThrow(() -> unknown(name)).with(scenario, spec, value);
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

    private static Scenario withEarlyStop(Scenario scenario, String name, double value) {
        Validation validation = scenario.validation();
        Validation.EarlyStop stop = validation == null ? null : validation.earlyStop();
        if (validation == null || stop == null) {
            throw unknown(name);
        }
        var changed = name.equals(PATIENCE)
                ? new Validation.EarlyStop((int) value, stop.minDelta())
                : new Validation.EarlyStop(stop.patience(), value);
        return scenario.withValidation(new Validation(validation.formula(), changed));
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

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(Messages.noNumber(name));
    }
}
