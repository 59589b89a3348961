package io.github.thalweg.window.data;

import java.util.List;

/// Sentences and names of the data picture in the window.
final class Messages {
    private Messages() {}

    static String picture() {
        return "Rows of the table and the runs' models";
    }

    static String standardize(List<String> inputs) {
        return "standardize " + String.join(", ", inputs);
    }

    static String standardizeHelp() {
        return "The inputs get mean 0 and deviation 1 in the formula; the picture keeps the units of the table";
    }

    static String standardized(boolean on) {
        return on ? "standardize the inputs" : "take the inputs as they are";
    }

    static String rows(int trained, int heldOut) {
        return trained + " rows" + (heldOut == 0 ? "" : ", " + heldOut + " held out");
    }
}
