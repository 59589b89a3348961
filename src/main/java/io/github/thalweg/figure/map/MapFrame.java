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
/// @param sides    where numbers and names stand
public record MapFrame(ViewTransform view, boolean colorBar, MapStyle style, Sides sides) {
    /// The sides of a map that have numbers and names; of several maps with one view only the outer ones have them.
    public record Sides(boolean left, boolean below) {
        public static final Sides BOTH = new Sides(true, true);
    }

    public MapFrame(ViewTransform view, boolean colorBar, MapStyle style) {
        this(view, colorBar, style, Sides.BOTH);
    }

    /// The same with numbers and names on these sides only.
    public MapFrame withSides(Sides other) {
        return new MapFrame(view, colorBar, style, other);
    }

    /// A narrower map has its bar elsewhere: it is one of several.
    private static final double WIDTH_FOR_COLOR_BAR = 220;

    /// Below this height and width names of the axes would leave nothing to name.
    private static final double SIZE_FOR_NAMES = 50;

    /// The frame of a picture of a size in pixels before scaling.
    public static MapFrame of(Box view, double width, double height, MapStyle style) {
        return of(view, width, height, style, width >= WIDTH_FOR_COLOR_BAR);
    }

    /// @param view     to be seen; more of the plane is shown where that makes units equal
    /// @param colorBar beside the map
    public static MapFrame of(Box view, double width, double height, MapStyle style, boolean colorBar) {
        double unit = style.theme().metrics().small();
        double right = Math.rint(colorBar ? ColorBar.room(style.theme()) : unit * 2);
        // With names at its sides a plot must still be one.
        boolean named = hasRoomForNames(
                width - right - 7 * unit, height - Math.rint(unit * 1.5) - Math.rint(unit * 4), style.theme());
        MapStyle asked = named ? style : style.withDetails(style.details().withoutNames());
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
        return new MapFrame(new ViewTransform(shown, plot), colorBar, asked);
    }

    /// The same with markers that leave room for the ways on a small map; in a window the start stays a handle.
    public MapFrame withFittingMarkers() {
        double side = Math.min(view.plot().getWidth(), view.plot().getHeight());
        return new MapFrame(view, colorBar, style.withTheme(theme().withHeadsFor(side)), sides);
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

    /// Room for the vertical axis's numbers and name, left of the plot.
    public double roomForNumbers() {
        double unit = theme().metrics().small();
        double names = isNamed() && !style.details().yName().isEmpty() ? 2.4 * unit : unit;
        return Math.rint(names + widest(view.box(), view.plot().getHeight(), theme()) + 0.65 * unit);
    }

    /// The numbers below the plot.
    public List<Tick> xTicks() {
        List<Tick> ticks = Ticks.linear(
                view.box().xMin(), view.box().xMax(), most(view.plot().getWidth(), theme(), 6));
        return sides.below() ? ticks : withoutNumbers(ticks);
    }

    /// The numbers left of it.
    public List<Tick> yTicks() {
        List<Tick> ticks = Ticks.linear(
                view.box().yMin(), view.box().yMax(), most(view.plot().getHeight(), theme(), 5));
        return sides.left() ? ticks : withoutNumbers(ticks);
    }

    private static List<Tick> withoutNumbers(List<Tick> ticks) {
        return ticks.stream().map(tick -> new Tick(tick.value(), "")).toList();
    }

    /// The name of the horizontal axis; empty where it has none here.
    public String xName() {
        return isNamed() && sides.below() ? style.details().xName() : "";
    }

    public String yName() {
        return isNamed() && sides.left() ? style.details().yName() : "";
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
        return !style.details().xName().isEmpty() || !style.details().yName().isEmpty();
    }

    /// Whether a plot of a size is large enough to have names.
    static boolean hasRoomForNames(double width, double height, Theme theme) {
        return Math.min(width, height) > SIZE_FOR_NAMES * theme.metrics().small() / 12;
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
        String below = Texts.fitting(xName(), font, plot.getWidth());
        Texts.centred(g, below, font, theme.text(), plot.getCenterX(), plot.getMaxY() + nameBelow());
        Font smaller = Texts.smallerToFit(yName(), font, plot.getHeight());
        String up = Texts.fitting(yName(), smaller, plot.getHeight());
        Texts.upward(g, up, smaller, theme.text(), nameLeft(), plot.getCenterY());
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
