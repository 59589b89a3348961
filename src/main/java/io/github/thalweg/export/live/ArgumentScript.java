package io.github.thalweg.export.live;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.live.Paths.Range;
import io.github.thalweg.formula.compile.ScriptEmitter;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterInputs;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.graph.NoiseGraph;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.scenario.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writer of a run's arguments as a JavaScript function of the numbers that were set, as [Arguments] has them: defaults
/// that are expressions of other numbers follow these.
final class ArgumentScript {
    private static final double LARGEST_RATE = 10;

    private final Scenario scenario;
    private final RunSpec run;
    private final String prefix;
    private final Paths paths;
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder code = new StringBuilder();
    private int names;

    private ArgumentScript(Scenario scenario, int index, Paths paths) {
        this.scenario = scenario;
        this.run = scenario.runs().get(index);
        this.prefix = "run" + (index + 1) + ".";
        this.paths = paths;
    }

    /// A function `(p, d) => [...]`: `p` the numbers set, undefined where a default holds; the numbers in force go into
    /// `d`.
    static String of(Scenario scenario, int index, Paths paths) {
        return new ArgumentScript(scenario, index, paths).function();
    }

    private String function() {
        code.append("function (p, d) {\n");
        String length = RunLength.path(scenario);
        String said = said(length, RunLength.value(scenario), length, RunLength.range(scenario));
        boolean counted = scenario.epochs() != null && Drawing.draws(scenario, run);
        String steps = keep(RunLength.updates(scenario, run, said, counted ? drawn(scenario.noise(run)) : "0"));
        for (FormulaParameter p : scenario.landscape().landscape().parameters()) {
            var range = new Range(p.min(), p.max(), p.min(), p.max(), p.logScale(), false);
            String path = Arguments.LANDSCAPE + p.name();
            values.put(path, said(path, scenario.landscape().value(p), p.name(), range));
        }
        rules(steps);
        schedules(steps);
        gradient();
        code.append("const all = [");
        // What no path leads to stays as it is.
        String all = Arguments.of(scenario, run).values().entrySet().stream()
                .map(argument -> values.getOrDefault(argument.getKey(), number(argument.getValue())))
                .collect(Collectors.joining(", "));
        code.append(all);
        code.append("];\nall.steps = ").append(steps);
        return code.append(";\nreturn all;\n}").toString();
    }

    private String keep(String expression) {
        String name = "b" + names++;
        code.append("let ").append(name).append(" = ").append(expression).append(";\n");
        return name;
    }

    /// A number of a path, in force.
    private String said(String path, @Nullable Double value, String symbol, Range range) {
        int place = paths.number(path, value, symbol, range);
        String name = keep("p[" + place + "]");
        code.append("d[").append(place).append("] = ").append(name).append(";\n");
        return name;
    }

    private void rules(String steps) {
        Optimizer outer = run.optimizer();
        String lr0 = outer.rule()
                .parameter("lr")
                .map(p -> {
                    paths.explain(prefix + "lr", p.meaning());
                    return said(prefix + "lr", rate(outer, p), p.symbol(), Range.of(p));
                })
                .orElse("0");
        values.put("lr0", lr0);
        int depth = 0;
        for (Optimizer rule = outer; rule != null; rule = rule.inner()) {
            String path = prefix + "inner.".repeat(depth);
            boolean outermost = depth == 0;
            var numbers = new HashMap<>(Map.of("lr0", lr0, "N", steps));
            if (outermost) {
                numbers.put("lr", lr0);
            }
            definition(rule.rule(), rule.settings(), path, Arguments.rule(depth), numbers);
            depth++;
        }
    }

    private static double rate(Optimizer optimizer, Parameter p) {
        Setting setting = optimizer.settings().getOrDefault("lr", p.defaultValue());
        return setting instanceof Setting.Number(double value) ? value : 0;
    }

