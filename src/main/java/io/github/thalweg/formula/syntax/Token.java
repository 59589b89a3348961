package io.github.thalweg.formula.syntax;

/// A word of a text.
public record Token(Kind kind, String text, Span span) {
    public enum Kind {
        NUMBER,
        NAME,
        FUNCTION,
        QUOTED,
        OPERATOR,
        OPEN,
        CLOSE,
        COMMA
    }

    boolean isOperand() {
        return kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.QUOTED;
    }
}
