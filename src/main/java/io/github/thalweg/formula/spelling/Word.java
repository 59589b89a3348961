package io.github.thalweg.formula.spelling;

/// A word of a text as it was typed.
///
/// @param start  offset in the typed text
/// @param end    behind its last character
/// @param spaced whether there was a space before it
record Word(Kind kind, String text, int start, int end, boolean spaced) {
    enum Kind {
        NUMBER,
        NAME,
        /// Digits and letters that are set high: an exponent.
        RAISED,
        /// A command of LaTeX, with its backslash.
        COMMAND,
        SYMBOL
    }

    boolean is(String symbol) {
        return text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /// Another word in this one's place.
    Word as(Kind kind, String text) {
        return new Word(kind, text, start, end, spaced);
    }

    /// A symbol that was not typed, to stand where this word is.
    Word symbol(String text) {
        return new Word(Kind.SYMBOL, text, start, end, false);
    }

    Word name(String text) {
        return as(Kind.NAME, text);
    }

    /// The word with a space before it.
    Word apart() {
        return new Word(kind, text, start, end, true);
    }

    /// The word without one.
    Word joined() {
        return new Word(kind, text, start, end, false);
    }
}
