package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Frame of a plot with a value along each axis: its rectangle, grid and numbers.
///
/// @param title of the horizontal axis, below it
public record PlotFrame(Rectangle2D plot, TraceAxis x, TraceAxis y, String title, Theme theme) {
    /// The frame of a plot with its numbers within `room`.
    public static PlotFrame in(Rectangle2D room, TraceAxis x, TraceAxis y, String title, Theme theme) {
        double unit = theme.metrics().small();
        double left = left(theme);
        var plot = new Rectangle2D.Double(
                room.getX() + left,
                room.getY() + 0.8 * unit,
                width(room, theme),
                Math.max(room.getHeight() - 0.8 * unit - (title.isEmpty() ? 1 : 4.2) * unit, 8));
        return new PlotFrame(plot, x, y, title, theme);
    }

    /// The width that a plot has in a room.
    public static double width(Rectangle2D room, Theme theme) {
        return Math.max(room.getWidth() - left(theme) - 2.2 * theme.metrics().small(), 8);
    }

    private static double left(Theme theme) {
        return Math.rint(5 * theme.metrics().small());
    }

    public double pixelX(double value) {
        return plot.getX() + x.place(value) * plot.getWidth();
    }

    public double pixelY(double value) {
        return plot.getMaxY() - y.place(value) * plot.getHeight();
    }

    /// Grid lines, numbers and the horizontal axis's title.
    public void paint(Graphics2D g) {
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        List<Tick> ticks = y.ticks(Math.max(2, (int) (plot.getHeight() / (3 * unit))));
        ticks.forEach(tick -> line(g, plot.getX(), pixelY(tick.value()), plot.getMaxX(), pixelY(tick.value())));
        for (Tick tick : y.numbered(ticks, plot.getHeight(), unit)) {
            double at = pixelY(tick.value());
            Texts.right(g, tick.label(), font, theme.secondary(), plot.getX() - unit * 0.6, at + unit * 0.36);
        }
        axes(g, plot, theme);
        if (!title.isEmpty()) {
            paintBelow(g, font, unit);
        }
    }

    private void paintBelow(Graphics2D g, Font font, double unit) {
        List<Tick> ticks = x.ticks(Math.clamp((long) (plot.getWidth() / (6 * unit)), 2, 8));
        for (Tick tick : ticks) {
            double at = pixelX(tick.value());
            g.setColor(theme.frame());
            g.draw(new Line2D.Double(at, plot.getMaxY(), at, plot.getMaxY() + unit * 0.3));
        }
        int every = every(ticks, font);
        for (int i = 0; i < ticks.size(); i += every) {
            String label = ticks.get(i).label();
            Texts.centred(g, label, font, theme.secondary(), centre(ticks.get(i), font), plot.getMaxY() + unit * 1.6);
        }
        Texts.centred(g, title, font, theme.text(), plot.getCenterX(), plot.getMaxY() + unit * 3.2);
    }

    /// The name of the vertical axis, upward, left of its numbers.
    public void paintUpward(Graphics2D graphics, String name) {
        double unit = theme.metrics().small();
        double x = plot.getX() - unit * 4;
        var g = (Graphics2D) graphics.create();
        g.rotate(-Math.PI / 2, x, plot.getCenterY());
        Font font = Fonts.REGULAR.at(unit);
        Texts.centred(
                g, Texts.fitting(name, font, plot.getHeight() + 2 * unit), font, theme.text(), x, plot.getCenterY());
        g.dispose();
    }

    /// The least number such that every so many'th label has room between its neighbours.
    private int every(List<Tick> ticks, Font font) {
        int every = 1;
        while (every < ticks.size() && collides(ticks, every, font)) {
            every++;
        }
        return every;
    }

    private boolean collides(List<Tick> ticks, int every, Font font) {
        for (int i = every; i < ticks.size(); i += every) {
            double widths = Texts.width(ticks.get(i - every).label(), font)
                    + Texts.width(ticks.get(i).label(), font);
            if (centre(ticks.get(i), font) - centre(ticks.get(i - every), font)
                    < widths / 2 + 0.5 * theme.metrics().small()) {
                return true;
            }
        }
        return false;
    }

    private double centre(Tick tick, Font font) {
        double half = Texts.width(tick.label(), font) / 2;
        return Math.min(pixelX(tick.value()), plot.getMaxX() + theme.metrics().small() * 1.2 - half);
    }

    /// Draws the lower and the left side of a plot.
    public static void axes(Graphics2D g, Rectangle2D plot, Theme theme) {
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.setColor(theme.frame());
        g.draw(new Line2D.Double(plot.getX(), plot.getY(), plot.getX(), plot.getMaxY()));
        g.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()));
    }

    private void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.setColor(theme.line());
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /// A marker with a thin casing, as on curves.
    public void mark(Graphics2D g, Marker marker, Color color, double pixelX, double pixelY, double radius) {
        var shape = marker.at(pixelX, pixelY, radius);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(3));
        g.draw(shape);
        g.setColor(color);
        g.fill(shape);
    }
}
