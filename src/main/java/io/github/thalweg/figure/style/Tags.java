package io.github.thalweg.figure.style;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Short texts on a map or plot, on a piece of its background, moved so that they neither leave the plot nor cover
/// each other.
public final class Tags {
    private static final double PADDING = 4;

    private final Theme theme;
    private final Rectangle2D plot;
    private final List<Rectangle2D> taken = new ArrayList<>();

    public Tags(Theme theme, Rectangle2D plot) {
        this.theme = theme;
        this.plot = plot;
    }

    /// Writes beside (x, y), to the left where there is room and `leftward` asks for it.
    public void beside(Graphics2D g, String text, Color color, double x, double y, double gap, boolean leftward) {
        Font font = Fonts.MEDIUM.at(theme.metrics().small());
        double width = Texts.width(text, font) + 2 * PADDING;
        double height = theme.metrics().small() * 1.5;
        double left = leftward && x - gap - width >= plot.getMinX() ? x - gap - width : x + gap;
        Rectangle2D place = free(within(left, y - height / 2, width, height));
        taken.add(place);
        g.setColor(Colors.faded(theme.panel(), 0.82));
        g.fill(new RoundRectangle2D.Double(place.getX(), place.getY(), width, height, 6, 6));
        double base = place.getCenterY() + theme.metrics().small() * 0.36;
        Texts.left(g, text, font, color, place.getX() + PADDING, base);
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
            if (taken.stream().noneMatch(tried::intersects)) {
                return tried;
            }
        }
        return wanted;
    }
}
