package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Painter of the marks at single places of a map: minima, starts, the runs' heads, and exits.
public final class HeadPainter {
    /// Markers nearer than this part of their radius hide each other.
    private static final double TOGETHER = 0.7;

    private static final double LARGER = 0.4;

    /// How far the largest mark reaches, in sizes of a head.
    private static final double REACH = 2.6;

    /// A place is on the edge if it is no farther from it, in pixels: it may be rounded.
    private static final double ON_EDGE = 0.01;

    private final Theme theme;
    private final FigureInput input;
    private final ViewTransform view;
    private final List<Line2D> over;
    private @Nullable Tags tags;

    HeadPainter(FigureInput input, ViewTransform view, Theme theme) {
        this(input, view, theme, List.of());
    }

    /// @param over what is painted over them later: labels stand clear of it
    HeadPainter(FigureInput input, ViewTransform view, Theme theme, List<Line2D> over) {
        this.over = over;
        this.theme = theme;
        this.input = input;
        this.view = view;
    }

    /// What they must not cover is looked for when the first label is written.
    Tags tags() {
        if (tags == null) {
            tags = new Tags(
                    theme,
                    view.plot(),
                    MapClutter.of(input, view, theme.metrics().head()));
            over.forEach(tags::avoid);
        }
        return tags;
    }

    /// The labels that are there; looks for nothing where there are none.
    Tags labels() {
        return tags != null ? tags : new Tags(theme, view.plot());
    }

    /// Minima as stars: the lowest ones with five points, others smaller and with four; those that were searched for
    /// are hollow.
    void minima(Graphics2D g) {
        for (Minimum minimum : input.minima()) {
            double x = view.pixelX(minimum.at().x());
            double y = view.pixelY(minimum.at().y());
            Graphics2D whole = whole(g, x, y);
            minimum(whole, x, y, input.isLowest(minimum), minimum.found(), theme);
            whole.dispose();
        }
    }

    /// @param lowest none that is known is lower
    /// @param found  it was searched for: hollow
    public static void minimum(Graphics2D g, double x, double y, boolean lowest, boolean found, Theme theme) {
        double radius = theme.metrics().head() * (lowest ? 1.1 : 0.8);
        Marker marker = lowest ? Marker.STAR : Marker.CROSS;
        ringed(g, marker.at(x, y, radius), theme.text(), theme);
        if (found) {
            g.setColor(theme.panel());
            g.fill(marker.at(x, y, radius * 0.5));
        }
    }

    /// The starts of runs that have their own, as small rings in their colours.
    void ownStarts(Graphics2D g) {
        for (int run : input.visible()) {
            Point own = input.scenario().runs().get(run).start();
            if (own != null) {
                start(g, own, input.style(run).color(theme), 0.6);
            }
        }
    }

    /// The common start as a handle with its name, where a run begins there.
    void start(Graphics2D g) {
        if (input.isStartUsed()) {
            startLabel(g);
            start(g, input.scenario().start(), theme.text(), 1);
        }
    }

    private void start(Graphics2D g, Point at, Color color, double size) {
        double unit = theme.metrics().head() * size;
        double x = view.pixelX(at.x());
        double y = view.pixelY(at.y());
        Graphics2D whole = whole(g, x, y);
        disc(whole, x, y, color, unit, theme);
        whole.dispose();
    }

    /// For a mark at a place of the map, also on its edge: it is not cut there. What lies outside is cut.
    private Graphics2D whole(Graphics2D graphics, double x, double y) {
        var g = (Graphics2D) graphics.create();
        if (!isSeen(x, y)) {
            g.clip(view.plot());
        }
        return g;
    }

    private boolean isSeen(double x, double y) {
        Rectangle2D plot = view.plot();
        return x >= plot.getX() - ON_EDGE
                && x <= plot.getMaxX() + ON_EDGE
                && y >= plot.getY() - ON_EDGE
                && y <= plot.getMaxY() + ON_EDGE;
    }

