package io.github.thalweg.export;

import io.github.thalweg.figure.Sheet;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// A figure on a sheet, as the writers of files take it.
interface Printable {
    Sheet sheet();

    /// Paints it on anything that is measured in the sheet's unit.
    void paint(Graphics2D g);

    /// The same as a picture of pixels.
    BufferedImage picture();

    /// What the file carries, beside the figure.
    String enclosure();
}
