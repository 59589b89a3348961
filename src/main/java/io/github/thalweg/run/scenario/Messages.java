package io.github.thalweg.run.scenario;

/// Sentences about scenarios that cannot be.
final class Messages {
    static final String RECORDED_RUN = "Recorded run";
    static final String RECORDED_ELSEWHERE = "Points that were recorded elsewhere.";
    static final String ONE_DEVIATION = "a deviation is of both coordinates, found one";
    static final String RECORDED_LENGTH = "a recorded run needs two points or more, and as many of all its numbers";
    static final String NO_SCHEDULE = "a run needs at least one schedule segment, found none";

    private Messages() {}

    static String steps(int max, int found) {
        return "steps must be in [1, " + max + "], was " + found;
    }
}
