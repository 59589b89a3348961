package io.github.thalweg.study.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sentences about searches for numbers.
final class Messages {
    static final String NOTHING_TO_VARY = "a search needs at least one number to vary, found none";

    private Messages() {}

    static String fewValues(String number, int found) {
        return number + " needs at least two different values, found " + found;
    }

    static String outside(String number, double min, double max, double found) {
        return number + " must be in [" + min + ", " + max + "], was " + found;
    }

    static String noUseOfRate(String run) {
        return run + " makes no use of lr: its schedule has rates of its own";
    }

    static String largeGrid(long points, long budget, long affordable, long cost) {
        return "the grid has " + points + " points, but a budget of " + budget + " updates buys " + affordable
                + " runs of " + cost;
    }

    static String shortSweep(int numbers, long needed, long budget) {
        return "a sweep of " + numbers + " numbers needs at least " + needed + " updates, was " + budget;
    }

    static String seeds(int found) {
        return "seeds must be at least 1, was " + found;
    }

    static String smallBudget(long one, long found) {
        return "the budget must be at least the " + one + " updates of one trial, was " + found;
    }

    static String rangeForm(String found) {
        return "must be NAME, NAME=LOW:HIGH[:log] or NAME=VALUE,VALUE,..., was " + found;
    }

    static String noNumbers(String found) {
        return "needs numbers, found \"" + found + "\"";
    }

    static String maximizes(String run) {
        return run + " maximizes: a search looks for the numbers that make the loss lowest";
    }

    static String noNumber(String run, Stream<String> names, Stream<String> known) {
        return run + " has no number called " + names.collect(Collectors.joining(" or ")) + "; it has "
                + known.collect(Collectors.joining(", "));
    }

    /// E.g. `random search over lr and beta1, 25 trials, 5,000 updates, seed 1`.
    ///
    /// @param fewest trials of a run
    /// @param seed   by which the values were drawn, or null where nothing was drawn
    /// @param others runs that were not tuned
    static String tuned(
            SearchMethod method,
            List<String> numbers,
            long fewest,
            long most,
            long budget,
            @Nullable Long seed,
            int noiseSeeds,
            List<String> others) {
        return String.format(
                Locale.ROOT,
                "%s over %s, %s%d %s, %,d updates%s%s%s",
                method.noun(),
                enumeration(numbers),
                fewest == most ? "" : fewest + " to ",
                most,
                most == 1 ? "trial" : "trials",
                budget,
                seed == null ? "" : ", seed " + seed,
                noiseSeeds == 1 ? "" : ", " + noiseSeeds + " noise seeds per trial",
                others.isEmpty() ? "" : ", but for " + enumeration(others));
    }

    private static String enumeration(List<String> names) {
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return before.isEmpty() ? names.getLast() : before + " and " + names.getLast();
    }
}
