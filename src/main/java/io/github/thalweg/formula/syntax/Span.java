package io.github.thalweg.formula.syntax;

/// Range of a text, in characters.
public record Span(int start, int length) {
    int end() {
        return start + length;
    }

    public Span to(Span last) {
        return new Span(start, last.end() - start);
    }
}
