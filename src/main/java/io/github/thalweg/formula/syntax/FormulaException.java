package io.github.thalweg.formula.syntax;

import org.jspecify.annotations.Nullable;

/// Error in a formula or a rule: one sentence, the place in the text, and often what was probably meant.
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int length;
    private final @Nullable String suggestion;

    /// @param start  offset of the offending span in the text, in characters from 0
    /// @param length length of the span in characters, at least 0 (0: at the end of the text)
    public FormulaException(String sentence, int start, int length, @Nullable String suggestion) {
        super(sentence);
        this.start = start;
        this.length = length;
        this.suggestion = suggestion;
    }

    public FormulaException(String sentence, int start, int length) {
        this(sentence, start, length, null);
    }

    public int start() {
        return start;
    }

    public int length() {
        return length;
    }

    /// The correction that was probably meant, to put in the span's place.
    public @Nullable String suggestion() {
        return suggestion;
    }

    /// The same error in a longer text, in which this one begins at `offset`.
    public FormulaException shifted(int offset) {
        return new FormulaException(String.valueOf(getMessage()), start + offset, length, suggestion);
    }
}
