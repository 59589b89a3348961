package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.study.map.Share;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Tuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of `thalweg tune`: the numbers to search, the method and the budget.
public final class TuneOptions {
    @Option(
            names = "--run",
            paramLabel = "LABEL",
            description = "The run; by default every run gets the same search and budget.")
    private @Nullable String run;

    @Option(
            names = "--over",
            paramLabel = "NUMBER",
            defaultValue = "lr",
            description = "What to vary, e.g. lr, lr=1e-5:10:log, beta1=0.5:0.99, or for a grid lr=0.01,0.1,1;"
                    + " may be repeated (${DEFAULT-VALUE}).")
    private List<String> over = List.of();

    @Option(
            names = "--method",
            split = ",",
            defaultValue = "bayesian",
            description = "grid, sweep, random, bayesian, halving or hyperband (${DEFAULT-VALUE}); several with commas"
                    + " are compared.")
    private List<String> methods = List.of();

    @Option(
            names = "--budget",
            paramLabel = "UPDATES",
            description = "Updates that all trials of one run may make; those of 25 runs by default.")
    private @Nullable Long budget;

    @Option(names = "--seed", defaultValue = "1", description = "Of what the method draws (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--objective",
            defaultValue = "final",
            description = "What is to be low: the final loss or the best loss of a run (${DEFAULT-VALUE}).")
    private String objective = "";

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Noise seeds that each trial is averaged over; 5 by default where there is noise.")
    private @Nullable Integer seeds;

    /// The tunings that are asked for, one for each method.
    public List<Tuning> tunings(Scenario scenario) throws InputException {
        int averaged = seeds == null ? Search.usualSeeds(scenario) : seeds;
        long updates = budget == null ? (long) KeptStudies.USUAL_RUNS * scenario.steps() * averaged : budget;
        Objective wanted = Choice.of("--objective", objective, Objective.values(), TuneOptions::word);
        var tunings = new ArrayList<Tuning>();
        for (String method : methods) {
            tunings.add(new Tuning(
                    RangeOption.of(over),
                    Choice.of("--method", method, SearchMethod.values(), TuneOptions::word),
                    updates,
                    seed,
                    wanted,
                    averaged));
        }
        return tunings;
    }

    /// Searches every run that is meant.
    ///
    /// @param progress hears how much of the budget is spent
    public List<SearchResult> search(Tuning tuning, Scenario scenario, Share progress) throws InputException {
        var results = new ArrayList<SearchResult>();
        try {
            List<Integer> chosen = ChosenRuns.of(scenario, run);
            tuning.check(scenario, chosen);
            for (int index : chosen) {
                double before = results.size();
                results.add(tuning.of(scenario, index)
                        .search(trial -> progress.done(
                                (before + Math.min(1, trial.spent() / (double) tuning.budget())) / chosen.size())));
            }
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
        return results;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
