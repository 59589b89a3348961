package io.github.thalweg.figure.step;

/// Sentences of steps.
final class Messages {
    static final String TRUE_SCALE = "step, true scale";
    static final String RECORDED = "The points of this run were recorded; what led from one to the next is not known.";

    private Messages() {}

    static String squares(String label, String side) {
        return "√" + label + " as sides of squares, " + side + " per pixel";
    }

    static String start(String run) {
        return "Start of " + run;
    }

    static String step(int update, String run) {
        return "Update " + update + " of " + run;
    }
}