    private void schedules(String steps) {
        String from = "0";
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            boolean single = run.schedule().size() == 1;
            String name = Arguments.schedule(i);
            String path = prefix + "schedule." + (single ? "" : (i + 1) + ".");
            String length = segment.length() == null
                    ? keep("Math.max(" + steps + " - " + from + ", 1)")
                    : said(path + "for", (double) segment.length(), "for", updates());
            var numbers = new HashMap<>(Map.of("lr0", Objects.requireNonNull(values.get("lr0")), "N", length));
            definition(segment.schedule(), segment.settings(), path, name, numbers);
            if (segment.schedule().id().equals("one-cycle")) {
                String total = Objects.requireNonNull(numbers.get("total_steps"));
                code.append("requireLongEnough(").append(total).append(", ").append(length);
                code.append(");\n");
            }
            values.put(name + " from", from);
            values.put(name + " length", length);
            from = keep(from + " + " + length);
        }
    }

    /// As many as a race may have; its slider goes to as many as this one has.
    private Range updates() {
        return new Range(1, LiveProgram.MAX_STEPS, 1, scenario.steps(), false, true);
    }

    /// @param path    of the parameters
    /// @param inputs  how the arguments' names begin
    /// @param numbers what a default may mention; the parameters are added
    private void definition(
            Definition definition,
            Map<String, Setting> settings,
            String path,
            String inputs,
            Map<String, String> numbers) {
        for (Parameter p : definition.parameters()) {
            paths.explain(path + p.name(), p.meaning());
            boolean rate = p.name().equals("lr") && inputs.startsWith("rule");
            Setting setting = settings.getOrDefault(p.name(), p.defaultValue());
            if (rate) {
                if (!numbers.containsKey("lr") && setting instanceof Setting.Number(double value)) {
                    numbers.put("lr", number(value));
                }
            } else if (setting instanceof Setting.Number(double value)) {
                keep(p, said(path + p.name(), value, p.symbol(), Range.of(p)), inputs, numbers);
            } else if (setting == null) {
                keep(p, derived(p, path, numbers), inputs, numbers);
            } else {
                ParameterInputs.values(inputs, Map.of(p.name(), setting))
                        .forEach((name, value) -> values.put(name, number(value)));
            }
        }
    }

    private void keep(Parameter p, String value, String inputs, Map<String, String> numbers) {
        numbers.put(p.name(), value);
        values.put(inputs + p.name(), value);
    }

    /// A default that is an expression holds until the number is set.
    private String derived(Parameter p, String path, Map<String, String> numbers) {
        int place = paths.number(path + p.name(), null, p.symbol(), Range.of(p));
        var graph = new Graph();
        String text = Objects.requireNonNull(p.defaultText());
        var syntax = Parser.parse(text, Vocabulary.ofNumbers(numbers.keySet()));
        Expr root = Lowering.lower(syntax, graph, graph::input);
        String name = keep("p[" + place + "]");
        code.append("if (").append(name).append(" === undefined) {\n");
        var emitter = new ScriptEmitter(
                graph, List.of(root), code, input -> Objects.requireNonNull(numbers.get(input.name())));
        emitter.compute(List.of(root));
        code.append(name).append(" = ").append(emitter.value(root)).append(";\n}\n");
        code.append("d[").append(place).append("] = ").append(name).append(";\n");
        return name;
    }

    private void gradient() {
        Noise noise = scenario.noise(run);
        if (Drawing.draws(scenario, run)) {
            rows(noise);
        } else if (noise != null && noise.batch() > 0 && (scenario.noise() != null || run.batch() != null)) {
            values.put("batch", batch(noise, Range.above(1, 256, false)));
        }
        if (noise != null) {
            noise(noise);
        }
        limit("clip_norm", run.clipNorm());
        limit("clip_value", run.clipValue());
        limit("l2", run.l2() == 0 ? null : (Double) run.l2());
        Validation validation = scenario.validation();
        Validation.EarlyStop stop = validation == null ? null : validation.earlyStop();
        if (stop != null) {
            String path = "validation.early_stop.";
            Range patience = Range.whole(1, LiveProgram.MAX_STEPS);
            values.put("patience", said(path + "patience", (double) stop.patience(), "patience", patience));
            values.put("min_delta", said(path + "min_delta", stop.minDelta(), "min_delta", Range.above(0, 1, false)));
        }
    }

    /// The number of rows that an update draws, by whose square root noise beside them is divided.
    private void rows(@Nullable Noise noise) {
        String rows = drawn(noise);
        values.put(Drawing.BATCH, rows);
        values.put("batch", rows);
    }

    private String drawn(@Nullable Noise noise) {
        Examples examples =
                Objects.requireNonNull(scenario.landscape().landscape().examples());
        return batch(noise, Range.whole(1, examples.rows()));
    }

    private String batch(@Nullable Noise noise, Range range) {
        Double own = run.batch();
        String path = own == null ? "noise.batch" : prefix + "batch";
        double value = own == null ? Objects.requireNonNull(noise).batch() : own;
        return said(path, value, "batch", range);
    }

    private void noise(Noise noise) {
        if (scenario.noise() != null) {
            values.put("seed", said("noise.seed", (double) noise.seed(), "seed", Range.whole(0, LiveProgram.MAX_SEED)));
        }
        boolean own = run.noise() != null && run.noise().deviationX() != null;
        if (own || (noise.isExact() && Drawing.draws(scenario, run))) {
            return;
        }
        boolean both = noise.deviationX().equals(noise.deviationY());
        NoiseGraph.number(noise.deviationX())
                .ifPresent(sigma -> deviation(Arguments.NOISE_X, both ? "" : ".x", "σ", sigma));
        NoiseGraph.number(noise.deviationY())
                .ifPresent(sigma -> deviation(Arguments.NOISE_Y, both ? "" : ".y", "σ", sigma));
    }

    private void deviation(String argument, String suffix, String symbol, double sigma) {
        String path = "noise.gradient" + suffix;
        values.put(argument, said(path, sigma, symbol, Range.above(0, Math.max(4 * sigma, 1), false)));
    }

    private void limit(String name, @Nullable Double value) {
        if (value != null) {
            values.put(name, said(prefix + name, value, name, Range.above(0, LARGEST_RATE * value, true)));
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? "(" + JsonObject.number(value) + ")" : "(" + value + ")";
    }
}
