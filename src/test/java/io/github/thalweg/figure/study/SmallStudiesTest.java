package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of studies on small sheets: nothing leaves them, and nothing of them is lost.
class SmallStudiesTest {
    @Test
    void keysThatWrapEndWithinTheirWidth() {
        var keys = new KeyLine(
                List.of(
                        new Shading.Key(Color.RED, "1  23 %"),
                        new Shading.Key(Color.BLUE, "2  24 %"),
                        new Shading.Key(Color.GRAY, "not yet  53 %")),
                150,
                Theme.LIGHT);
        assertTrue(keys.longest() <= 150);
        assertTrue(keys.longest() > 75);
        assertEquals(KeyLine.height(2, Theme.LIGHT), keys.height());
        var one = new KeyLine(keys.keys(), 1000, Theme.LIGHT);
        assertEquals(KeyLine.height(1, Theme.LIGHT), one.height());
        assertTrue(one.longest() > keys.longest());
    }

    @Test
    void theCurveOfARangeTestHasRoomOnASmallSheet() {
        Scenario scenario = Races.valley(60);
        LrRangeCurve curve = LrRangeTest.USUAL.of(scenario, 0);
        var figure = new RangeFigure(scenario, 0, curve, Theme.LIGHT);
        Color color = new RunStyle(0).color(Theme.LIGHT);
        assertTrue(rows(figure, color, 320, 440) > 40, "the curve is a curve on a small sheet");
    }

    /// The number of rows of pixels in which a colour is.
    private static int rows(RangeFigure figure, Color color, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        figure.paint(g, width, height);
        g.dispose();
        int rows = 0;
        for (int y = 0; y < height; y++) {
            boolean found = false;
            for (int x = 0; x < width; x++) {
                found |= image.getRGB(x, y) == color.getRGB();
            }
            rows += found ? 1 : 0;
        }
        return rows;
    }
}
