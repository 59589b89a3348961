package io.github.thalweg.window.search;

/// Texts of the searches for good numbers.
final class Messages {
    static final String NOT_TESTED = "the run cannot be tested";
    static final String FIND_RATE = "Find the learning rate";
    static final String FIRST_RATE = "the first rate";
    static final String LAST_RATE = "the last rate";
    static final String UPDATES = "the number of updates";
    static final String SAVE_FIGURE = "Save the figure";
    static final String NO_RATES = "none of the runs has a learning rate to search";
    static final String RUN_HELP = "Every run gets the same search and budget";
    static final String METHOD_HELP = "How the next values are chosen";
    static final String BUDGET_HELP = "Updates that all trials of a run may make together";
    static final String OBJECTIVE_HELP = "What the search makes small";
    static final String SEED_HELP = "The same seed tries the same values";
    static final String NOISE_SEEDS = "noise seeds";
    static final String NOISE_SEEDS_HELP = "Each trial is averaged over so many noise seeds";
    static final String EVERY_RUN = "Every run alike";
    static final String BUDGET = "the budget";
    static final String SEED = "the seed";
    static final String SEEDS = "the number of noise seeds";
    static final String TUNE_RUN = "tune a run";
    static final String TUNE_EVERY = "tune every run";
    static final String RANGE_HELP =
            "From one value to another, e.g. 0.001 to 1; for a grid also the values themselves, e.g. 0.01," + " 0.1, 1";
    static final String LOG_HELP = "Evenly in decades";
    static final String SEARCH = "Search good numbers";
    static final String NEXT_RUN = "Show the next run";
    static final String APPLY = "Apply and race";
    static final String NO_NUMBER = "choose at least one number to vary";
    static final String BACK_TO_RACE = io.github.thalweg.window.controls.Messages.BACK_TO_RACE;

    private Messages() {}

    static String useRate(String run) {
        return "use the suggested rate for " + run;
    }

    /// What the button of a suggested rate says.
    static String use(String title, String rate) {
        return title + ": use " + rate;
    }

    static String noSuggestion(String why) {
        return "No suggestion: " + why + ".";
    }

    static String rate(String rate, String title) {
        return "The learning rate is now " + rate + " (" + title + ")";
    }

    static String noRange(String name, String text) {
        return name + " needs a range, e.g. 0.001 to 1, or values with commas between," + " found \"" + text + "\"";
    }

    static String evenly(String name) {
        return "Range of " + name + " evenly in decades";
    }

    static String range(String name) {
        return "Range of " + name;
    }

    static String failed(String failure) {
        return "the search failed: " + failure;
    }
}
