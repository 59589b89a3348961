package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.definition.PlaceReader;
import io.github.thalweg.catalog.definition.SettingReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text that names anything of a scenario that can be changed: numbers as [SweepPath] has them, and `start`,
/// `landscape.formula`, `noise.gradient`, `noise.seeds`, `validation.early_stop.patience`,
/// `validation.early_stop.min_delta`, `runN.schedule`, `runN.start`, switches and choices of a run's rule, and the
/// options of `[study]`.
public final class ScenarioPath {
    private static final Pattern OF_RUN = Pattern.compile("run([1-9][0-9]{0,8})\\.(.+)");
    private static final Pattern OF_SCHEDULE = Pattern.compile("run([1-9][0-9]{0,8})\\.schedule\\..+");
    private static final int MAX_SEEDS = 100_000;

    private ScenarioPath() {}

    /// The scenario with another value at a path.
    ///
    /// @param value of the file that asks for the change
    /// @throws InputException when the path leads nowhere, or the value does not fit
    public static Scenario with(Scenario scenario, String path, Item value, Catalog catalog) throws InputException {
        Matcher run = OF_RUN.matcher(path);
        if (run.matches() && Integer.parseInt(run.group(1)) <= scenario.runs().size()) {
            int index = Integer.parseInt(run.group(1)) - 1;
            RunSpec before = scenario.runs().get(index);
            RunSpec changed = run.group(2).equals("start")
                    ? before.withStart(PlaceReader.point(value, scenario.oneVariable()))
                    : run(before, run.group(2), value, catalog);
            return changed == null ? number(scenario, path, value) : scenario.withRun(index, changed);
        }
        if (path.startsWith("study.")) {
            return study(scenario, path.substring("study.".length()), value);
        }
        return switch (path) {
            case "start" -> scenario.withStart(PlaceReader.point(value, scenario.oneVariable()));
            case "landscape.formula" -> formula(scenario, value);
            case "noise.gradient", "noise.seeds" -> noise(scenario, path, value);
            case "validation.early_stop.patience", "validation.early_stop.min_delta" ->
                earlyStop(scenario, path, value);
            default -> number(scenario, path, value);
        };
    }

    private static Scenario number(Scenario scenario, String path, Item value) throws InputException {
        Factor factor;
        try {
            factor = SweepPath.parse(path, scenario);
        } catch (InputException e) {
            throw value.error(String.valueOf(e.getMessage()));
        }
        Bounds bounds = factor.bounds(scenario);
        return factor.with(
                scenario,
                bounds.whole() ? value.whole(bounds.min(), bounds.max()) : value.number(bounds.min(), bounds.max()));
    }

    /// The run with what is no number changed; null where it is one.
    private static @Nullable RunSpec run(RunSpec run, String name, Item value, Catalog catalog) throws InputException {
        return switch (name) {
            case "schedule" -> run.withSchedule(new ScheduleReader(catalog).read(value));
            case "clip_norm" -> run.withClipNorm(value.positive());
            case "clip_value" -> run.withClipValue(value.positive());
            default -> setting(run, name, value);
        };
    }

    private static @Nullable RunSpec setting(RunSpec run, String name, Item value) throws InputException {
        Parameter parameter = run.optimizer().rule().parameter(name).orElse(null);
        if (parameter == null || value.isNumber()) {
            return null;
        }
        return run.withOptimizer(run.optimizer()
                .with(
                        name,
                        SettingReader.read(
                                value, parameter.type(), parameter.choices(), parameter.min(), parameter.max())));
    }

    private static Scenario formula(Scenario scenario, Item value) throws InputException {
        var parameters = scenario.landscape().landscape().parameters();
        Landscape before = scenario.landscape().landscape();
        String formula = LandscapeReader.formula(value, parameters, before.data());
        Landscape typed = Landscape.typed(formula, parameters, before.examples(), before.grid());
        LandscapeReader.check(typed, value);
        if (scenario.oneVariable() && typed.readsY()) {
            throw value.error(Messages.yInFormula(typed.formula()));
        }
        return scenario.withLandscape(new LandscapeUse(
                typed.withOneVariable(scenario.oneVariable()),
                scenario.landscape().parameters()));
    }

    private static Scenario noise(Scenario scenario, String path, Item value) throws InputException {
        Noise noise = scenario.noise();
        if (noise == null) {
            throw value.error(Messages.noNoise(path));
        }
        if (path.equals("noise.seeds")) {
            int seeds = (int) value.whole(1, MAX_SEEDS);
            return scenario.withNoise(noise.withSeeds(seeds));
        }
        List<Item> pair = value.isList() ? value.list(2, Messages.PAIR) : List.of(value, value);
        return scenario.withNoise(noise.withDeviation(
                NoiseAndValidationReader.deviation(pair.getFirst()),
                NoiseAndValidationReader.deviation(pair.getLast())));
    }

    private static Scenario earlyStop(Scenario scenario, String path, Item value) throws InputException {
        Validation validation = scenario.validation();
        if (validation == null || validation.earlyStop() == null) {
            throw value.error(Messages.noEarlyStop(path));
        }
        Validation.EarlyStop stop = validation.earlyStop();
        return scenario.withValidation(new Validation(
                validation.formula(),
                path.endsWith("patience")
                        ? new Validation.EarlyStop((int) value.whole(1, Integer.MAX_VALUE), stop.minDelta())
                        : new Validation.EarlyStop(stop.patience(), value.number(0, Double.MAX_VALUE))));
    }

    private static Scenario study(Scenario scenario, String option, Item value) throws InputException {
        StudySpec study = scenario.study();
        if (study == null || !study.kind().options().contains(option)) {
            throw value.error(
                    Messages.noOption(study == null ? null : study.kind().options(), option));
        }
        Item named = new Item(value.source(), option, value.within(), value.value(), value.at());
        return scenario.withStudy(study.with(option, StudySpecReader.texts(named, scenario)));
    }

    /// Whether something of the scenario has this path, or paths that begin with it.
    public static boolean leadsSomewhere(String path, Scenario scenario) {
        Matcher placed = OF_SCHEDULE.matcher(path);
        if (placed.matches()) {
            int run = Integer.parseInt(placed.group(1)) - 1;
            return run < scenario.runs().size()
                    && Factors.ofSchedule(scenario, run).stream().anyMatch(factor -> covers(path, factor.path()));
        }
        return paths(scenario).stream().anyMatch(known -> covers(path, known) || covers(known, path));
    }

    /// Whether a path is a prefix, or the prefix's own path.
    public static boolean covers(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + ".");
    }

    private static List<String> paths(Scenario scenario) {
        var paths = new ArrayList<>(List.of("start", "landscape.formula", "noise", "validation", "study"));
        Factors.of(scenario).forEach(factor -> paths.add(factor.path()));
        for (int i = 1; i <= scenario.runs().size(); i++) {
            for (String own : List.of("schedule", "start", "clip_norm", "clip_value")) {
                paths.add("run" + i + "." + own);
            }
            for (Parameter parameter :
                    scenario.runs().get(i - 1).optimizer().rule().parameters()) {
                paths.add("run" + i + "." + parameter.name());
            }
        }
        return paths;
    }

    /// The values of a table of changes, in the order of the file.
    ///
    /// @throws InputException when one of them does not fit
    public static Scenario with(Scenario scenario, List<Item> changes, Catalog catalog) throws InputException {
        Scenario changed = scenario;
        for (Item change : changes) {
            changed = with(changed, change.key(), change, catalog);
        }
        return changed;
    }
}
