package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// The colours of a scale beside their values, and what they show along them, from bottom to top.
public final class ColorBar {
    public static final double WIDTH = 12;

    /// Room for numbers, in heights of the small type, beyond which they push the title outwards.
    private static final double NUMBERS = 3.2;

    private ColorBar() {}

    /// The width of bar, numbers and title, with the gap before them and what the edge of a picture needs.
    public static double room(Theme theme) {
        return Math.rint(WIDTH + theme.metrics().small() * (1 + 0.5 + NUMBERS + 1.6 + 1));
    }

    /// The same for a bar without a title.
    public static double roomForNumbers(Theme theme) {
        return Math.rint(WIDTH + theme.metrics().small() * (1 + 0.5 + NUMBERS));
    }

    /// The place of the bar in the room right of a plot.
    public static Rectangle2D beside(Rectangle2D plot, Theme theme) {
        return new Rectangle2D.Double(plot.getMaxX() + theme.metrics().small(), plot.getY(), WIDTH, plot.getHeight());
    }

    /// @param title of the whole scale
    /// @param bar   in pixels
    public static void paint(Graphics2D g, ValueScale values, String title, MapStyle style, Rectangle2D bar) {
        paint(g, values, title, style.palette().ramp(style.theme()), style.theme(), bar);
    }

    /// @param ramp colours from low to high
    public static void paint(Graphics2D g, ValueScale values, String title, int[] ramp, Theme theme, Rectangle2D bar) {
        double bottom = bar.getMaxY();
        for (double y = bar.getY(); y < bottom; y++) {
            double place = (bottom - 0.5 - y) / bar.getHeight();
            g.setColor(new Color(ramp[(int) (Math.clamp(place, 0.0, 1.0) * (ramp.length - 1))]));
            // Below the next one: two edges within one pixel would let the ground through.
            g.fill(new Rectangle2D.Double(bar.getX(), y, bar.getWidth(), Math.min(2, bottom - y)));
        }
        g.setColor(theme.frame());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(bar);
        labels(g, values, title, theme, bar);
    }

    /// The numbers beside a bar of a height.
    public static List<Tick> labels(ValueScale values, double height, Theme theme) {
        return values.labels((int) (height / (theme.metrics().small() * 3)));
    }

    /// The place of the title's baseline, which runs upwards.
    public static double titleX(ValueScale values, Rectangle2D bar, Theme theme) {
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        double widest = labels(values, bar.getHeight(), theme).stream()
                .mapToDouble(tick -> Texts.width(tick.label(), font))
                .max()
                .orElse(0);
        double unit = theme.metrics().small();
        return bar.getMaxX() + unit * 0.5 + Math.max(widest, NUMBERS * unit * 0.5) + unit * 1.3;
    }

    private static void labels(Graphics2D g, ValueScale values, String title, Theme theme, Rectangle2D bar) {
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        for (Tick tick : labels(values, bar.getHeight(), theme)) {
            double y = bar.getMaxY() - tick.value() * bar.getHeight();
            double base = Math.max(bar.getY() + unit * 0.72, Math.min(y + unit * 0.36, bar.getMaxY()));
            g.setColor(theme.frame());
            g.draw(new Line2D.Double(bar.getMaxX(), y, bar.getMaxX() + 3, y));
            Texts.left(g, tick.label(), font, theme.secondary(), bar.getMaxX() + unit * 0.5, base);
        }
        Texts.upward(
                g,
                fitting(title, font, bar.getHeight()),
                font,
                theme.text(),
                titleX(values, bar, theme),
                bar.getCenterY());
    }

    /// A title without what everybody knows, where it would not fit whole: `f, log above 0.225`.
    private static String fitting(String title, Font font, double room) {
        String plain = title.replaceFirst("^f\\((x|x, y)\\)", "f");
        return Stream.of(title, plain, plain.replace("log scale", "log"))
                .filter(text -> Texts.width(text, font) <= room)
                .findFirst()
                .orElseGet(() -> Texts.fitting(plain, font, room));
    }
}
