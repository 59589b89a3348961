package io.github.thalweg.window.search;

import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// The trials of a search so far: written by its thread, read by another.
final class TrialLog {
    private final List<Search> searches;
    private final List<List<Trial>> trials = new ArrayList<>();
    private boolean news;

    TrialLog(List<Search> searches) {
        this.searches = List.copyOf(searches);
    }

    /// @return why it ended early, in one sentence; empty when it did not or was cancelled
    String search() {
        try {
            for (Search search : searches) {
                begin();
                search.search(this::tried);
            }
            return "";
        } catch (CancellationException _) {
            return "";
        } catch (RuntimeException failure) {
            String sentence = failure.getMessage();
            return sentence != null
                    ? sentence
                    : Messages.failed(failure.getClass().getSimpleName());
        }
    }

    private synchronized void begin() {
        trials.add(new ArrayList<>());
    }

    private synchronized void tried(Trial trial) {
        trials.getLast().add(trial);
        news = true;
    }

    synchronized boolean hasNews() {
        return news;
    }

    synchronized List<SearchResult> results() {
        news = false;
        var results = new ArrayList<SearchResult>();
        for (int i = 0; i < trials.size(); i++) {
            results.add(new SearchResult(searches.get(i), trials.get(i)));
        }
        return results;
    }

    synchronized double share() {
        long spent = 0;
        long budget = 0;
        for (int i = 0; i < searches.size(); i++) {
            budget += searches.get(i).budget();
            spent += i < trials.size() && !trials.get(i).isEmpty()
                    ? trials.get(i).getLast().spent()
                    : 0;
        }
        return budget > 0 ? (double) spent / budget : 0;
    }
}
