package io.github.thalweg.run.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences about a run's updates: what their lines are, and why there are none.
final class Messages {
    static final String AFTER_UPDATE = "the point after the update";
    static final String UPHILL = "the true gradient, negated: the run goes uphill";
    static final String BEFORE_STEP = "the true gradient, before the step";
    static final String NOISE_ADDED = "what the run sees of it: this update's noise is added";
    static final String NORM_CLIPPED = "clipping: scaled down to the norm, where it is longer";
    static final String VALUE_CLIPPED = "clipping: each coordinate cut to this size";
    static final String WEIGHT_DECAY = "weight decay: a pull toward 0";

    private Messages() {}

    static String rate(Stream<String> schedules) {
        return "the rate of this update: " + schedules.collect(Collectors.joining(", then "));
    }

    static String handsOver(String outer, String inner) {
        return "what " + outer + " hands to " + inner;
    }

    /// @param shown numbers of the first of them
    static String rows(List<String> shown, int drawn, int rows) {
        String more = drawn > shown.size() ? " and " + (drawn - shown.size()) + " more" : "";
        return "the gradient of row" + (drawn == 1 ? " " : "s ") + String.join(", ", shown) + more + ": " + drawn
                + " of " + rows + " trained on";
    }

    static String totalSteps(String schedule, double length, double found) {
        return String.format(
                Locale.ROOT,
                "%s: total_steps must be at least the %.0f updates it is used for, was %.0f",
                schedule,
                length,
                found);
    }

    static String batch(int rows, String found) {
        return "`batch` must be a whole number in [1, " + rows + "], the rows trained on, was " + found;
    }

    static String noMethod(String method) {
        return "there is no method " + method;
    }

    static String noInner(String rule) {
        return rule + " wraps another rule, found none in inner";
    }

    static String noText(String inner, String rule) {
        return inner + " is no text and cannot run inside " + rule;
    }
}
