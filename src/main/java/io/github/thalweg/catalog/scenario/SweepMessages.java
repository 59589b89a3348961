package io.github.thalweg.catalog.scenario;

import java.util.Collection;

/// Sentences about sweeps that cannot be read.
final class SweepMessages {
    static final String START_FORM = "{ grid = [columns, rows] } or { random = count, seed = 1 }";
    static final String START = "`start` of [sweep]";
    static final String SEED_OF_GRID = "`seed` goes with `random`; a grid draws nothing";
    static final String SIDES = "a pair [columns, rows]";
    static final String COUNT_OF_ONE = "one number of starts, since the landscape has one variable";
    static final String NUMBERS = "a list of at least one number";
    static final String NO_NOISE = "; the scenario has no [noise]";
    static final String COUNTED_FROM_ONE = "; runs are counted from 1";

    private SweepMessages() {}

    static String gridOrRandom(boolean both) {
        return "`start` of [sweep] must have either `grid` or `random`, found " + (both ? "both" : "none");
    }

    static String tooMany(long max) {
        return "a sweep may have at most " + max + " combinations, found more";
    }

    static String tooMany(long max, long found) {
        return "a sweep may have at most " + max + " combinations, found " + found;
    }

    static String startTwice(String key) {
        return "`" + key + "` varies the start that `start` varies already";
    }

    static String noRun(String path, int runs) {
        return path + " must name a run of the scenario, which has " + runs;
    }

    static String noParameter(String name, String path, String expectation) {
        return "unknown parameter `" + name + "` in " + path + expectation;
    }

    static String noPath(Collection<String> names, String found) {
        return "expected run<N>.<parameter>, e.g. run1.lr, or one of " + String.join(", ", names) + ", found " + found;
    }

    static String quotedPath(String path) {
        return "; a path stands in quotes: \"" + path + ".lr\" = [0.01, 0.1]";
    }
}
