package io.github.thalweg.figure;

/// What surrounds a figure.
///
/// @param legend      the runs and their settings below it, where it leaves the figure half the height
/// @param caption     everything that it shows in sentences below it
/// @param transparent nothing behind it
public record Dressing(boolean legend, boolean caption, boolean transparent) {
    public static final Dressing USUAL = new Dressing(true, false, false);

    public Dressing withTransparent(boolean other) {
        return new Dressing(legend, caption, other);
    }
}
