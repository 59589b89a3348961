package io.github.thalweg.run.trajectory;

/// Sentences about rows of a trajectory.
final class Messages {
    private Messages() {}

    static String notKept(int row, int stride) {
        return "row " + row + " was not kept: only every " + stride + "th is";
    }
}
