package io.github.thalweg.window.controls;

import java.util.List;

/// Sizes of the window's text, in the window and in its figures.
public enum TextSize {
    SMALLER("Smaller text", 0.9),
    USUAL("Usual text", 1),
    LARGER("Larger text", 1.15),
    LARGE("Large text", 1.3),
    LARGEST("Largest text", 1.5);

    private final String title;
    private final double factor;

    TextSize(String title, double factor) {
        this.title = title;
        this.factor = factor;
    }

    public String title() {
        return title;
    }

    /// Of the usual size.
    public double factor() {
        return factor;
    }

    /// A size that is so many larger, as far as there are any.
    public TextSize larger(int by) {
        List<TextSize> sizes = List.of(values());
        return sizes.get(Math.clamp(sizes.indexOf(this) + by, 0, sizes.size() - 1));
    }
}
