package io.github.thalweg.window.schedule;

import io.github.thalweg.figure.style.Numbers;

/// Texts of schedules.
final class Messages {
    static final String ADD_AFTER = "Add a knot after it";
    static final String REMOVE_KNOT = "Remove the knot";
    static final String ADD_SEGMENT = "Add a segment";
    static final String TO_ALL = "Apply to all runs";
    static final String TO_ALL_HELP = "Gives every run this schedule; each keeps its own learning rate";
    static final String FORMULA = "Formula of the learning rate";
    static final String FORMULA_HELP = "lr0: the run's rate, k: updates made in this segment, N: its length";
    static final String NO_FORMULA = "a schedule must be a formula of lr0, k and N, was nothing";
    static final String SCHEDULE_HELP = "How the learning rate changes over the updates";
    static final String LAST = "lasts to the end";
    static final String REMOVE_SEGMENT = "Remove this segment";
    static final String LENGTH_HELP = "How many updates this segment lasts";
    static final String LENGTH = "the length of a segment";
    static final String EDIT = "Edit schedule";
    static final String CHOOSE = "Choose a schedule";
    static final String TYPED = "Typed in place, of lr0, k and N.";

    private Messages() {}

    static String knot(double update, double rate) {
        return "Knot at update " + Numbers.readout(update) + ", learning rate " + Numbers.readout(rate);
    }

    static String moveKnot(String run) {
        return "move a knot of " + run;
    }

    static String addKnot(String run) {
        return "add a knot to " + run;
    }

    static String removeKnot(String run) {
        return "remove a knot of " + run;
    }

    static String segment(int number, String schedule) {
        return "Schedule of segment " + number + ": " + schedule;
    }
}
