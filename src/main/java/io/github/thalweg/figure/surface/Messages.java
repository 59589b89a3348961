package io.github.thalweg.figure.surface;

/// Sentences about surfaces.
final class Messages {
    private Messages() {}

    static String cutOff(String where) {
        return "f is cut off " + where;
    }
}
