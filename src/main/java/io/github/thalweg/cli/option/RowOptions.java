package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that select rows of the runs' CSV: runs by name, updates by range and stride.
public final class RowOptions {
    @Option(names = "--run", paramLabel = "LABEL", description = "Only this run; may be repeated.")
    private List<String> runs = List.of();

    @Option(names = "--from", paramLabel = "K", description = "The first update; 0, the start, by default.")
    private int from;

    @Option(names = "--to", paramLabel = "K", description = "The last update.")
    private @Nullable Integer to;

    @Option(names = "--every", paramLabel = "N", description = "Every N'th update.")
    private int every = 1;

    @Option(
            names = "--summary",
            description = "One row for each run: final and lowest loss, distance to the nearest minimum, updates to a"
                    + " threshold, evaluations and the verdict.")
    private boolean summary;

    @Option(
            names = "--threshold",
            paramLabel = "LOSS",
            description = "The loss of --summary that is to be reached; by default 1 %% of the way from the lowest"
                    + " minimum to the start.")
    private @Nullable Double threshold;

    /// Whether runs are summed up, one row for each.
    public boolean isSummary() {
        return summary;
    }

    /// The loss that a summary counts updates to; null for one that is good from each run's start.
    public @Nullable Double threshold() {
        return threshold;
    }

    /// @throws InputException when options exclude each other
    public void checkSummary(boolean everyUpdate) throws InputException {
        if (threshold != null && !summary) {
            throw new InputException(Messages.THRESHOLD_ALONE);
        }
        if (summary && (everyUpdate || from != 0 || to != null || every != 1)) {
            throw new InputException(Messages.SUMMARY_WITH_ROWS);
        }
    }

    /// @throws InputException when a run is not there or the updates are none
    public void check(Scenario scenario) throws InputException {
        for (String run : runs) {
            if (!scenario.labels().contains(run)) {
                throw new InputException(Messages.oneOf("--run", scenario.labels(), run));
            }
        }
        if (from < 0) {
            throw new InputException(Messages.below("--from", 0, from));
        }
        if (to != null && to < from) {
            throw new InputException(Messages.below("--to", from, to));
        }
        if (every < 1) {
            throw new InputException(Messages.below("--every", 1, every));
        }
    }

    public boolean has(String run) {
        return runs.isEmpty() || runs.contains(run);
    }

    /// Whether an update is among them.
    public boolean has(int update) {
        return update >= from && (to == null || update <= to) && (update - from) % every == 0;
    }
}
