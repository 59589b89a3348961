package io.github.thalweg.window.scenario;

/// Texts of the scenario and its runs.
final class Messages {
    static final String ALL_ROWS = "all rows";
    static final String OTHER_SCHEDULE = "another schedule";
    static final String CHANGE_INNER = "change the inner rule";
    static final String HIDE_PART = "hide a part of the window";
    static final String SHOW_PART = "show a part of the window";
    static final String CANCELLED = "cancelled: what is shown is the last result that was completed";
    static final String NO_MEMORY = "these runs need more memory than there is: fewer updates or fewer runs will fit";
    static final String RENAME = "rename a run";
    static final String ADD_RUN = "add a run";
    static final String DUPLICATE = "duplicate a run";
    static final String REMOVE = "remove a run";
    static final String REORDER = "reorder the runs";
    static final String SHOW = "show a run";
    static final String HIDE = "hide a run";
    static final String SHOW_ALL = "show all runs";
    static final String MARK = "mark an update";
    static final String UNMARK = "take a mark away";
    static final String NOTHING_TO_MARK = "expected a selected run to mark an update of, found none";
    static final String SHOW_ONE = "show one run alone";

    private Messages() {}

    static String changeInner(String parameter) {
        return "change the inner " + parameter;
    }

    static String resetInner(String parameter) {
        return "reset the inner " + parameter;
    }

    static String notComputed(String failure) {
        return "the scenario could not be computed: " + failure;
    }

    static String manyMarks(int most) {
        return "a run has at most " + most + " marks: expected one of them to go first";
    }

    static String sameName(String name) {
        return "two runs cannot have the same name, another is called " + name;
    }

    static String changeRate(String run) {
        return "change the learning rate of " + run;
    }

    static String changeSchedule(String run) {
        return "change the schedule of " + run;
    }

    static String shareSchedule(String run) {
        return "give all runs the schedule of " + run;
    }

    static String share(String setting, String run) {
        return "give all runs the " + setting + " of " + run;
    }

    static String changeDirection(String run) {
        return "change the direction of " + run;
    }

    static String changeClipping(String run) {
        return "change the clipping of " + run;
    }

    static String changeBatch(String run) {
        return "change the batch of " + run;
    }

    static String shareNoise(String run) {
        return "share the noise of all runs with " + run;
    }

    static String changeStart(String run) {
        return "change the start of " + run;
    }

    static String changeDecay(String run) {
        return "change the weight decay of " + run;
    }
}
