package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A figure of what a study of a scenario found, the same on screen and in files.
public interface StudyPainter {
    Scenario scenario();

    Theme theme();

    /// Draws all of it but the background.
    ///
    /// @param width in pixels before scaling, as is the height
    void paint(Graphics2D g, double width, double height);

    /// The factor of its type in this room: 1 where nothing has to be smaller.
    default double size(double width, double height) {
        return 1;
    }

    /// The factor of its type on a sheet.
    default double size(Sheet sheet) {
        return size(sheet.width() / sheet.text(), sheet.height() / sheet.text());
    }

    /// Draws it on a sheet, on anything that is measured in the sheet's unit.
    default void paint(Graphics2D graphics, Sheet sheet) {
        var g = (Graphics2D) graphics.create();
        g.setColor(theme().panel());
        g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        g.scale(sheet.text(), sheet.text());
        paint(g, sheet.width() / sheet.text(), sheet.height() / sheet.text());
        g.dispose();
    }

    /// A picture of pixels.
    default BufferedImage picture(Sheet sheet) {
        var image = new BufferedImage(sheet.columns(), sheet.rows(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        // The sheet may end within the last row and column of pixels.
        g.setColor(theme().panel());
        g.fillRect(0, 0, sheet.columns(), sheet.rows());
        g.scale(sheet.scale(), sheet.scale());
        paint(g, sheet);
        g.dispose();
        return image;
    }
}
