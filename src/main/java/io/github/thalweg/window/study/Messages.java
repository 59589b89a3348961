package io.github.thalweg.window.study;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Texts of the studies.
final class Messages {
    static final String KIND = "What is studied";
    static final String MINIMUM = "The minimum whose share of seeds is shown";
    static final String SEEDS = "the number of seeds";
    static final String SET_NUMBERS = "set numbers of a run";
    static final String NO_NUMBERS = "no run that is shown has these numbers";
    static final String COMPUTING = "Computing studies";
    static final String SAVE = "Save the studies as a picture or as CSV";
    static final String POINT = "Point at a cell to see its run; click to take it";
    static final String NOT_COMPUTED = "there is nothing to save before the first study is computed";
    static final String PICTURE = "Studies of the runs";
    static final String MOVE_START = io.github.thalweg.window.map.Messages.MOVE_START;
    static final String MOVE_VIEW = io.github.thalweg.window.map.Messages.MOVE_VIEW;

    private Messages() {}

    static String axisNumber(String axis) {
        return "Number of the " + axis + " axis";
    }

    static String axisLog(String axis) {
        return "The " + axis + " axis is logarithmic";
    }

    static String saved(String what, @Nullable Path name) {
        return "Saved the " + what + " " + name;
    }

    static String failed(String failure) {
        return "the study failed: " + failure;
    }
}
