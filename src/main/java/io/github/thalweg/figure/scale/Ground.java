package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import java.awt.Graphics2D;

/// Picture of a landscape below the runs: its colours and contours, or a curve.
public interface Ground {
    /// What it shows.
    Box box();

    /// Draws it where the transform puts its box: also one that is not the transform's own, while the view moves.
    void paint(Graphics2D graphics, ViewTransform view);
}
