package io.github.thalweg.catalog.file;

/// Output that is lost for a reason that is not what the user gave: a full disk, a closed pipe.
public final class OutputException extends InputException {
    private static final long serialVersionUID = 1L;

    public OutputException(String sentence) {
        super(sentence);
    }
}
