package io.github.thalweg.window.controls;

import java.awt.image.BufferedImage;

/// The clipboard as commands need it: copying and pasting.
public interface Clipboards {
    void copy(String text);

    void copy(BufferedImage picture);

    /// The text that was copied last, by any program; empty when it was none.
    String text();
}
