package io.github.thalweg.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Texts of the window.
final class Messages {
    static final String IMPORT_TABLE_ACTION = "Import a table…";
    static final String SAVE_AS_ACTION = "Save as…";
    static final String COPY_CODE = "Copy as a code";
    static final String SHOW_CODE = "Show a QR picture of the race";
    static final String PASTE = "Paste a scenario, its code or a table";
    static final String NEW_LESSON_ACTION = "New lesson from this…";
    static final String SHOW_RULES = "Show your own rules";
    static final String PLAY = "Play or pause";
    static final String BACK = "One update back";
    static final String FORWARD = "One update forward";
    static final String TO_START = "To the start";
    static final String TO_END = "To the end";
    static final String PLAY_STEP = "Play the step, line by line";
    static final String LINE_BACK = "One line of the step back";
    static final String LINE_FORWARD = "One line of the step forward";
    static final String ANATOMY_ON_MAP = "Anatomy of the step on the map";
    static final String ADD_A_RUN = "Add a run";
    static final String CHOOSE_LANDSCAPE = "Choose a landscape";
    static final String TYPE_FORMULA = "Type a formula";
    static final String EDIT_RULE = "Edit the selected run's rule";
    static final String FIT = "Fit the map, reset the surface";
    static final String NEXT_VIEW = "Map, surface or both";
    static final String STUDIES = "Studies: basins, sweeps, ensembles";
    static final String TURN = "Turn the surface slowly";
    static final String FIND_RATE = "Find the selected run's learning rate";
    static final String TUNE_ALIKE = "Tune every run alike";
    static final String MARK = "Mark this update of the selected run, or take the mark away";
    static final String PAINT = "Paint on the map";
    static final String TUNE_AND_RACE = "Tune all rates, then race";
    static final String FIELD = "Gradient field";
    static final String ROWS = "Gradients of rows";
    static final String RESULTS = "Table of results";
    static final String NEXT_THEME = "Next theme";
    static final String LARGER = "Larger text";
    static final String SMALLER = "Smaller text";
    static final String USUAL = "Text of the usual size";
    static final String PROJECTOR = "Projector mode";
    static final String TO_WINDOW = "Back to the window";
    static final String HELP = "What you see, and keys";
    static final String OPEN_SCENARIO = "Open a scenario";
    static final String SCENARIOS = "Scenarios, and figures that carry one";
    static final String IMPORT_TABLE = "Import a table";
    static final String TABLES = "Tables and recorded surfaces";
    static final String SAVE_AS = "Save as";
    static final String ALL_FILES = "All files";
    static final String DISCARD = "Don't save";
    static final String ON_MAP = "On the map";
    static final String ON_MAP_MEANS =
            "The ring with a dot is the start: drag it. Stars are minima. The marker of each run is where it"
                    + " stands at this update, its pale line is what comes next. A ring with a number is an update that"
                    + " somebody has marked.";
    static final String RATE = "Rate";
    static final String RATE_MEANS = "The learning rate of the rule: how far it goes for a gradient of 1.";
    static final String SCHEDULE = "Schedule";
    static final String SCHEDULE_MEANS = "How the rate changes over the updates.";
    static final String EFFECTIVE = "Effective rate";
    static final String EFFECTIVE_MEANS =
            "The thin lines in the plot of rates: the rate by which the rule in fact multiplied each"
                    + " coordinate of the gradient.";
    static final String LIMIT = "Stability limit";
    static final String LIMIT_MEANS =
            "The tick on the slider and the red line: above it a step across the steepest curvature"
                    + " overshoots more each time. The limit changes with the place.";
    static final String VERDICT = "Verdict";
    static final String VERDICT_MEANS =
            "Whether the run has converged, still moves, stalls or diverges; point at it for the numbers it"
                    + " rests on.";
    static final String STEP = "Step";
    static final String STEP_MEANS =
            "The rule of the selected run, line by line, with the numbers of the update under the playhead.";
    static final String HIDE = "Hide for the class";
    static final String HIDE_LANDSCAPE = "Choice of the landscape";
    static final String HIDE_PARAMETERS = "Parameters of the landscape";
    static final String HIDE_ADD_RUN = "Add run";
    static final String HIDE_RATES = "Learning rates";
    static final String HIDE_MORE = "Details of runs";
    static final String WHAT_YOU_SEE = "What you see";
    static final String TUNE = "Tune all, then race";
    static final String TUNE_HELP =
            "Searches every run's learning rate with the same budget and seed, then races: rates that nobody"
                    + " has chosen well compare nothing (Shift+U)";
    static final String RANGE_PICTURE = "Loss against learning rate";
    static final String SEARCH_PICTURE = "What the search has tried, and its best so far";
    static final String THEME_HELP = "Theme (Shift+T)";
    static final String PROJECTOR_HELP = "Projector mode (F11)";
    static final String KEYS_HELP = "What you see, and keys (?)";
    static final String LESSONS_HELP = "Lessons: predict, watch, why, try (L)";
    static final String EXPORT_HELP = "Export a figure or the data (Ctrl+E)";
    static final String APPEARANCE = "Appearance of map and plots";
    static final String ANATOMY = "Anatomy of the step";
    static final String EQUAL_UNITS = "Equal units on both axes";
    static final String MAP_PER_RUN = "One map per run";
    static final String EFFECTIVE_RATES = "Effective learning rates";
    static final String SHOW_EVERYTHING = "Show everything";
    static final String LOG_LEVELS = "Logarithmic levels";
    static final String LINEAR_LEVELS = "Linear levels";
    static final String EQUAL_LEVELS = "Levels of equal area";
    static final String QUIET = "Quiet colours";
    static final String NEW_LESSON = "New lesson";

    private Messages() {}

    static String program(String version, String licence, int java) {
        return "Thalweg " + version + ", licence " + licence + ", on Java " + java;
    }

    static String parts(List<String> parts) {
        return "Made with " + String.join(", ", parts) + ".";
    }

    static String countHand(int answer) {
        return "Count a hand for answer " + answer;
    }

    static String saveChanges(String scenario) {
        return "Save the changes to " + scenario + "?";
    }

    static String residuals(String overlay) {
        return overlay + " of the data picture";
    }

    static String plotsOver(String across) {
        return "Plots over " + across.toLowerCase(Locale.ROOT);
    }

    static String ownRules(Path folder) {
        return "Your own rules and schedules are in " + folder;
    }
}
