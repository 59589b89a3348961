package io.github.thalweg.figure;

import java.util.function.Supplier;

/// A piece of a caption: words, or a formula.
public sealed interface CaptionPiece {
    /// The piece on one line, as it is typed.
    String text();

    /// Words, with the blanks and full stops between formulas.
    record Words(String text) implements CaptionPiece {}

    /// A formula.
    ///
    /// @param latex the formula as mathematics, made when it is asked for
    record Formula(String text, Supplier<String> latex) implements CaptionPiece {}
}
