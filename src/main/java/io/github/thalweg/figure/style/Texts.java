package io.github.thalweg.figure.style;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Text placed by its baseline: starting, ending or centred at a point.
public final class Texts {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /// No line of a figure has more characters.
    private static final int MAX_CHARACTERS = 20_000;

    /// Characters in the width of the font's size, at most: points and thin letters.
    private static final double NARROWEST = 12;

    private static final double LEAST_TO_FIT = 0.75;

    /// Text in a font.
    private record Measured(String text, Font font) {}

    /// Widths of texts of at most so many characters are kept, so many of them.
    private static final int MAX_KEPT = 200;

    private static final int MAX_WIDTHS = 5_000;
    private static final Map<Measured, Double> WIDTHS = new ConcurrentHashMap<>();

    private Texts() {}

    /// Sets the rendering hints of figures: smooth lines, exact places, letters the same at every scale.
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /// Width of a text as it is drawn, in the font's unit. A legend is laid out several times, and hundreds of runs
    /// have the same words: the last widths are kept.
    public static double width(String text, Font font) {
        if (text.length() > MAX_KEPT) {
            return measured(text, font);
        }
        if (WIDTHS.size() > MAX_WIDTHS) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Measured(text, font), _ -> measured(text, font));
    }

    private static double measured(String text, Font font) {
        return font.getStringBounds(Drawable.of(text), MEASURE).getWidth();
    }

    /// The number of characters at the beginning of a text that fit into a room, found by measuring a few beginnings:
    /// shaping a long text again for each of its characters takes seconds and cannot be interrupted.
    public static int fittingLength(String text, Font font, double room) {
        return fittingLength(text, "", font, room);
    }

    /// @param end follows the beginning and needs room, too
    private static int fittingLength(String text, String end, Font font, double room) {
        int low = 0;
        int high = Math.min(text.length(), (int) Math.min(MAX_CHARACTERS, 1 + room / font.getSize2D() * NARROWEST));
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + end, font) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean split =
                low > 0 && low < text.length() && Character.isSurrogatePair(text.charAt(low - 1), text.charAt(low));
        return split ? low - 1 : low;
    }

    /// The typeface, down to three quarters of its size where a text has no room in a line.
    public static Font smallerToFit(String text, Font font, double room) {
        double size = Math.clamp(room / Math.max(width(text, font), 1e-9), LEAST_TO_FIT, 1);
        return size == 1 ? font : font.deriveFont((float) (font.getSize2D() * size * 0.995));
    }

    /// The text, or as much of it as fits with an ellipsis.
    public static String fitting(String text, Font font, double room) {
        if (text.length() <= MAX_CHARACTERS && width(text, font) <= room) {
            return text;
        }
        String kept = text.substring(0, fittingLength(text, "…", font, room)).stripTrailing();
        return kept + "…";
    }

    public static void left(Graphics2D g, String text, Font font, Color color, double x, double base) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(Drawable.of(text), (float) x, (float) base);
    }

    public static void right(Graphics2D g, String text, Font font, Color color, double x, double base) {
        left(g, text, font, color, x - width(text, font), base);
    }

    public static void centred(Graphics2D g, String text, Font font, Color color, double x, double base) {
        left(g, text, font, color, x - width(text, font) / 2, base);
    }

    /// Text that runs upwards, centred at a height.
    ///
    /// @param base of the letters, to the right of them
    public static void upward(Graphics2D graphics, String text, Font font, Color color, double base, double y) {
        var g = (Graphics2D) graphics.create();
        g.transform(AffineTransform.getRotateInstance(-Math.PI / 2, base, y));
        centred(g, text, font, color, base, y);
        g.dispose();
    }
}
