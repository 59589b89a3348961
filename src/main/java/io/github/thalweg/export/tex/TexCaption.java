package io.github.thalweg.export.tex;

import io.github.thalweg.figure.CaptionPiece;
import java.util.List;
import java.util.stream.Collectors;

/// A caption as a command of LaTeX.
public final class TexCaption {
    private TexCaption() {}

    /// Formulas as mathematics; in words, what TeX would take for commands is escaped.
    public static String of(List<CaptionPiece> pieces) {
        return pieces.stream().map(TexCaption::tex).collect(Collectors.joining("", "\\caption{", "}"));
    }

    private static String tex(CaptionPiece piece) {
        return switch (piece) {
            case CaptionPiece.Words words -> TexText.of(words.text());
            case CaptionPiece.Formula formula -> "$" + formula.latex().get() + "$";
        };
    }
}
