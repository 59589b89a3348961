package io.github.thalweg.export.film;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A picture as opaque colours, row by row.
///
/// @param rgb 0xRRGGBB for each pixel
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pixels(int width, int height, int[] rgb) {
    public static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return new Pixels(width, height, ((DataBufferInt) copy.getRaster().getDataBuffer()).getData());
    }
}
