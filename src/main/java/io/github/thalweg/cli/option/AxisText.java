package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.SweepPath;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An axis as the command line says it: `run1.lr=1e-4:1:log`, `lr` for that of every run, `landscape.b=1:100`.
record AxisText(String option, String text) {
    private static final Pattern FORM = Pattern.compile("([^=]+)(?:=([^:]+):([^:]+)(?::(log|linear))?)?");
    private static final Pattern OF_RUN = Pattern.compile("run([1-9][0-9]{0,8})\\..*");

    private Matcher form() throws InputException {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InputException(Messages.axis(option, text));
        }
        return form;
    }

    /// The run that it names, from 0; empty where it is a number of every run.
    OptionalInt run(Scenario scenario) throws InputException {
        Matcher named = OF_RUN.matcher(form().group(1));
        if (!named.matches()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(((RunFactor) SweepPath.parse(form().group(1), scenario)).run());
        } catch (InputException wrong) {
            throw new InputException(option + ": " + wrong.getMessage());
        }
    }

    /// @param run from 0
    /// @throws InputException when the scenario or the run has no such number, or not in this range
    Axis of(Scenario scenario, int run) throws InputException {
        Matcher form = form();
        Factor factor = factor(form.group(1), scenario, run);
        Bounds bounds = factor.bounds(scenario);
        if (form.group(2) == null) {
            return Axis.of(factor, bounds);
        }
        double from = NumberText.of(form.group(2), option);
        double to = NumberText.of(form.group(3), option);
        boolean log =
                form.group(4) == null ? bounds.log() && from > 0 : form.group(4).equals("log");
        try {
            return new Axis(factor, from, to, log);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(option + ": " + wrong.getMessage());
        }
    }

    /// Whether it is a number of the run, or one that all runs share.
    boolean fits(Scenario scenario, int run) throws InputException {
        String path = form().group(1);
        return run(scenario).isPresent()
                || Factors.ofRun(scenario, run, path).isPresent()
                || Factors.common(scenario).stream()
                        .anyMatch(factor -> factor.path().equals(path));
    }

    private Factor factor(String path, Scenario scenario, int run) throws InputException {
        Optional<RunFactor> own = Factors.ofRun(scenario, run, path);
        if (own.isPresent()) {
            return own.get();
        }
        try {
            return SweepPath.parse(path, scenario);
        } catch (InputException wrong) {
            throw new InputException(option + ": " + wrong.getMessage());
        }
    }
}
