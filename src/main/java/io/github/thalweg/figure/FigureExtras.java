package io.github.thalweg.figure;

/// Parts around a figure: legend, caption, background, letters.
///
/// @param legend      the runs and their settings below it
/// @param caption     everything that it shows in sentences below it, which makes it higher
/// @param transparent nothing behind it
/// @param outlines    letters are drawn as outlines where the format has letters
/// @param lettered    panels are called (a), (b), ...
public record FigureExtras(boolean legend, boolean caption, boolean transparent, boolean outlines, boolean lettered) {
    public FigureExtras(boolean legend, boolean caption, boolean transparent) {
        this(legend, caption, transparent, false, false);
    }

    public static final FigureExtras USUAL = new FigureExtras(true, false, false);

    public FigureExtras withTransparent(boolean other) {
        return new FigureExtras(legend, caption, other, outlines, lettered);
    }
}
