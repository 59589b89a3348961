package io.github.thalweg.formula.syntax;

import java.util.List;

/// Syntax tree of a text: what is applied to what, with the place of each part.
public sealed interface Syntax {
    Span span();

    /// A number.
    record Number(double value, Span span) implements Syntax {}

    /// A name.
    record Name(String name, Span span) implements Syntax {}

    /// A quoted choice.
    record Quoted(String text, Span span) implements Syntax {}

    /// A function or an operator; a unary minus is called `neg`.
    record Apply(String function, List<Syntax> arguments, Span span) implements Syntax {}
}
