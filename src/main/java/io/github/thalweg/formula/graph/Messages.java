package io.github.thalweg.formula.graph;

/// Sentences about formulas that are too large.
final class Messages {
    private Messages() {}

    static String tooManyOperations(int max) {
        return "with its derivatives this takes more than " + max + " operations; expected a simpler formula";
    }
}
