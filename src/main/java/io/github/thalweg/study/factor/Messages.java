package io.github.thalweg.study.factor;

/// Sentences about ranges of numbers.
final class Messages {
    private Messages() {}

    static String mustRise(String path, double from, double to) {
        return "the range of " + path + " must rise, was " + from + " to " + to;
    }

    static String mustBePositive(String path, double from, double to) {
        return "the range of " + path + " must be above 0 for a logarithmic axis, was " + from + " to " + to;
    }

    static String noNumber(String path) {
        return "the scenario has no number " + path;
    }
}
