package io.github.thalweg.window.landscape;

import java.util.List;

/// Texts of the landscape and its formula.
final class Messages {
    static final String FORMULA = "Formula of the landscape, f of x and y";
    static final String VALID = "valid";
    static final String INVALID = "not valid";
    static final String NO_COORDINATES = "Takes the names for what they are: no coordinates (Ctrl+Z)";
    static final String EDIT = "change the formula";
    static final String SEARCH = "Search landscapes by name, tag or formula";
    static final String NOTHING = "No landscape has that in its name, tags or formula";
    static final String EDIT_STEPS = "change the number of updates";
    static final String EDIT_EPOCHS = "change the number of epochs";
    static final String EPOCHS = "the number of epochs";
    static final String EPOCHS_HELP =
            "How often each run sees all rows: a run with small batches makes more updates than one of all rows";
    static final String UNIT = "What the length is counted in";
    static final String UNIT_HELP = "Updates: the same number for all runs. Epochs: all runs see all rows as often";
    static final String STEPS = "the number of updates";
    static final String STEPS_HELP = "Number of updates of each run, 1 to 1,000,000";

    private Messages() {}

    static String parameters(String values) {
        return "Parameters of the landscape: " + values;
    }

    static String readAs(List<String> notes, String formula) {
        return String.join(" ", notes) + (notes.isEmpty() ? "" : " ") + "Read as " + formula;
    }

    static String noName(String name) {
        return name + " is no name of this landscape, which has x and y";
    }
}
