package io.github.thalweg.figure.style;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Pictures placed within drawings.
public final class Images {
    private Images() {}

    /// Stretches a picture over a rectangle, with its pixels as they are.
    public static void draw(Graphics2D graphics, BufferedImage image, Rectangle2D place) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(
                image,
                new AffineTransform(
                        place.getWidth() / image.getWidth(),
                        0,
                        0,
                        place.getHeight() / image.getHeight(),
                        place.getX(),
                        place.getY()),
                null);
        g.dispose();
    }
}
