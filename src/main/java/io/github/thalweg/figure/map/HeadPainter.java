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
import java.awt.geom.Path2D;

/// Painter of the marks at single places of a map: minima, starts, the runs' heads, and exits.
public final class HeadPainter {
    private final Theme theme;
    private final FigureInput input;
    private final ViewTransform view;
    private final Tags tags;

    HeadPainter(FigureInput input, ViewTransform view, Theme theme) {
        this.theme = theme;
        this.input = input;
        this.view = view;
        this.tags = new Tags(theme, view.plot());
    }

    /// Minima as stars; those that were searched for are hollow.
    void minima(Graphics2D g) {
        for (Minimum minimum : input.minima()) {
            double x = view.pixelX(minimum.at().x());
            double y = view.pixelY(minimum.at().y());
            minimum(g, x, y, minimum.found(), theme);
        }
    }

    /// @param found it was searched for: hollow
    public static void minimum(Graphics2D g, double x, double y, boolean found, Theme theme) {
        ringed(g, Marker.STAR.at(x, y, theme.metrics().head()), theme.text(), theme);
        if (found) {
            g.setColor(theme.panel());
            g.fill(Marker.STAR.at(x, y, theme.metrics().head() * 0.5));
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

    /// The common start as a handle with its name.
    void start(Graphics2D g) {
        startLabel(g);
        start(g, input.scenario().start(), theme.text(), 1);
    }

    private void start(Graphics2D g, Point at, Color color, double size) {
        double unit = theme.metrics().head() * size;
        disc(g, view.pixelX(at.x()), view.pixelY(at.y()), color, unit, theme);
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
            tags.beside(
                    g,
                    "start",
                    theme.text(),
                    view.pixelX(start.x()),
                    view.pixelY(start.y()),
                    theme.metrics().head() * 1.9,
                    true);
        }
    }

    /// The runs' markers under the playhead.
    void heads(Graphics2D g) {
        for (int run : input.visible()) {
            Trajectory trajectory = input.trajectories().get(run);
            double x = view.pixelX(trajectory.x(input.head(run)));
            double y = view.pixelY(trajectory.y(input.head(run)));
            if (view.plot().contains(x, y)) {
                RunStyle style = input.style(run);
                ringed(g, style.marker().at(x, y, theme.metrics().head()), style.color(theme), theme);
            }
        }
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
        tags.beside(
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
