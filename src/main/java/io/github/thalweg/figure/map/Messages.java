package io.github.thalweg.figure.map;

import io.github.thalweg.figure.style.Numbers;

/// Sentences on maps.
final class Messages {
    private Messages() {}

    static String marked(int update) {
        return "update " + update;
    }

    static String everySeed(int seeds) {
        return "lines and ends of " + seeds + " seeds";
    }

    static String firstSeeds(int seeds, int lines) {
        return "ends of " + seeds + " seeds, lines of the first " + lines;
    }

    static String unseen(String shown, long ends) {
        return shown + "; " + ends + (ends == 1 ? " end" : " ends") + " out of view";
    }

    static String left(int update) {
        return "left at " + update;
    }

    static String diverged(int update) {
        return "diverged at " + update;
    }

    static String leftDomain(int update) {
        return update == 0 ? "starts outside the domain" : "left the domain at " + update;
    }

    static String rowSteps(double factor) {
        return "steps of rows × " + Numbers.rounded(factor, 2);
    }
}
