package io.github.thalweg.export.tex;

/// A caption as a command of LaTeX.
public final class TexCaption {
    private TexCaption() {}

    /// @param text plain; what TeX would take for commands is escaped
    public static String of(String text) {
        return "\\caption{" + TexText.of(text) + "}";
    }
}
