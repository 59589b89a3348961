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

    /// The widest numbers that leave the title within the room.
    private static final double MAX_NUMBERS = 4.2;

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

    /// The numbers beside a bar of a height, without the power of ten that they share where they are long.
    public static List<Tick> labels(ValueScale values, double height, Theme theme) {
        String power = power(values, height, theme);
        return whole(values, height, theme).stream()
                .map(tick -> new Tick(tick.value(), without(power, tick.label())))
                .toList();
    }

    /// The power of ten that stands above the bar in the place of one at each number: `·10⁸`; empty where numbers are
    /// short or share none.
    public static String power(ValueScale values, double height, Theme theme) {
        List<Tick> whole = whole(values, height, theme);
        if (widest(whole, number(theme)) <= NUMBERS * theme.metrics().small()) {
            return "";
        }
        List<String> powers = whole.stream()
                .map(Tick::label)
                .filter(label -> !label.equals("0"))
                .map(label -> label.startsWith("10") ? "·" + label : label.substring(Math.max(0, label.indexOf('·'))))
                .distinct()
                .toList();
        return powers.size() == 1 && powers.getFirst().startsWith("·10") ? powers.getFirst() : "";
    }

    private static String without(String power, String label) {
        if (power.isEmpty() || label.equals("0")) {
            return label;
        }
        return label.startsWith("10") ? "1" : label.substring(0, label.length() - power.length());
    }

    private static List<Tick> whole(ValueScale values, double height, Theme theme) {
        return values.labels((int) (height / (theme.metrics().small() * 3)));
    }

    private static double widest(List<Tick> ticks, Font font) {
        return ticks.stream()
                .mapToDouble(tick -> Texts.width(tick.label(), font))
                .max()
                .orElse(0);
    }

    private static Font number(Theme theme) {
        return Fonts.REGULAR.at(theme.metrics().small());
    }

    /// The letters of the numbers: smaller where these would push the title out of the room.
    private static Font fitting(List<Tick> ticks, Theme theme) {
        double room = MAX_NUMBERS * theme.metrics().small();
        Font usual = number(theme);
        double widest = widest(ticks, usual);
        return widest <= room ? usual : usual.deriveFont((float) (usual.getSize2D() * room / widest));
    }

    /// The place of the title's baseline, which runs upwards.
    public static double titleX(ValueScale values, Rectangle2D bar, Theme theme) {
        List<Tick> ticks = labels(values, bar.getHeight(), theme);
        double widest = widest(ticks, fitting(ticks, theme));
        double unit = theme.metrics().small();
        return numbersX(bar, theme) + Math.max(widest, NUMBERS * unit * 0.5) + unit * 1.3;
    }

    /// Where numbers and their power of ten begin.
    public static double numbersX(Rectangle2D bar, Theme theme) {
        return bar.getMaxX() + theme.metrics().small() * 0.5;
    }

    /// The baseline of the power of ten above the bar.
    public static double powerBase(Rectangle2D bar, Theme theme) {
        return bar.getY() - theme.metrics().small() * 0.5;
    }

    private static void labels(Graphics2D g, ValueScale values, String title, Theme theme, Rectangle2D bar) {
        double unit = theme.metrics().small();
        List<Tick> ticks = labels(values, bar.getHeight(), theme);
        Font font = fitting(ticks, theme);
        double left = numbersX(bar, theme);
        for (Tick tick : ticks) {
            double y = bar.getMaxY() - tick.value() * bar.getHeight();
            double base = Math.max(bar.getY() + unit * 0.72, Math.min(y + unit * 0.36, bar.getMaxY()));
            g.setColor(theme.frame());
            g.draw(new Line2D.Double(bar.getMaxX(), y, bar.getMaxX() + 3, y));
            Texts.left(g, tick.label(), font, theme.secondary(), left, base);
        }
        String power = power(values, bar.getHeight(), theme);
        Texts.left(g, power, number(theme), theme.secondary(), left, powerBase(bar, theme));
        Texts.upward(
                g,
                title(title, bar.getHeight(), theme),
                number(theme),
                theme.text(),
                titleX(values, bar, theme),
                bar.getCenterY());
    }

    /// The title as it stands beside a bar of a height.
    public static String title(String whole, double height, Theme theme) {
        return fitting(whole, number(theme), height);
    }

    /// A title without what everybody knows, or without what follows a semicolon, where it would not fit whole: `f, log
    /// above 0.225`.
    private static String fitting(String title, Font font, double room) {
        String plain = title.replaceFirst("^f\\((x|x, y)\\)", "f");
        return Stream.of(title, plain, plain.replace("log scale", "log"), plain.replaceFirst("; .*", ""))
                .filter(text -> Texts.width(text, font) <= room)
                .findFirst()
                .orElseGet(() -> Texts.fitting(plain, font, room));
    }
}
