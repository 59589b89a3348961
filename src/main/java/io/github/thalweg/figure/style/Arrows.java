package io.github.thalweg.figure.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Arrows with their names on a map, on a casing of the background.
public final class Arrows {
    private final Theme theme;
    private final double unit;

    public Arrows(Theme theme) {
        this.theme = theme;
        this.unit = theme.metrics().small() / 12;
    }

    /// @param weight of the line, 1 for a usual one
    public void draw(Graphics2D g, Point2D from, Point2D to, String name, Color color, double weight) {
        double width = unit * 2 * weight;
        double head = Math.min(width * 4.2, from.distance(to) * 0.6);
        double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        Shape shaft =
                new Line2D.Double(from.getX(), from.getY(), to.getX() - head * 0.8 * cos, to.getY() - head * 0.8 * sin);
        Shape point = head(to, cos * head, sin * head);
        g.setColor(halo(color));
        g.setStroke(round(width + 2.4 * unit));
        g.draw(shaft);
        g.setStroke(round(2.4 * unit));
        g.draw(point);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(shaft);
        g.fill(point);
        label(g, name, color, to.getX() + 9 * unit * cos, to.getY() + 9 * unit * sin, angle);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Shape head(Point2D tip, double right, double down) {
        var path = new Path2D.Double();
        path.moveTo(tip.getX(), tip.getY());
        path.lineTo(tip.getX() - right - down * 0.45, tip.getY() - down + right * 0.45);
        path.lineTo(tip.getX() - right + down * 0.45, tip.getY() - down - right * 0.45);
        path.closePath();
        return path;
    }

    /// The background's colour, as faint as what it surrounds.
    private Color halo(Color color) {
        return Colors.faded(theme.panel(), color.getAlpha() / 255.0);
    }

    /// The typeface of names.
    public Font font() {
        return Fonts.SEMI_BOLD.at(theme.metrics().small());
    }

    /// Text that begins, is centred or ends at a place, so that it leads away from it, with a halo of the background.
    ///
    /// @param angle from the x axis, clockwise, in radians
    public void label(Graphics2D g, String text, Color color, double x, double y, double angle) {
        Font font = font();
        double left = x + (Math.cos(angle) - 1) * Texts.width(text, font) / 2;
        double base = y + theme.metrics().small() * 0.36;
        Shape outline = font.createGlyphVector(g.getFontRenderContext(), text).getOutline((float) left, (float) base);
        g.setColor(halo(color));
        g.setStroke(round(3.5 * unit));
        g.draw(outline);
        Texts.left(g, text, font, color, left, base);
    }
}
