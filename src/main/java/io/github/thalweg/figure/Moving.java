package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A part of a figure that follows the playhead: what stays where it is, and what moves over it.
interface Moving {
    /// Paints what does not depend on the playhead.
    ///
    /// @param past as it looks before the playhead, otherwise as after it
    void paintStill(Graphics2D g, boolean past);

    /// Paints what moves with the playhead, over the still part.
    void paintMoving(Graphics2D g, FigureInput input);

    /// The rectangle in which the still part shows its past; empty where past and future look the same.
    Rectangle2D past(FigureInput input);

    /// Both together.
    void paint(Graphics2D g, FigureInput input);

    /// The same but for what has axes, which is given away.
    default void paintAround(Graphics2D g, FigureInput input, Axes axes) {
        paint(g, input);
    }
}
