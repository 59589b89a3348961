package io.github.thalweg.export.html;

import java.util.List;

/// Sentences of pages.
final class Messages {
    private Messages() {}

    static String firstSeeds(int seeds) {
        return "The lines are the first of " + seeds + " seeds; small markers show where each of them ended. ";
    }

    static String missingPairs(List<String> pairs) {
        return "A page cannot show " + String.join(" and ", pairs) + ", for it does not keep the names of rules.";
    }

    static String stride(int stride, int length) {
        return "This page keeps every " + stride + "th update of " + length + "; the program has all of them.";
    }
}
