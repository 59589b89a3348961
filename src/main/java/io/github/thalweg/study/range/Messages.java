package io.github.thalweg.study.range;

import java.util.Locale;

/// Sentences about the learning-rate range test.
final class Messages {
    static final String NEVER_FALLS = "the loss never falls before the run breaks";
    static final String STILL_FALLS = "the loss still falls at the last rates of the test: let it end higher";
    static final String ABOVE_LIMIT = "above the stability limit: the run would oscillate and grow";
    static final String LATER_THAN_LIMIT = "to a fourfold loss it takes some updates past the limit";
    static final String FOURFOLD = "past its lowest, the smoothed loss rises fourfold";
    static final String LIMIT = "above it steps grow at the lowest minimum, by its curvature";
    static final String RAMP = "Exponential ramp";
    static final String FIRST_RATE = "the first rate must be above 0";
    static final String SMOOTHING = "the smoothing must be in [0, 1)";

    private Messages() {}

    static String recommended(String reason) {
        return "recommended: " + reason;
    }

    static String lowestOfThese(int updates, double loss) {
        return String.format(Locale.ROOT, "lowest of these after %,d updates (%.2g)", updates, loss);
    }

    static String lastRate(double from) {
        return "the last rate must be above the first, " + from;
    }

    static String updates(int min, int max) {
        return "updates must be in [" + min + ", " + max + "]";
    }

    static String was(String requirement, Number found) {
        return requirement + ", was " + found;
    }

    static String recorded(String run) {
        return run + " is a recorded run: it has no rate to try";
    }

    static String noRate(String run) {
        return run + " has no learning rate: its rule chooses the length of each step";
    }

    static String maximizes(String run) {
        return run + " maximizes: the range test looks for the rate at which the loss falls";
    }
}
