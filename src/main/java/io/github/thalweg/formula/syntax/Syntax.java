package io.github.thalweg.formula.syntax;

import java.util.List;

/// A text as it was parsed: what is applied to what, and where it stands.
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