    /// The plot, with room for marks on its edge.
    Rectangle2D room() {
        Rectangle2D plot = view.plot();
        double reach = theme.metrics().head() * REACH;
        return new Rectangle2D.Double(
                plot.getX() - reach, plot.getY() - reach, plot.getWidth() + 2 * reach, plot.getHeight() + 2 * reach);
    }

    /// A start.
    public static void disc(Graphics2D g, double x, double y, Color color, double unit, Theme theme) {
        g.setColor(theme.panel());
        g.fill(circle(x, y, unit * 1.9));
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (unit * 0.42)));
        g.draw(circle(x, y, unit * 1.45));
        g.fill(circle(x, y, unit * 0.42));
    }

    private void startLabel(Graphics2D g) {
        Point start = input.scenario().start();
        if (view.box().contains(start)) {
            tags().beside(
                            g,
                            "start",
                            theme.text(),
                            view.pixelX(start.x()),
                            view.pixelY(start.y()),
                            theme.metrics().head() * 1.9,
                            true);
        }
    }

    /// The runs' markers under the playhead. Of several at one place each is larger than the next, so that all are
    /// seen.
    void heads(Graphics2D g) {
        List<Integer> runs = input.visible();
        for (int i = 0; i < runs.size(); i++) {
            int run = runs.get(i);
            Point2D at = head(run);
            if (isSeen(at.getX(), at.getY())) {
                long later = runs.subList(i + 1, runs.size()).stream()
                        .filter(other ->
                                head(other).distance(at) < theme.metrics().head() * TOGETHER)
                        .count();
                double radius = theme.metrics().head() * (1 + LARGER * Math.min(later, 3));
                RunStyle style = input.style(run);
                ringed(g, style.marker().at(at.getX(), at.getY(), radius), style.color(theme), theme);
            }
        }
    }

    private Point2D head(int run) {
        Trajectory trajectory = input.trajectories().get(run);
        int row = input.head(run);
        return new Point2D.Double(view.pixelX(trajectory.x(row)), view.pixelY(trajectory.y(row)));
    }

    /// Arrows at the edge with the step of leaving, and what became of runs that ended early.
    void exits(Graphics2D g) {
        for (int run : input.visible()) {
            Exit exit = Exit.of(input.trajectories().get(run), view, input.head(run));
            if (exit != null) {
                exit(g, exit, input.style(run).color(theme));
            }
        }
    }

    private void exit(Graphics2D g, Exit exit, Color color) {
        double x = exit.at().getX();
        double y = exit.at().getY();
        if (!Double.isNaN(exit.angle())) {
            arrow(g, x, y, exit.angle(), color, theme);
        }
        tags().beside(
                        g,
                        exit.label(),
                        color,
                        x,
                        y,
                        theme.metrics().head() * 2.4,
                        x > view.plot().getCenterX());
    }

    /// An arrow whose tip is where a run is lost from sight.
    public static void arrow(Graphics2D g, double x, double y, double angle, Color color, Theme theme) {
        ringed(g, arrow(x, y, angle, theme.metrics().head() * 1.8), color, theme);
    }

    private static Shape arrow(double x, double y, double angle, double length) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        var path = new Path2D.Double();
        path.moveTo(x - 2 * cos, y - 2 * sin);
        path.lineTo(x - length * cos - length * 0.55 * sin, y - length * sin + length * 0.55 * cos);
        path.lineTo(x - length * 0.7 * cos, y - length * 0.7 * sin);
        path.lineTo(x - length * cos + length * 0.55 * sin, y - length * sin - length * 0.55 * cos);
        path.closePath();
        return path;
    }

    private static void ringed(Graphics2D g, Shape shape, Color color, Theme theme) {
        g.setColor(theme.panel());
        g.setStroke(
                new BasicStroke((float) (theme.metrics().head() * 0.6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(color);
        g.fill(shape);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
