package io.github.thalweg.figure.style;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;

/// Text by its base line: starting, ending or centred at a place.
public final class Texts {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Texts() {}

    /// How figures are drawn: smooth lines, exact places, letters the same at every scale.
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    public static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /// The text, or as much of it as fits with an ellipsis.
    public static String fitting(String text, Font font, double room) {
        String kept = text;
        while (!kept.isEmpty() && width(kept.equals(text) ? text : kept + "…", font) > room) {
            kept = kept.substring(0, kept.length() - 1).stripTrailing();
        }
        return kept.equals(text) ? text : kept + "…";
    }

    public static void left(Graphics2D g, String text, Font font, Color color, double x, double base) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) base);
    }

    public static void right(Graphics2D g, String text, Font font, Color color, double x, double base) {
        left(g, text, font, color, x - width(text, font), base);
    }

    public static void centred(Graphics2D g, String text, Font font, Color color, double x, double base) {
        left(g, text, font, color, x - width(text, font) / 2, base);
    }
}
