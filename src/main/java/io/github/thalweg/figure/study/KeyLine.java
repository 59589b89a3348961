package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The key of a map: colours with their meaning, all of them, in lines below it.
record KeyLine(List<Shading.Key> keys, double width, Theme theme) {
    private double unit() {
        return theme.metrics().small();
    }

    private Font font() {
        return Fonts.REGULAR.at(unit());
    }

    /// The height it takes.
    double height() {
        return keys.isEmpty() ? 0 : height(place(null, 0, 0), theme);
    }

    /// The width of the longest line.
    double longest() {
        double x = 0;
        double longest = 0;
        for (Shading.Key key : keys) {
            double wide = wide(key);
            x = x > 0 && x + wide > width ? 0 : x;
            longest = Math.max(longest, x + wide);
            x += wide + unit() * 1.2;
        }
        return longest;
    }

    private double wide(Shading.Key key) {
        return unit() * 1.4 + Texts.width(key.text(), font());
    }

    /// The height of so many lines.
    static double height(int lines, Theme theme) {
        return (lines * 1.6 + 0.4) * theme.metrics().small();
    }

    void paint(Graphics2D g, double x, double y) {
        place(g, x, y);
    }

    /// Draws the keys from place to place.
    ///
    /// @param g null to find out how many lines there are
    /// @return the number of lines
    private int place(@Nullable Graphics2D g, double left, double top) {
        double x = 0;
        int line = 0;
        for (Shading.Key key : keys) {
            double wide = wide(key);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            if (g != null) {
                draw(g, key, left + x, top + (line + 1) * unit() * 1.6);
            }
            x += wide + unit() * 1.2;
        }
        return line + 1;
    }

    private void draw(Graphics2D g, Shading.Key key, double x, double base) {
        g.setColor(key.color());
        var swatch = new RoundRectangle2D.Double(x, base - unit() * 0.85, unit(), unit(), 4, 4);
        g.fill(swatch);
        if (key.hatched()) {
            Hatching.paint(g, swatch.getBounds2D(), key.color(), theme);
        }
        // Dark colours have an edge on a dark ground, pale ones on a light one.
        g.setColor(theme.frame());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(swatch);
        Texts.left(g, key.text(), font(), theme.text(), x + unit() * 1.4, base);
    }
}
