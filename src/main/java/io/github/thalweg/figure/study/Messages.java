package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Numbers;
import java.util.Locale;

/// Sentences of studies.
final class Messages {
    static final String LEARNING_RATE = "learning rate";
    static final String NO_SUGGESTION = "No suggestion";
    static final String STABILITY_LIMIT = "Stability limit";
    static final String STABILITY_LINE = "stability limit";
    static final String BREAKS = "Breaks";
    static final String NO_BREAK = "Does not break";
    static final String BEFORE_LAST = "before the last rate of the test";
    static final String RANGE_CURVES = "loss after each update, thin; smoothed, thick";
    static final String RANGE_LINES = "thin: loss; thick: smoothed";
    static final String BOLD_RATES = "bold: recommended";
    static final String STARRED_RATES = "*: above the stability limit";
    static final String FINAL_LOSS = "final loss";
    static final String BELIEVED = ", believed mean ± 2 deviations";
    static final String IMPROVEMENT = "expected improvement, in decades";
    static final String BEST = "Best so far";
    static final String DARK_IS_LOW = ": dark is low";
    static final String SPENT = "updates spent";
    static final String NOTHING_YET = "nothing yet";
    static final String NOWHERE = "usable nowhere";

    private Messages() {}

    static String lowest(String place, String share) {
        return "lowest minimum " + place + "  " + share;
    }

    static String others(long minima, String share) {
        return minima + " other minima  " + share;
    }

    static String rangeTest(String run) {
        return "Range test of " + run;
    }

    static String named(String name, String about) {
        return name + ", " + about;
    }

    static String tried(String run) {
        return "Tried for " + run;
    }

    static String spent(String method, long updates, long budget) {
        return String.format(Locale.ROOT, "%s, %,d of %,d updates", method, updates, budget);
    }

    static String averaged(String text, int seeds) {
        return text + ", mean of " + seeds + " noise seeds";
    }

    static String believed(String loss) {
        return "believed " + loss;
    }

    static String lowestOfRuns(String loss) {
        return "lowest " + loss + " of a whole run";
    }

    /// Where rates are usable, with the loss that says so.
    static String usable(String where, double loss) {
        return where + ": ends at a loss of at most " + Numbers.rounded(loss, 2);
    }

    static String usableFrom(String range) {
        return "usable from " + range;
    }

    static String usableOver(double decades, String range) {
        return "usable over " + String.format(Locale.ROOT, "%.1f", decades) + " decades, " + range;
    }

    static String shades(long light, long dark) {
        return ": light by update " + light + ", dark by " + dark;
    }
}
