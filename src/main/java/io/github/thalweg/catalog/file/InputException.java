package io.github.thalweg.catalog.file;

/// Input of the user that cannot be used. The message is one sentence: what was expected, what was found, and
/// where.
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    public InputException(String sentence) {
        super(sentence);
    }
}
