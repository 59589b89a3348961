package io.github.thalweg.window.view;

import java.awt.image.BufferedImage;

/// Where things are copied to.
public interface Clipboards {
    void copy(String text);

    void copy(BufferedImage picture);
}
