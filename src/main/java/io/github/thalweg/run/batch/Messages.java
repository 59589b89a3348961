package io.github.thalweg.run.batch;

import java.util.Collection;

/// Sentences about numbers that cannot be varied.
final class Messages {
    static final String AS_MANY = "as many values of each number as of the others are needed";

    private Messages() {}

    static String withoutNoise(String name) {
        return "there is no " + name + " without noise";
    }

    static String noNumber(String name) {
        return "the run has no number called " + name;
    }

    static String varyOnce(Collection<String> found) {
        return "each number varies once, found " + found;
    }
}
