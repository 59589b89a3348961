package io.github.thalweg.run.number;

/// Sentences about numbers that a run has not.
final class Messages {
    private Messages() {}

    static String withoutNoise(String name) {
        return "there is no " + name + " without noise";
    }

    static String noNumber(String name) {
        return "the run has no number called " + name;
    }
}
