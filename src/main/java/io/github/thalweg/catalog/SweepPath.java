package io.github.thalweg.catalog;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.Optimizer;
import io.github.thalweg.run.RunSpec;
import io.github.thalweg.run.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sweep varies: a number parameter of one run's optimizer or schedule, e.g. `run1.lr`.
///
/// @param run number of the run, from 0
public record SweepPath(int run, String parameter) {
    private static final Pattern FORM = Pattern.compile("run([1-9][0-9]{0,8})\\.([^.]+)");

    /// @throws InputException when the path is not of this form or leads nowhere
    public static SweepPath parse(String path, Scenario scenario) throws InputException {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            throw new InputException("expected run<N>.<parameter>, e.g. run1.lr, found " + path);
        }
        int run = Integer.parseInt(form.group(1)) - 1;
        if (run >= scenario.runs().size()) {
            throw new InputException(path + " must name a run of the scenario, which has "
                    + scenario.runs().size());
        }
        var found = new SweepPath(run, form.group(2));
        List<String> names = found.names(scenario);
        if (!names.contains(form.group(2))) {
            throw new InputException(
                    "unknown parameter `" + form.group(2) + "` in " + path + Table.expectation(form.group(2), names));
        }
        return found;
    }

    private List<String> names(Scenario scenario) {
        RunSpec spec = scenario.runs().get(run);
        var names = new ArrayList<>(numbers(spec.optimizer().rule()));
        var further = new TreeSet<String>();
        spec.schedule().forEach(segment -> further.addAll(numbers(segment.schedule())));
        further.removeAll(names);
        names.addAll(further);
        return names;
    }

    private static List<String> numbers(Definition definition) {
        Predicate<Parameter> isNumber = p -> p.type() == ParameterType.NUMBER || p.type() == ParameterType.INTEGER;
        return definition.parameters().stream()
                .filter(isNumber)
                .map(Parameter::name)
                .toList();
    }

    /// The parameter's description.
    Parameter description(Scenario scenario) {
        RunSpec spec = scenario.runs().get(run);
        return spec.optimizer()
                .rule()
                .parameter(parameter)
                .or(() -> spec.schedule().stream()
                        .flatMap(segment -> segment.schedule().parameter(parameter).stream())
                        .findFirst())
                .orElseThrow();
    }

    /// The scenario with another value there. A name that the optimizer and a schedule share is the optimizer's; one
    /// that several segments share is changed in all of them.
    public Scenario set(Scenario scenario, double value) {
        RunSpec spec = scenario.runs().get(run);
        Optimizer optimizer = spec.optimizer();
        var number = new Setting.Number(value);
        return scenario.withRun(
                run,
                optimizer.rule().parameter(parameter).isPresent()
                        ? spec.withOptimizer(optimizer.with(parameter, number))
                        : spec.withSchedule(spec.schedule().stream()
                                .map(s -> s.schedule().parameter(parameter).isPresent() ? s.with(parameter, number) : s)
                                .toList()));
    }
}
