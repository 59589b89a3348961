package io.github.thalweg.study.map;

/// Sentences about studies that cannot be made.
final class Messages {
    static final String TWO_LANDSCAPES =
            "which minimum a run reaches needs one landscape, found an axis that changes it";
    static final String NO_NOISE = "a probability over seeds needs noise, found none in the scenario";

    private Messages() {}

    static String noCells(int columns, int rows) {
        return "a study needs cells, was " + columns + " by " + rows;
    }

    static String sameAxis(String path) {
        return "the axes must be two numbers, was " + path + " twice";
    }

    static String maximizes(String run) {
        return run + " maximizes: of such a run a study shows the final loss";
    }

    static String outside(String path, double min, double max, double from, double to) {
        return "the range of " + path + " must be within " + min + " to " + max + ", was " + from + " to " + to;
    }

    static String noMinimum(int known, int asked) {
        return "the minimum must be one of the " + known + " that are known of this landscape, was " + asked;
    }

    static String endedAtMinimum(int cell) {
        return "the run of cell " + cell + " ended at a minimum";
    }
}
