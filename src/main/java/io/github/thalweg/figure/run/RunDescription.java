package io.github.thalweg.figure.run;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.OwnNoise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Description of a run in words: every setting that differs from the default of its rule.
public final class RunDescription {
    /// Parts of an evaluation are said below it.
    private static final double MAX_FRACTION = 1000;

    private RunDescription() {}

    /// E.g. `lr 0.05`, `β₁ 0.8`, `Cosine annealing (T_max 190)`, `clipped to norm 1`.
    public static List<String> of(RunSpec run) {
        return describe(run, false, false);
    }

    /// @param scenario that the run is one of
    public static List<String> of(RunSpec run, Scenario scenario) {
        return describe(run, false, scenario.oneVariable());
    }

    private static List<String> describe(RunSpec run, boolean all, boolean oneVariable) {
        if (run.recorded() != null) {
            return List.of(run.recorded().points() + " recorded points");
        }
        var parts = new ArrayList<String>();
        if (run.schedule().stream().anyMatch(Segment::readsBaseRate)) {
            parts.add("lr "
                    + Numbers.exact(Settings.baseRate(
                            run.optimizer().rule(), run.optimizer().settings())));
        }
        parts.addAll(optimizer(run.optimizer(), all));
        if (run.schedule().size() > 1
                || !run.schedule().getFirst().schedule().id().equals("constant")) {
            parts.add(run.schedule().stream()
                    .map(segment -> segment(segment, all))
                    .collect(Collectors.joining(" then ")));
        }
        if (run.maximize()) {
            parts.add("maximizes");
        }
        if (run.clipNorm() != null) {
            parts.add("clipped to norm " + Numbers.exact(run.clipNorm()));
        }
        if (run.clipValue() != null) {
            parts.add("coordinates clipped to " + Numbers.exact(run.clipValue()));
        }
        if (run.l2() != 0) {
            parts.add("l2 " + Numbers.exact(run.l2()));
        }
        parts.addAll(overrides(run, oneVariable));
        return parts;
    }

    /// The same with every parameter of rule and schedule, also those that have their defaults.
    public static List<String> complete(RunSpec run, Scenario scenario) {
        return describe(run, true, scenario.oneVariable());
    }

    private static List<String> overrides(RunSpec run, boolean oneVariable) {
        var parts = new ArrayList<String>();
        if (run.batch() != null) {
            parts.add("batch " + Numbers.exact(run.batch()));
        }
        parts.addAll(ownNoise(run));
        if (run.start() != null) {
            String x = Numbers.exact(run.start().x());
            parts.add(
                    oneVariable
                            ? "start x = " + x
                            : "start (" + x + ", " + Numbers.exact(run.start().y()) + ")");
        }
        return parts;
    }

    /// Noise of the run's own, as `own gradient noise 0.2`; nothing where it has that of all runs.
    public static List<String> ownNoise(RunSpec run) {
        var parts = new ArrayList<String>();
        OwnNoise own = run.noise();
        if (own != null && own.deviationX() != null && own.deviationY() != null) {
            parts.add("own gradient noise " + deviation(own.deviationX(), own.deviationY()));
        }
        if (own != null && own.sampling() != null) {
            parts.add("rows drawn " + how(own.sampling()));
        }
        return parts;
    }

    private static String how(Sampling sampling) {
        return switch (sampling) {
            case EPOCHS -> "in epochs";
            case IN_ORDER -> "in order";
            case REPLACEMENT -> "with replacement";
        };
    }

    private static String deviation(String x, String y) {
        return x.equals(y) ? x : x + " in x, " + y + " in y";
    }

    /// E.g. `gradient noise 0.5, batch 16, seed 7`, `batch 8 in order, seed 3`, or `seeds 7 to 56`.
    public static String of(Noise noise) {
        return of(noise, false);
    }

