package io.github.thalweg.window.noise;

/// Texts of the noise.
final class Messages {
    static final String DEVIATION = "Standard deviation of the noise on the gradient";
    static final String EDIT = "change the noise";
    static final String NEW_SEED = "New seed";
    static final String BATCH_HELP =
            "How many rows of the examples an update sees; noise is divided by its square root. A run may"
                    + " have its own";
    static final String SEED_HELP = "The same seed draws the same noise, for every run";
    static final String SEEDS_HELP = "Repeats every run with so many seeds, counted up from this one: 1 is once";
    static final String SEEDS = "the number of seeds";
    static final String DEVIATION_HELP =
            "Standard deviation of the noise on the gradient: a number, a pair for x and y, or an expression"
                    + " of theta, g and t, e.g. 0.5*abs(theta); blank for none";

    private Messages() {}

    static String tooMany(int parts) {
        return "a standard deviation must be one number or expression, or two for x and y, found " + parts;
    }

    static String negative(String text) {
        return "a standard deviation must be at least 0, was " + text;
    }
}
