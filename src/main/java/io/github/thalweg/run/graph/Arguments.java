package io.github.thalweg.run.graph;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.ParameterInputs;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.scenario.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Numbers of a run, by the names of the inputs that they become, and the settings they come from. Two runs with
/// the same names and the same texts share their code.
///
/// @param ruleSettings of the run's rule, of the rule inside it, and so on
public record Arguments(
        Map<String, Double> values,
        List<Map<String, Setting>> ruleSettings,
        List<Map<String, Setting>> scheduleSettings) {
    /// Stands among the numbers of a run that goes uphill, so that its code is not another run's.
    static final String MAXIMIZE = "maximize";

    static final String SEED = "seed";

    public static final String LANDSCAPE = "landscape.";
    public static final String NOISE_X = "noise.x";
    public static final String NOISE_Y = "noise.y";

    /// The numbers, in the order that code is given them.
    public double[] array() {
        return values.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    public static Arguments of(Scenario scenario, RunSpec run) {
        var values = new LinkedHashMap<String, Double>();
        LandscapeUse use = scenario.landscape();
        use.landscape().parameters().forEach(p -> values.put(LANDSCAPE + p.name(), use.value(p)));
        Optimizer optimizer = run.optimizer();
        double lr0 = Settings.baseRate(optimizer.rule(), optimizer.settings());
        values.put("lr0", lr0);
        var rules = new ArrayList<Map<String, Setting>>();
        for (Optimizer rule = optimizer; rule != null; rule = rule.inner()) {
            Map<String, Setting> settings = settings(rule, lr0, scenario.steps(run));
            values.putAll(ParameterInputs.values(rule(rules.size()), settings));
            rules.add(settings);
        }
        List<Map<String, Setting>> schedules = schedules(scenario, run, lr0, values);
        gradient(scenario, run, values);
        return new Arguments(values, rules, schedules);
    }

    /// The parameters but `lr`, which a text reads after the schedule.
    private static Map<String, Setting> settings(Optimizer optimizer, double lr0, int steps) {
        var settings = new LinkedHashMap<>(Settings.resolve(optimizer.rule(), optimizer.settings(), lr0, steps));
        settings.remove("lr");
        return settings;
    }

    /// @param depth 0 for the run's rule, 1 for the rule inside it
    public static String rule(int depth) {
        return "rule" + depth + ".";
    }

    public static String schedule(int segment) {
        return "schedule" + segment + ".";
    }

    private static List<Map<String, Setting>> schedules(
            Scenario scenario, RunSpec run, double lr0, Map<String, Double> values) {
        var all = new ArrayList<Map<String, Setting>>();
        double from = 0;
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            double length = lengthOf(segment.length(), scenario.steps(run) - from);
            Map<String, Setting> settings = Settings.resolve(segment.schedule(), segment.settings(), lr0, length);
            requireLongEnough(segment, settings, length);
            values.putAll(ParameterInputs.values(schedule(i), settings));
            values.put(schedule(i) + " from", from);
            values.put(schedule(i) + " length", length);
            all.add(settings);
            from += length;
        }
        return all;
    }

    /// One cycle says nothing about the updates after its own.
    private static void requireLongEnough(Segment segment, Map<String, Setting> settings, double length) {
        if (segment.schedule().id().equals("one-cycle")
                && settings.get("total_steps") instanceof Setting.Number(double total)
                && total < length) {
            throw new FormulaException(Messages.totalSteps(segment.schedule().id(), length, total), 0, 0);
        }
    }

    /// The last segment lasts for the updates that are left, at least one.
    private static double lengthOf(@Nullable Integer said, double left) {
        return said == null ? Math.max(left, 1) : said;
    }

    private static void gradient(Scenario scenario, RunSpec run, Map<String, Double> values) {
        Noise noise = scenario.noise(run);
        boolean draws = Drawing.draws(scenario, run);
        if (noise != null) {
            values.put(SEED, (double) noise.seed());
            values.put("batch", Math.max(1, noise.batch()));
            if (!(draws && noise.isExact())) {
                NoiseGraph.number(noise.deviationX()).ifPresent(sigma -> values.put(NOISE_X, sigma));
                NoiseGraph.number(noise.deviationY()).ifPresent(sigma -> values.put(NOISE_Y, sigma));
            }
        }
        if (draws) {
            Drawing.arguments(scenario, run, values);
        }
        if (run.optimizer().draws()) {
            values.put(SEED, noise == null ? 0.0 : (double) noise.seed());
        }
        var optional = new TreeMap<String, @Nullable Double>();
        optional.put(MAXIMIZE, run.maximize() ? 1.0 : null);
        optional.put("clip_norm", run.clipNorm());
        optional.put("clip_value", run.clipValue());
        optional.put("l2", run.l2() == 0 ? null : (Double) run.l2());
        optional.forEach((name, value) -> {
            if (value != null) {
                values.put(name, value);
            }
        });
        Validation validation = scenario.validation();
        if (validation != null && validation.earlyStop() != null) {
            values.put("patience", (double) validation.earlyStop().patience());
            values.put("min_delta", validation.earlyStop().minDelta());
        }
    }
}
