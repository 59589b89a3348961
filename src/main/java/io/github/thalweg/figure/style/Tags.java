package io.github.thalweg.figure.style;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Short texts on a map or plot, on a piece of its background: inside the plot, clear of each other, and on the side
/// of their place where they cover least.
public final class Tags {
    private static final double PADDING = 4;

    /// Worse than any lines and marks: another label.
    private static final double COVERED_TAG = 1000;

    /// The place that a label belongs to is covered.
    private static final double COVERED_PLACE = 15;

    /// Of places that cover the same, the first one is taken.
    private static final double LATER = 0.05;

    private final Theme theme;
    private final Rectangle2D plot;
    private final Clutter clutter;
    private final List<Rectangle2D> taken = new ArrayList<>();

    public Tags(Theme theme, Rectangle2D plot) {
        this(theme, plot, new Clutter());
    }

    /// @param clutter what they should not cover
    public Tags(Theme theme, Rectangle2D plot, Clutter clutter) {
        this.theme = theme;
        this.plot = plot;
        this.clutter = clutter;
    }

    /// Writes beside (x, y), to the left where there is room and `leftward` asks for it, or where it covers less.
    public void beside(Graphics2D g, String text, Color color, double x, double y, double gap, boolean leftward) {
        Font font = Fonts.MEDIUM.at(theme.metrics().small());
        Rectangle2D place = place(Texts.width(text, font) + 2 * PADDING, x, y, gap, leftward);
        g.setColor(Colors.faded(theme.panel(), 0.82));
        g.fill(new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), 6, 6));
        double base = place.getCenterY() + theme.metrics().small() * 0.36;
        Texts.left(g, text, font, color, place.getX() + PADDING, base);
    }

    /// The place of a text beside (x, y), clear of the other labels, where another painter writes it: where it begins,
    /// and the middle of its height.
    public Point2D middle(String text, Font font, double x, double y, double gap, boolean leftward) {
        Rectangle2D place = place(Texts.width(text, font) + 2 * PADDING, x, y, gap, leftward);
        return new Point2D.Double(place.getX() + PADDING, place.getCenterY());
    }

    /// A line that labels from now on should not cover.
    public void avoid(Line2D line) {
        clutter.line(line.getX1(), line.getY1(), line.getX2(), line.getY2());
    }

    /// Takes a place beside (x, y) for a label of a width.
    Rectangle2D place(double width, double x, double y, double gap, boolean leftward) {
        double height = theme.metrics().small() * 1.5;
        List<Rectangle2D> around = around(width, height, x, y, gap, leftward);
        Rectangle2D best = IntStream.range(0, around.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> cost(around.get(i), x, y, gap) + i * LATER))
                .map(around::get)
                .orElseThrow();
        Rectangle2D place = isTaken(best) ? free(around.getFirst()) : best;
        taken.add(place);
        return place;
    }

    /// The places beside, above and below.
    private List<Rectangle2D> around(double width, double height, double x, double y, double gap, boolean leftward) {
        double left = x - gap - width;
        double right = x + gap;
        double first = leftward && left >= plot.getMinX() ? left : right;
        double second = first == left ? right : left;
        double above = y - gap - height;
        double below = y + gap;
        return List.of(
                within(first, y - height / 2, width, height),
                within(second, y - height / 2, width, height),
                within(x - width / 2, above, width, height),
                within(x - width / 2, below, width, height),
                within(first, above, width, height),
                within(first, below, width, height),
                within(second, above, width, height),
                within(second, below, width, height),
                within(first, above - height, width, height),
                within(first, below + height, width, height));
    }

    private double cost(Rectangle2D place, double x, double y, double gap) {
        double own = place.intersects(x - gap / 2, y - gap / 2, gap, gap) ? COVERED_PLACE : 0;
        return (isTaken(place) ? COVERED_TAG : 0) + own + clutter.under(place);
    }

    private boolean isTaken(Rectangle2D place) {
        return taken.stream().anyMatch(place::intersects);
    }

    private Rectangle2D within(double left, double top, double width, double height) {
        double x = Math.max(plot.getMinX() + 2, Math.min(left, plot.getMaxX() - width - 2));
        double y = Math.max(plot.getMinY() + 2, Math.min(top, plot.getMaxY() - height - 2));
        return new Rectangle2D.Double(x, y, width, height);
    }

    private Rectangle2D free(Rectangle2D wanted) {
        double step = wanted.getHeight() + 2;
        for (int i = 0; i < 16; i++) {
            double shift = (i % 2 == 0 ? i / 2 : -(i + 1) / 2) * step;
            Rectangle2D tried = within(wanted.getX(), wanted.getY() + shift, wanted.getWidth(), wanted.getHeight());
            if (!isTaken(tried)) {
                return tried;
            }
        }
        return wanted;
    }
}
