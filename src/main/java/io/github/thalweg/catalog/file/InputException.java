package io.github.thalweg.catalog.file;

/// Something the user gave that cannot be used: one sentence saying what was expected, what was found and where.
public sealed class InputException extends Exception permits OutputException {
    private static final long serialVersionUID = 1L;

    public InputException(String sentence) {
        super(sentence);
    }
}
