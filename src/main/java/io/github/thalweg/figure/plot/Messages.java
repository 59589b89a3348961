package io.github.thalweg.figure.plot;

/// Sentences about plots.
final class Messages {
    static final String STABILITY_LIMIT = "stability limit";
    static final String NO_PAIR = "no run has both of these";
    static final String START = "ring: start; ";
    static final String FIRST_SEED = "first seed; ring: start; ";
    static final String NO_VARIABLE = "no run has this name";
    static final String NO_MINIMUM = "no minimum is known";
    static final String VALIDATION = "thin: validation";
    static final String EARLY_STOP = ", ring: its lowest, bar: early stop";
    static final String PAIR = "a pair such as rate vs |theta|";

    private Messages() {}

    static String above(String scale) {
        return scale + " above lowest";
    }

    static String aboveLowest(String loss, boolean log) {
        return loss + " − lowest" + (log ? ", log scale" : "");
    }

    static String effective(String rates) {
        return "effective " + rates;
    }

    static String limit(String rate) {
        return "limit " + rate;
    }

    static String evaluations(String count) {
        return count + " gradient evaluations";
    }
}
