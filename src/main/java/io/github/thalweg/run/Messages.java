package io.github.thalweg.run;

import java.util.Locale;

/// Sentences about runs.
final class Messages {
    private Messages() {}

    static String tooLarge(long max, long found) {
        return String.format(
                Locale.ROOT,
                "these runs must keep at most %,d numbers together, found %,d: fewer updates, runs or seeds will fit",
                max,
                found);
    }
}
