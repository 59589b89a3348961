package io.github.thalweg.formula.grid;

/// Sentences about recorded surfaces that cannot be.
final class Messages {
    static final String RANGE = "expected a finite range [min, max] with min below max";
    static final String VALUES = "expected a value of each node, and one that is known";

    private Messages() {}

    static String places(int min, int max, int found) {
        return "expected " + min + " to " + max + " places on a side, found " + found;
    }
}
