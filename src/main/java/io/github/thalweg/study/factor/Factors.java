package io.github.thalweg.study.factor;

import io.github.thalweg.run.number.Hyperparameter;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Lists of the factors that a scenario has.
public final class Factors {
    private Factors() {}

    /// All of them: the runs' first, in their order.
    public static List<Factor> of(Scenario scenario) {
        var factors = new ArrayList<Factor>();
        for (int run = 0; run < scenario.runs().size(); run++) {
            factors.addAll(ofRun(scenario, run));
        }
        factors.addAll(common(scenario));
        return factors;
    }

    /// The factors of one run, its optimizer's first.
    ///
    /// @param run from 0
    public static List<RunFactor> ofRun(Scenario scenario, int run) {
        if (scenario.runs().get(run).isRecorded()) {
            return List.of();
        }
        return Hyperparameter.all(scenario, scenario.runs().get(run)).stream()
                .map(number -> new RunFactor(run, number.key()))
                .toList();
    }

    /// The factor of one run with a name, which for a number of its schedule may be its place.
    ///
    /// @param run from 0
    public static Optional<RunFactor> ofRun(Scenario scenario, int run, String name) {
        RunSpec spec = scenario.runs().get(run);
        return spec.isRecorded()
                ? Optional.empty()
                : Hyperparameter.of(scenario, spec, name).map(number -> new RunFactor(run, number.key()));
    }

    /// The numbers of one run's schedule, each called by its place: `run1.schedule.T_max`, `run1.schedule.1.for`.
    ///
    /// @param run from 0
    public static List<RunFactor> ofSchedule(Scenario scenario, int run) {
        return Hyperparameter.ofSchedule(scenario.runs().get(run)).stream()
                .map(number -> new RunFactor(run, number.key()))
                .toList();
    }

    /// The factors that all runs share.
    public static List<Factor> common(Scenario scenario) {
        var factors = new ArrayList<Factor>();
        scenario.landscape().landscape().parameters().forEach(p -> factors.add(new LandscapeFactor(p.name())));
        Arrays.stream(CommonFactor.values())
                .filter(factor -> factor.isIn(scenario))
                .forEach(factors::add);
        factors.addAll(scenario.oneVariable() ? List.of(PlaceFactor.START_X) : List.of(PlaceFactor.values()));
        return factors;
    }
}
