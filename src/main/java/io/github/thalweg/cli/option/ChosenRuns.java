package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs that the option `--run` selects by name, of those that are computed.
public final class ChosenRuns {
    private ChosenRuns() {}

    /// @param label a run's name, or null for every run
    /// @return numbers of runs, from 0
    public static List<Integer> of(Scenario scenario, @Nullable String label) throws InputException {
        List<String> labels = scenario.labels();
        if (label == null) {
            List<Integer> computed = scenario.computed();
            if (computed.isEmpty() && !labels.isEmpty()) {
                throw new InputException(Messages.ONLY_RECORDED);
            }
            return computed;
        }
        if (!labels.contains(label)) {
            throw new InputException(Messages.oneOf("--run", labels, label));
        }
        int run = labels.indexOf(label);
        if (scenario.runs().get(run).isRecorded()) {
            throw new InputException(Messages.recorded(label));
        }
        return List.of(run);
    }
}
