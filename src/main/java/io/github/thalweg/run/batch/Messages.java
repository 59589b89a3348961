package io.github.thalweg.run.batch;

import java.util.Collection;

/// Sentences about numbers that cannot be varied.
final class Messages {
    static final String AS_MANY = "as many values of each number as of the others are needed";

    private Messages() {}

    static String varyOnce(Collection<String> found) {
        return "each number varies once, found " + found;
    }
}
