package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.study.range.LrRangeTest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of `thalweg find-lr`: the run, and the ramp of its rate.
public final class RangeTestOptions {
    @Option(names = "--run", paramLabel = "LABEL", description = "The run; every run by default.")
    private @Nullable String run;

    @Option(
            names = "--from",
            paramLabel = "RATE",
            defaultValue = "1e-6",
            description = "The first rate (${DEFAULT-VALUE}).")
    private double from;

    @Option(names = "--to", paramLabel = "RATE", defaultValue = "10", description = "The last rate (${DEFAULT-VALUE}).")
    private double to;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "100", description = "Updates (${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--smoothing",
            paramLabel = "WEIGHT",
            defaultValue = "0.6",
            description = "Weight of the past in the smoothed loss, in [0, 1) (${DEFAULT-VALUE}).")
    private double smoothing;

    /// Name of the run, or null for every run.
    public @Nullable String run() {
        return run;
    }

    /// @throws InputException when a number of the ramp is out of its range
    public LrRangeTest test() throws InputException {
        try {
            return new LrRangeTest(from, to, steps, smoothing);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }
}
