package io.github.thalweg.window.controls;

import java.awt.image.BufferedImage;

/// Where things are copied to, and pasted from.
public interface Clipboards {
    void copy(String text);

    void copy(BufferedImage picture);

    /// The text that was copied last, by any program; empty when it was none.
    String text();
}
