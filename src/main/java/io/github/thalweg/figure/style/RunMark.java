package io.github.thalweg.figure.style;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/// A short piece of a run's line with its marker, beside the run's name.
public final class RunMark {
    private RunMark() {}

    /// The room it takes, with a gap to the name.
    public static double width(Theme theme) {
        return theme.metrics().normal() * 3.2;
    }

    public static void paint(Graphics2D g, RunStyle style, double x, double y, Theme theme) {
        paint(g, style, style.stroke(theme.metrics().trace()), x, y, theme);
    }

    /// The same with a solid line, for a curve without dashes.
    public static void solid(Graphics2D g, RunStyle style, double x, double y, Theme theme) {
        paint(g, style, new BasicStroke((float) theme.metrics().trace()), x, y, theme);
    }

    private static void paint(Graphics2D g, RunStyle style, BasicStroke stroke, double x, double y, Theme theme) {
        double length = theme.metrics().normal() * 2.4;
        g.setColor(style.color(theme));
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x + 2, y, x + length, y));
        marker(g, style, x + 1 + length / 2, y, theme);
    }

    /// The marker alone, around a place.
    public static void marker(Graphics2D g, RunStyle style, double x, double y, Theme theme) {
        var marker = style.marker().at(x, y, theme.metrics().head() * 0.75);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(3));
        g.draw(marker);
        g.setColor(style.color(theme));
        g.fill(marker);
    }
}
