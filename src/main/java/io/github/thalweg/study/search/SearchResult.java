package io.github.thalweg.study.search;

import java.util.List;
import java.util.Optional;

/// Result of a search, perhaps so far: its trials.
///
/// @param trials in the order they were made
public record SearchResult(Search search, List<Trial> trials) {
    public SearchResult {
        trials = List.copyOf(trials);
    }

    /// The trials of whole runs: only these are what the race will show.
    public List<Trial> whole() {
        int steps = search.scenario().steps();
        return trials.stream().filter(trial -> trial.updates() == steps).toList();
    }

    /// The number of different trials: a run that goes on for longer is one.
    public long candidates() {
        return trials.stream().mapToInt(Trial::candidate).distinct().count();
    }

    /// The whole run with the lowest loss; none before there is one with a finite loss.
    public Optional<Trial> best() {
        return whole().stream().filter(trial -> Double.isFinite(trial.loss())).min(Trial.BY_LOSS);
    }
}
