package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.MapStyle;
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

/// Layout of a map within its picture: the plot's rectangle, the numbers and names around it, the colour bar.
///
/// @param colorBar there is one
public record MapFrame(ViewTransform view, boolean colorBar, MapStyle style) {
    /// A narrower map has its bar elsewhere: it is one of several.
    private static final double WIDTH_FOR_COLOR_BAR = 220;

    /// Below this height and width names of the axes would leave nothing to name.
    private static final double SIZE_FOR_NAMES = 150;

    /// The lesser side of a plot, in heights of the type, below which markers are smaller.
    private static final double SIDE_FOR_MARKERS = 20;

    private static final double LEAST_MARKERS = 0.55;

    /// The frame of a picture of a size in pixels before scaling.
    public static MapFrame of(Box view, double width, double height, MapStyle style) {
        return of(view, width, height, style, width >= WIDTH_FOR_COLOR_BAR);
    }

    /// @param view     to be seen; more of the plane is shown where that makes units equal
    /// @param colorBar beside the map
    public static MapFrame of(Box view, double width, double height, MapStyle style, boolean colorBar) {
        double unit = style.theme().metrics().small();
        boolean named = Math.min(width, height) >= SIZE_FOR_NAMES * unit / 12;
        double right = Math.rint(colorBar ? ColorBar.room(style.theme()) : unit * 2);
        double bottom = Math.rint(unit * (named && !style.details().xName().isEmpty() ? 4 : 2.6));
        double top = Math.rint(unit * 1.5);
        double names = named && !style.details().yName().isEmpty() ? 2.4 * unit : unit;
        Box shown = view;
        Rectangle2D plot = new Rectangle2D.Double();
        // Numbers of what is shown need room, and the room decides what is shown: the second time settles it.
        for (int i = 0; i < 2; i++) {
            double left = Math.rint(names + widest(shown, height, style.theme()) + 0.65 * unit);
            plot = new Rectangle2D.Double(
                    left, top, Math.max(width - left - right, 8), Math.max(height - top - bottom, 8));
            shown = style.details().shown(view, plot.getWidth(), plot.getHeight());
        }
        return new MapFrame(new ViewTransform(shown, plot), colorBar, style);
    }

    /// The same with markers that leave room for the ways on a small map; in a window the start stays a handle.
    public MapFrame withFittingMarkers() {
        double side = Math.min(view.plot().getWidth(), view.plot().getHeight())
                / theme().metrics().small();
        double factor = Math.clamp(side / SIDE_FOR_MARKERS, LEAST_MARKERS, 1);
        return new MapFrame(view, colorBar, style.withTheme(theme().withHeads(factor)));
    }

    public Theme theme() {
        return style.theme();
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
                view.box().xMin(), view.box().xMax(), most(view.plot().getWidth(), theme(), 6));
    }

    /// The numbers left of it.
    public List<Tick> yTicks() {
        return Ticks.linear(
                view.box().yMin(), view.box().yMax(), most(view.plot().getHeight(), theme(), 5));
    }

    /// The baseline of the horizontal axis's name, from the plot; 0 where there is no room for names.
    public double nameBelow() {
        return isNamed() ? theme().metrics().small() * 2.9 : 0;
    }

    /// The baseline of the vertical axis's name, which runs upwards.
    public double nameLeft() {
        return view.plot().getX()
                - widest(view.box(), view.plot().getHeight(), theme())
                - theme().metrics().small() * 1.25;
    }

    private boolean isNamed() {
        return Math.min(view.plot().getWidth(), view.plot().getHeight())
                > SIZE_FOR_NAMES / 2 * theme().metrics().small() / 12;
    }

    /// Draws the numbers and names along the plot and the plot's outline.
    public void paintAxes(Graphics2D g) {
        Rectangle2D plot = view.plot();
        Theme theme = theme();
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
        if (isNamed()) {
            String x = Texts.fitting(style.details().xName(), font, plot.getWidth());
            String y = Texts.fitting(style.details().yName(), font, plot.getHeight());
            Texts.centred(g, x, font, theme.text(), plot.getCenterX(), plot.getMaxY() + nameBelow());
            Texts.upward(g, y, font, theme.text(), nameLeft(), plot.getCenterY());
        }
        g.setColor(theme.frame());
        g.draw(plot);
    }

    private void tickLine(Graphics2D g, double x, double y, double dx, double dy) {
        g.setColor(theme().frame());
        g.draw(new Line2D.Double(x, y, x + dx, y + dy));
    }

    /// The rectangle of the colour bar, as high as the plot.
    public Rectangle2D colorBarPlace() {
        return ColorBar.beside(view.plot(), theme());
    }

    /// What the colours show.
    public static String colorBarTitle(LandscapeLayer layer) {
        return layer.values().title("f(x, y)");
    }

    /// Draws the colour bar.
    public void paintColorBar(Graphics2D g, LandscapeLayer layer) {
        ColorBar.paint(g, layer.values(), colorBarTitle(layer), layer.style(), colorBarPlace());
    }
}
