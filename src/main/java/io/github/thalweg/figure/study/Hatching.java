package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Slanting lines over what has no value: the colours of that alone are on grey paper those of an end of the scale.
final class Hatching {
    /// The distance of lines and their width, in heights of small letters.
    private static final double PITCH = 0.75;

    private static final double WIDTH = 0.14;

    /// How far the lines are from the colour below them to white or black.
    private static final double CONTRAST = 0.36;

    private final int pitch;
    private final int width;

    /// @param letter height of a small letter in cells
    Hatching(double letter) {
        this.pitch = Math.max(3, (int) Math.round(letter * PITCH * Math.sqrt(2)));
        this.width = Math.max(1, (int) Math.round(letter * WIDTH * Math.sqrt(2)));
    }

    /// Whether a line goes over a cell.
    boolean covers(int column, int row) {
        return Math.floorMod(column + row, pitch) < width;
    }

    /// The colour of lines on a ground.
    static Color on(Color ground) {
        double light = (0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue()) / 255;
        return new Color(Colors.between(ground, light > 0.5 ? Color.BLACK : Color.WHITE, CONTRAST));
    }

    /// The same over a key's colour.
    static void paint(Graphics2D graphics, Rectangle2D place, Color ground, Theme theme) {
        lines(graphics, place, on(ground), PITCH, theme);
    }

    /// Fewer and fainter lines, over a part of a plot.
    static void faint(Graphics2D graphics, Rectangle2D place, Theme theme) {
        lines(graphics, place, theme.line(), 2 * PITCH, theme);
    }

    private static void lines(Graphics2D graphics, Rectangle2D place, Color color, double pitch, Theme theme) {
        double unit = theme.metrics().small();
        var g = (Graphics2D) graphics.create();
        g.clip(place);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (unit * WIDTH)));
        double step = unit * pitch / Math.sqrt(2);
        for (double d = -place.getHeight() + step / 2; d < place.getWidth(); d += step) {
            double left = place.getX() + d;
            g.draw(new Line2D.Double(left, place.getMaxY(), left + place.getHeight(), place.getY()));
        }
        g.dispose();
    }
}
