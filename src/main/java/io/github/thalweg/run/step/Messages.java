package io.github.thalweg.run.step;

/// Sentences about the lines of a step.
final class Messages {
    static final String OF_ROWS = "the gradient of the rows that this update draws";

    private Messages() {}
}
