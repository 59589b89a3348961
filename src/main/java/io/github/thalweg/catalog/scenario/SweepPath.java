package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.number.Hyperparameter;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text that names what a sweep or a study varies: `run1.lr`, `landscape.b`, `steps`.
public final class SweepPath {
    private static final Pattern OF_RUN = Pattern.compile("run([1-9][0-9]{0,8})\\.(.+)");

    private SweepPath() {}

    /// @throws InputException when the path is not of this form or leads nowhere
    public static Factor parse(String path, Scenario scenario) throws InputException {
        Matcher form = OF_RUN.matcher(path);
        return form.matches()
                ? ofRun(path, Integer.parseInt(form.group(1)) - 1, form.group(2), scenario)
                : common(path, scenario);
    }

    private static Factor ofRun(String path, int run, String name, Scenario scenario) throws InputException {
        if (run >= scenario.runs().size()) {
            throw new InputException(SweepMessages.noRun(path, scenario.runs().size()));
        }
        Optional<RunFactor> factor = Factors.ofRun(scenario, run, name);
        if (factor.isPresent()) {
            return factor.get();
        }
        List<String> known =
                Factors.ofRun(scenario, run).stream().map(RunFactor::name).toList();
        List<String> ofSchedule =
                Factors.ofSchedule(scenario, run).stream().map(RunFactor::name).toList();
        boolean placed = name.startsWith(Hyperparameter.SCHEDULE) && !ofSchedule.isEmpty();
        throw new InputException(
                SweepMessages.noParameter(name, path, Table.expectation(name, placed ? ofSchedule : known)));
    }

    /// What is mostly behind a path that leads nowhere.
    private static String hint(String path, Scenario scenario) {
        if (path.matches("run[0-9]+")) {
            return SweepMessages.quotedPath(path);
        }
        if (path.startsWith("noise.") && scenario.noise() == null) {
            return SweepMessages.NO_NOISE;
        }
        return path.equals("run0") || path.startsWith("run0.") ? SweepMessages.COUNTED_FROM_ONE : "";
    }

    private static Factor common(String path, Scenario scenario) throws InputException {
        List<Factor> common = Factors.common(scenario);
        for (Factor factor : common) {
            if (factor.path().equals(path)) {
                return factor;
            }
        }
        var names = common.stream().map(Factor::path).toList();
        throw new InputException(SweepMessages.noPath(names, path) + hint(path, scenario));
    }
}
