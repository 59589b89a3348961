package io.github.thalweg.figure;

/// Parts around a figure: legend, caption, background.
///
/// @param legend      the runs and their settings below it, where it leaves the figure half the height
/// @param caption     everything that it shows in sentences below it
/// @param transparent nothing behind it
public record FigureExtras(boolean legend, boolean caption, boolean transparent) {
    public static final FigureExtras USUAL = new FigureExtras(true, false, false);

    public FigureExtras withTransparent(boolean other) {
        return new FigureExtras(legend, caption, other);
    }
}
