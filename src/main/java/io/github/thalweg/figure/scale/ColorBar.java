package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// The map's colours beside their values, headed with the name of the scale.
public final class ColorBar {
    public static final double WIDTH = 12;

    private ColorBar() {}

    /// The same with the scale's own heading.
    public static void paint(Graphics2D g, ValueScale values, MapStyle style, double x, double bottom, double height) {
        paint(g, values, values.title(), style, x, bottom, height);
    }

    /// @param x      left edge in pixels
    /// @param bottom lower edge
    /// @param height of bar and heading together
    public static void paint(
            Graphics2D g, ValueScale values, String heading, MapStyle style, double x, double bottom, double height) {
        Metrics metrics = style.theme().metrics();
        double top = bottom - height + metrics.small() * 1.6;
        int[] ramp = style.palette().ramp(style.theme());
        for (double y = top; y < bottom; y++) {
            double place = (bottom - 0.5 - y) / (bottom - top);
            g.setColor(new java.awt.Color(ramp[(int) (Math.clamp(place, 0.0, 1.0) * (ramp.length - 1))]));
            // Below the next one: two edges within one pixel would let the ground through.
            g.fill(new Rectangle2D.Double(x, y, WIDTH, Math.min(2, bottom - y)));
        }
        g.setColor(style.theme().frame());
        g.setStroke(new BasicStroke((float) metrics.hairline()));
        g.draw(new Rectangle2D.Double(x, top, WIDTH, bottom - top));
        labels(g, values, heading, style.theme(), x + WIDTH, top, bottom);
    }

    private static void labels(
            Graphics2D g, ValueScale values, String heading, Theme theme, double x, double top, double bottom) {
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        // A long heading begins in the gap to the map, so that it ends where the numbers do.
        double overlong =
                Math.max(0, Texts.width(heading, font) - theme.metrics().small() * 4);
        Texts.left(
                g,
                heading,
                font,
                theme.secondary(),
                x - WIDTH - overlong,
                top - theme.metrics().small() * 0.7);
        int most = (int) ((bottom - top) / (theme.metrics().small() * 3));
        for (Tick tick : values.labels(most)) {
            double y = bottom - tick.value() * (bottom - top);
            g.setColor(theme.secondary());
            g.draw(new Line2D.Double(x, y, x + 3, y));
            Texts.left(
                    g,
                    tick.label(),
                    font,
                    theme.secondary(),
                    x + 6,
                    y + theme.metrics().small() * 0.36);
        }
    }
}
