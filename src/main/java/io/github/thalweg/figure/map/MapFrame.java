package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Layout of a map within its picture: the plot's rectangle, the numbers around it, the colour bar.
///
/// @param colorBar there is room for one
public record MapFrame(ViewTransform view, boolean colorBar, Theme theme) {
    private static final double WIDTH_FOR_COLOR_BAR = 420;

    /// The frame of a picture of a size in pixels before scaling.
    public static MapFrame of(Box box, double width, double height, Theme theme) {
        double unit = theme.metrics().small();
        boolean colorBar = width >= WIDTH_FOR_COLOR_BAR;
        double left = Math.rint(Math.max(3.6 * unit, widest(box, height, theme) + unit));
        double right = Math.rint(colorBar ? 5.6 * unit : unit * 1.2);
        double bottom = Math.rint(2.3 * unit);
        double top = Math.rint(unit * 0.9);
        var plot = new Rectangle2D.Double(
                left, top, Math.max(width - left - right, 8), Math.max(height - top - bottom, 8));
        return new MapFrame(new ViewTransform(box, plot), colorBar, theme);
    }

    private static double widest(Box box, double height, Theme theme) {
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        return Ticks.linear(box.yMin(), box.yMax(), most(height, theme, 5)).stream()
                .mapToDouble(tick -> Texts.width(tick.label(), font))
                .max()
                .orElse(0);
    }

    private static int most(double length, Theme theme, double ems) {
        return Math.clamp(Math.round(length / (theme.metrics().small() * ems)), 2, 7);
    }

    /// The numbers below the plot.
    public List<Tick> xTicks() {
        return Ticks.linear(
                view.box().xMin(), view.box().xMax(), most(view.plot().getWidth(), theme, 6));
    }

    /// The numbers left of it.
    public List<Tick> yTicks() {
        return Ticks.linear(
                view.box().yMin(), view.box().yMax(), most(view.plot().getHeight(), theme, 5));
    }

    /// Draws the numbers along the plot and the plot's outline.
    public void paintAxes(Graphics2D g) {
        Rectangle2D plot = view.plot();
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        double unit = theme.metrics().small();
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        for (Tick tick : xTicks()) {
            double x = view.pixelX(tick.value());
            tickLine(g, x, plot.getMaxY(), 0, 4);
            Texts.centred(g, tick.label(), font, theme.secondary(), x, plot.getMaxY() + unit * 1.55);
        }
        for (Tick tick : yTicks()) {
            double y = view.pixelY(tick.value());
            tickLine(g, plot.getMinX(), y, -4, 0);
            Texts.right(g, tick.label(), font, theme.secondary(), plot.getMinX() - unit * 0.65, y + unit * 0.36);
        }
        g.setColor(theme.frame());
        g.draw(plot);
    }

    private void tickLine(Graphics2D g, double x, double y, double dx, double dy) {
        g.setColor(theme.frame());
        g.draw(new Line2D.Double(x, y, x + dx, y + dy));
    }

    /// The rectangle of the colour bar, beside the plot's lower right corner, with the heading above it.
    public Rectangle2D colorBarPlace() {
        Rectangle2D plot = view.plot();
        double height = Math.min(plot.getHeight(), theme.metrics().small() * 21);
        double left = plot.getMaxX() + theme.metrics().small();
        return new Rectangle2D.Double(left, plot.getMaxY() - height, ColorBar.WIDTH, height);
    }

    /// Draws the colour bar.
    void paintColorBar(Graphics2D g, LandscapeLayer layer) {
        Rectangle2D place = colorBarPlace();
        ColorBar.paint(g, layer.values(), layer.style(), place.getX(), place.getMaxY(), place.getHeight());
    }
}
