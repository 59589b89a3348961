package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// A contour ends before its number: a piece of it beside the first digit would be a minus sign.
class ContourLabelsTest {
    private static final Theme THEME = Theme.LIGHT;

    @Test
    void theLineDoesNotTouchItsNumber() {
        var lines = new Path2D.Double();
        lines.moveTo(5, 100);
        for (int x = 6; x < 295; x++) {
            lines.lineTo(x, 100);
        }
        var contour = new Contour(new ValueScale.Level(100, true), lines);
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 200);
        g.setColor(Color.BLACK);
        g.draw(lines);
        var view = new ViewTransform(new Box(0, 1, 0, 1), new Rectangle2D.Double(0, 0, 300, 200));
        new ContourLabels(view, THEME).paint(g, contour, new AffineTransform(), Color.WHITE);
        g.dispose();
        int first = 0;
        while (first < 300 && !isNumber(image, first)) {
            first++;
        }
        assertTrue(first > 6 && first < 280, "the number's first column is " + first);
        for (int x = first - (int) (THEME.metrics().small() * 0.35); x < first; x++) {
            assertTrue((image.getRGB(x, 100) & 0xff) > 200, "ink at " + x + " before " + first);
        }
    }

    /// Ink above the line.
    private static boolean isNumber(BufferedImage image, int x) {
        return (image.getRGB(x, 97) & 0xff) < 120 || (image.getRGB(x, 96) & 0xff) < 120;
    }
}
