package io.github.thalweg.export.live;

/// Sentences about pages that compute.
final class Messages {
    private Messages() {}

    static String tooMuch(int updates, int rows) {
        return "a page of more than " + updates + " updates, or over more than " + rows + " examples, does not compute";
    }
}
