package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.Tuning;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Measuring of scenarios: takes measures and keeps what was computed for the next. Not thread-safe.
public final class Measuring {
    private final Map<String, Scenario> scenarios;
    private final Map<String, RunMeasuring> runs = new HashMap<>();
    private final Map<String, Measured> named = new LinkedHashMap<>();

    /// @param scenarios by name
    public Measuring(Map<String, Scenario> scenarios) {
        this.scenarios = Map.copyOf(scenarios);
    }

    /// Measuring of one scenario, which is called `main`.
    public static Measuring of(Scenario scenario) {
        return new Measuring(Map.of(Subject.MAIN, scenario));
    }

    /// Takes a measure and remembers the value by a name, for measures that combine others.
    ///
    /// @throws InputException when the measure asks for what is not there
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public Measured value(String name, Measure measure) throws InputException {
        Measured value = value(measure);
        named.put(name, value);
        return value;
    }

    /// Takes a measure.
    ///
    /// @throws InputException when the measure asks for what is not there
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public Measured value(Measure measure) throws InputException {
        try {
            return switch (measure) {
                case RunMeasure run -> runs(run.subject()).value(run);
                case SuggestionMeasure suggestion -> suggestion(suggestion);
                case SearchMeasure search -> search(search);
                case CombinedMeasure combined -> combined(combined);
            };
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }

    /// The number of members of a scenario, its seeds and the values of its sweep; 1 for one that runs once.
    ///
    /// @throws InputException when there is no such scenario
    public int members(String name) throws InputException {
        return runs(new Subject(name, null, Map.of())).count();
    }

    private RunMeasuring runs(Subject subject) throws InputException {
        RunMeasuring known = runs.get(subject.scenario());
        if (known == null) {
            known = new RunMeasuring(scenario(subject));
            runs.put(subject.scenario(), known);
        }
        return known;
    }

    private Scenario scenario(Subject subject) throws InputException {
        Scenario scenario = scenarios.get(subject.scenario());
        if (scenario == null) {
            throw new InputException(Messages.noScenario(subject.scenario(), scenarios.keySet()));
        }
        return scenario;
    }

    private Measured suggestion(SuggestionMeasure measure) throws InputException {
        Scenario scenario = scenario(measure.subject());
        StudySpec kept = scenario.study();
        StudySpec study = kept != null && kept.kind() == StudySpec.Kind.RANGE_TEST
                ? kept
                : new StudySpec(StudySpec.Kind.RANGE_TEST, Map.of());
        LrRangeTest test = KeptStudies.rangeTest(study);
        var bounded = new LrRangeTest(
                measure.lowest() == null ? test.from() : measure.lowest(),
                measure.highest() == null ? test.to() : measure.highest(),
                test.updates(),
                test.smoothing());
        LrRangeCurve curve = bounded.of(scenario, run(measure.subject(), study, scenario));
        if (measure.suggestion() == null) {
            return new Measured.Number(curve.breaking().orElse(Double.NaN));
        }
        return new Measured.Number(curve.suggestions().stream()
                .filter(suggested -> suggested.by() == measure.suggestion())
                .mapToDouble(LrRangeCurve.Suggested::rate)
                .findFirst()
                .orElse(Double.NaN));
    }

    private static int run(Subject subject, StudySpec study, Scenario scenario) throws InputException {
        return RunMeasuring.index(scenario, subject.run() == null ? study.text("run") : subject.run());
    }

    private Measured search(SearchMeasure measure) throws InputException {
        Scenario scenario = scenario(measure.subject());
        StudySpec study = scenario.study();
        if (study == null || study.kind() != StudySpec.Kind.SEARCH) {
            throw new InputException(Messages.needsSearch(measure.subject().scenario()));
        }
        Tuning tuning = KeptStudies.tuning(study, scenario);
        int run = run(measure.subject(), study, scenario);
        double[] losses = IntStream.range(measure.seed(), measure.seed() + measure.seeds())
                .mapToDouble(seed -> lowest(tuning, measure.method(), seed, scenario, run))
                .toArray();
        return new Measured.Number(Over.MEDIAN.of(losses));
    }

    private static double lowest(Tuning tuning, @Nullable SearchMethod method, int seed, Scenario scenario, int run) {
        return new Tuning(
                        tuning.ranges(),
                        method == null ? tuning.method() : method,
                        tuning.budget(),
                        seed,
                        tuning.objective(),
                        tuning.seeds())
                .of(scenario, run)
                .search(_ -> {})
                .best()
                .map(trial -> trial.loss())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Measured combined(CombinedMeasure measure) throws InputException {
        double first = named(measure.first());
        double second = named(measure.second());
        return new Measured.Number(measure.ratio() ? first / second : first - second);
    }

    private double named(String name) throws InputException {
        Measured value = named.get(name);
        if (value == null) {
            throw new InputException(Messages.noValue(name));
        }
        return value.number();
    }
}