    /// The noise of a scenario as that of all runs.
    public static String ofAll(Noise noise, boolean oneVariable) {
        return "All runs: " + of(noise, oneVariable);
    }

    /// The noise of a scenario, of which there is none in y where that is 0.
    public static String of(Noise noise, boolean oneVariable) {
        var parts = new ArrayList<String>();
        if (!noise.isExact()) {
            parts.add("gradient noise "
                    + deviation(noise.deviationX(), oneVariable ? noise.deviationX() : noise.deviationY()));
        }
        if (noise.batch() > (noise.isExact() ? 0 : 1)) {
            String how = noise.sampling() == Sampling.EPOCHS ? "" : " " + how(noise.sampling());
            parts.add("batch " + Numbers.exact(noise.batch()) + how);
        }
        parts.add(
                noise.seeds() == null || noise.seeds() <= 1
                        ? "seed " + noise.seed()
                        : "seeds " + noise.seed() + " to " + (noise.seed() + noise.seeds() - 1));
        return String.join(", ", parts);
    }

    private static List<String> optimizer(Optimizer optimizer, boolean all) {
        var parts = new ArrayList<>(settings(optimizer.rule(), optimizer.settings(), all));
        if (optimizer.inner() != null) {
            List<String> inner = optimizer(optimizer.inner(), all);
            parts.add("around " + optimizer.inner().rule().name()
                    + (inner.isEmpty() ? "" : " (" + String.join(", ", inner) + ")"));
        }
        return parts;
    }

    private static String segment(Segment segment, boolean all) {
        if (segment.schedule().isTyped()) {
            return segment.schedule().text();
        }
        var parts = new ArrayList<>(settings(segment.schedule(), segment.settings(), all));
        if (segment.length() != null) {
            parts.add("for " + segment.length());
        }
        String name = segment.schedule().name();
        return parts.isEmpty() ? name : name + " (" + String.join(", ", parts) + ")";
    }

    private static List<String> settings(Definition definition, Map<String, Setting> said, boolean all) {
        return definition.parameters().stream()
                .filter(parameter -> !parameter.name().equals("lr"))
                .flatMap(parameter -> setting(parameter, said.get(parameter.name()), all))
                .toList();
    }

    private static Stream<String> setting(Parameter parameter, @Nullable Setting said, boolean all) {
        @Nullable Setting value = said == null ? parameter.defaultValue() : said;
        return value == null || (!all && value.equals(parameter.defaultValue()))
                ? Stream.empty()
                : Stream.of(text(parameter, value));
    }

    private static String text(Parameter parameter, Setting value) {
        return switch (value) {
            case Setting.Number(double number) -> parameter.symbol() + " " + Numbers.exact(number);
            case Setting.Flag(boolean on) -> on ? parameter.name() : "not " + parameter.name();
            case Setting.Choice(String choice) -> parameter.name() + " " + choice;
            case Setting.Numbers(List<Double> numbers) -> parameter.symbol() + " " + list(numbers);
            case Setting.Knots(List<Setting.Knot> knots) ->
                "through "
                        + knots.stream()
                                .map(knot -> Numbers.exact(knot.update()) + ": " + Numbers.exact(knot.rate()))
                                .collect(Collectors.joining(", "));
        };
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(Numbers::exact).collect(Collectors.joining(", "));
    }

    /// What a run has evaluated, `1.5 gradient evaluations`: a gradient of some of the rows is a part of one.
    public static String evaluated(RunSpec run, double count) {
        boolean fraction = count < MAX_FRACTION && count != Math.rint(count);
        String number = fraction ? Numbers.readout(count) : String.format(Locale.ROOT, "%,d", Math.round(count));
        return number + " " + evaluations(run);
    }

    /// The word for what a run evaluates, since methods may look at the loss alone.
    public static String evaluations(RunSpec run) {
        return run.optimizer().rule().method() == null ? "gradient evaluations" : "evaluations of loss or gradient";
    }
}
