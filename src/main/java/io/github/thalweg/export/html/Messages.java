package io.github.thalweg.export.html;

/// Sentences of pages.
final class Messages {
    private Messages() {}

    static String firstSeeds(int seeds) {
        return "The lines are the first of " + seeds + " seeds; small markers show where each of them ended. ";
    }

    static String stride(int stride, int length) {
        return "This page keeps every " + stride + "th update of " + length + "; the program has all of them.";
    }
}
